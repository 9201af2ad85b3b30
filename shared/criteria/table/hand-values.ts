import type { Points, Thousandths } from '../../base/points.ts';
import { cleanText, fold } from '../../base/text.ts';
import type { Option } from '../model.ts';
import { tokenize, type Token } from '../phrase/token.ts';

/** One statement of a "Giá trị" cell. */
export interface HandPiece {
  readonly text: string;
  /** The text folded, to find its first words. */
  readonly key: string;
  /** Every number without "%", thousandths, in their order. */
  readonly numbers: readonly Thousandths[];
  readonly tokens: readonly Token[];
}

/** The statements of a cell: set apart by ";" or on lines of their own. */
export function handPieces(value: string): readonly HandPiece[] {
  return value
    .split(/[;\n]/)
    .map(cleanText)
    .filter((text) => text !== '')
    .map((text) => {
      const { tokens } = tokenize(text);
      const numbers = tokens
        .filter((token, i) => token.kind === 'number' && tokens[i + 1]?.key !== '%')
        .map(({ value: number }) => number);
      return { text, key: fold(text), numbers, tokens };
    });
}

/** The last number of a statement, 0 when it has none. */
export function numberIn({ numbers }: HandPiece): Thousandths {
  return numbers[numbers.length - 1] ?? 0;
}

/** The first percentage of a statement in thousandths of a percent, `null` when it has none. */
export function percentIn({ tokens }: HandPiece): Thousandths | null {
  return tokens.find((token, i) => token.kind === 'number' && tokens[i + 1]?.key === '%')?.value ?? null;
}

/** "tên mức = điểm", `null` for anything else. */
export function optionIn({ text, tokens }: HandPiece): Option | null {
  const equals = lastEquals(tokens);
  const number = tokens[equals + 1];
  if (equals < 1 || number?.kind !== 'number') return null;
  return { label: text.slice(0, tokens[equals]?.start ?? 0).trim(), points: number.value as Points };
}

/** Conditions that only count together share the maximum, so that their sum is right. */
export function sharesOf(labels: readonly string[], max: Points): readonly Option[] {
  const share = Math.floor(max / labels.length);
  return labels.map((label, i) => ({ label, points: (i === 0 ? max - share * (labels.length - 1) : share) as Points }));
}

/** Position of the last "=" among tokens, -1 when there is none. */
export function lastEquals(tokens: readonly Token[]): number {
  return tokens.map(({ key }) => key).lastIndexOf('=');
}
