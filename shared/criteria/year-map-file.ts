import * as z from 'zod/mini';
import type { CriteriaSet } from './model.ts';
import type { YearLink, YearMap } from './year-map.ts';

z.config({ jitless: true });

/** Version of the file format that this program writes and reads. */
const schemaVersion = 1;

const code = z.string('cần là mã mục').check(z.minLength(1, 'cần có mã mục'));
const confidence = z.int('cần là số nguyên từ 0 đến 100').check(z.gte(0, 'cần từ 0'), z.lte(100, 'cần đến 100'));
const state = z.enum(['proposed', 'confirmed'], 'cần là proposed hoặc confirmed');
const shared = { confidence, state };

const linkShape = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.enum(['same', 'renamed', 'moved']), before: code, after: code, ...shared }),
    z.strictObject({
      kind: z.literal('split'),
      before: code,
      after: z.array(code, 'cần là danh sách mã mục').check(z.minLength(2, 'cần ít nhất hai mã mục')),
      ...shared,
    }),
    z.strictObject({ kind: z.literal('new'), after: code, ...shared }),
    z.strictObject({ kind: z.literal('gone'), before: code, ...shared }),
  ],
  'cần có "kind" là same, renamed, moved, split, new hoặc gone',
);

const referenceShape = z.strictObject(
  {
    id: code,
    edition: z.int('cần là số nguyên').check(z.gte(1, 'cần từ 1')),
    year: z.nullable(z.int('cần là năm, bốn chữ số')),
  },
  'cần là {id, edition, year}',
);

/** The file in which the office keeps the map that it confirmed. */
export const yearMapShape = z.strictObject(
  {
    schemaVersion: z.literal(schemaVersion, `cần là ${schemaVersion}`),
    before: referenceShape,
    after: referenceShape,
    links: z.array(linkShape, 'cần là danh sách'),
  },
  'cần là bảng nối các mục giữa hai năm',
);

/** A map, or what keeps a file from being one: full sentences, each with its place. */
export type YearMapReading = YearMap | { readonly problems: readonly string[] };

/** Reads a map file (parsed JSON). */
export function parseYearMap(json: unknown): YearMapReading {
  const parsed = yearMapShape.safeParse(json);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(
        ({ path, message }) =>
          `Bảng nối hai năm${path.length === 0 ? '' : ` (chỗ ${path.map(String).join('.')})`}: ${message}.`,
      ),
    };
  }
  const { schemaVersion: _, ...map } = parsed.data;
  return map;
}

/** A map as the JSON value of its file. */
export function encodeYearMap(map: YearMap): z.input<typeof yearMapShape> {
  return {
    schemaVersion,
    before: { ...map.before },
    after: { ...map.after },
    links: map.links.map((link) => (link.kind === 'split' ? { ...link, after: [...link.after] } : { ...link })),
  };
}

/** What does not fit between a map and its two sets, as full sentences: another set, unknown items, items left out or used twice. */
export function checkYearMap(map: YearMap, before: CriteriaSet, after: CriteriaSet): readonly string[] {
  return [
    ...(isOf(map.before, before)
      ? []
      : [
          `Bảng nối dùng bộ tiêu chí ${map.before.id} (bản ${map.before.edition}), bộ năm trước đang là ${before.id} (bản ${before.edition}).`,
        ]),
    ...(isOf(map.after, after)
      ? []
      : [
          `Bảng nối dùng bộ tiêu chí ${map.after.id} (bản ${map.after.edition}), bộ năm sau đang là ${after.id} (bản ${after.edition}).`,
        ]),
    ...checkSide(map.links.flatMap(codesBefore), before, 'năm trước'),
    ...checkSide(map.links.flatMap(codesAfter), after, 'năm sau'),
  ];
}

/** The codes of the earlier set that a link takes up. */
export function codesBefore(link: YearLink): readonly string[] {
  return link.kind === 'new' ? [] : [link.before];
}

/** The codes of the later set that a link takes up. */
export function codesAfter(link: YearLink): readonly string[] {
  if (link.kind === 'gone') return [];
  return link.kind === 'split' ? link.after : [link.after];
}

function checkSide(codes: readonly string[], set: CriteriaSet, year: string): readonly string[] {
  const known = new Set(set.items.map((item) => item.code));
  const linked = new Set(codes);
  const twice = [...linked].filter((each) => codes.indexOf(each) !== codes.lastIndexOf(each));
  return [
    ...[...linked].filter((each) => !known.has(each)).map((each) => `Bộ tiêu chí ${year} không có mục ${each}.`),
    ...twice.map((each) => `Mục ${each} của bộ tiêu chí ${year} được nối nhiều lần.`),
    ...[...known]
      .filter((each) => !linked.has(each))
      .map((each) => `Mục ${each} của bộ tiêu chí ${year} chưa được nối.`),
  ];
}

function isOf({ id, edition }: YearMap['before'], set: CriteriaSet): boolean {
  return id === set.id && edition === set.edition;
}
