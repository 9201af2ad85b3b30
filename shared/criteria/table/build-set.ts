import type { Basis, CriteriaSet, Criterion, Grade, Level } from '../model.ts';
import type { Rounding } from '../../base/points.ts';
import { cleanText } from '../../base/text.ts';
import type { CriterionDraft } from './criterion-draft.ts';
import { setId } from './identity.ts';
import type { TitleBlock } from './title-block.ts';

/** What the reader of a table may know better than the table. */
export interface TableOptions {
  /** Where the table was read: an address, a file name. */
  readonly source: string;
  readonly id?: string;
  readonly edition?: number;
  readonly title?: string;
  readonly level?: Level;
  readonly year?: number;
  readonly document?: string;
  readonly rounding?: Rounding;
  readonly grades?: readonly Grade[];
  readonly gradedOn?: CriteriaSet['gradedOn'];
  readonly evidencePolicy?: CriteriaSet['evidencePolicy'];
  readonly surveyPolicy?: CriteriaSet['surveyPolicy'];
  /** Which table, counted from 0, when there are several. */
  readonly table?: number;
}

/** Puts the set together. Two decimals, rounded half up, unless the options say otherwise. */
export function buildSet(drafts: readonly CriterionDraft[], block: TitleBlock, options: TableOptions): CriteriaSet {
  const title = options.title ?? block.title ?? 'Bộ tiêu chí';
  const level = options.level ?? block.level;
  const year = options.year ?? block.year;
  const basis: Basis = { document: options.document ?? block.document, source: options.source, sample: block.sample };
  return {
    id: options.id ?? setId(level, year, basis, title),
    edition: options.edition ?? 1,
    title,
    level,
    year,
    basis,
    rounding: options.rounding ?? { decimals: 2, mode: 'half-up' },
    grades: options.grades ?? [],
    gradedOn: options.gradedOn ?? 'rounded',
    evidencePolicy: options.evidencePolicy ?? 'explain',
    surveyPolicy: options.surveyPolicy ?? 'wait',
    items: drafts.map(criterionOf),
  };
}

function criterionOf({ code, node, parent, title, max, leaf, item }: CriterionDraft): Criterion {
  return {
    code,
    // A row without a number is known by its code.
    label: node.label === '' ? code : node.label,
    parent,
    title,
    max,
    rule: leaf?.rule ?? null,
    notApplicable: leaf?.notApplicable ?? 'not-allowed',
    evidence: together([item.row, ...item.below].map(({ evidence }) => evidence)),
    owner: together([item.row, ...item.below].map(({ owner }) => owner)),
    wording: leaf?.wording ?? item.below.map(({ title: line }) => line).filter((line) => line !== ''),
    doubts: leaf?.doubts.map(({ message }) => message) ?? [],
  };
}

/** The texts of a cell and of the rows below, each once; `null` when there is none. */
function together(texts: readonly string[]): string | null {
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .map(cleanText)
    .filter((text) => text !== '');
  return lines.length === 0 ? null : [...new Set(lines)].join('\n');
}
