/** A short set file with one item of each shape that the schema tells apart, as plain JSON to spoil in tests. */
export function smallSetFile(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(file)) as Record<string, unknown>;
}

/** The same file with another value at a path such as "items[2].rule.tiers[0].from.value". */
export function smallSetFileWith(path: string, value: unknown): unknown {
  return putAt(smallSetFile(), path, value);
}

/** Changes one place of a file and gives the file back; `undefined` takes the property away. */
export function putAt(file: unknown, path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const place = keys.reduce((inside, key) => (inside as Record<string, unknown>)[key], file) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return file;
}

const blank = { notApplicable: 'not-allowed', evidence: null, owner: null, wording: [], doubts: [] };

const file = {
  schemaVersion: 1,
  id: 'bo-nho',
  edition: 1,
  title: 'Bộ tiêu chí nhỏ',
  level: 'commune',
  year: 2025,
  basis: { document: '12/QĐ-UBND', source: 'tests', sample: true },
  rounding: { decimals: 2, mode: 'half-up' },
  grades: [
    { name: 'Tốt', from: 85.5 },
    { name: 'Khá', from: 70 },
  ],
  gradedOn: 'rounded',
  evidencePolicy: 'explain',
  surveyPolicy: 'wait',
  items: [
    { ...blank, code: '1', label: 'LĨNH VỰC 1', parent: null, title: 'Chỉ đạo, điều hành', max: 4.5, rule: null },
    {
      ...blank,
      code: '1.1',
      label: '1.1',
      parent: '1',
      title: 'Ban hành kế hoạch',
      max: 1,
      rule: {
        kind: 'choice',
        options: [
          { label: 'Kịp thời', points: 1 },
          { label: 'Chậm', points: 0.5 },
          { label: 'Không', points: 0 },
        ],
      },
      evidence: 'Kế hoạch',
      wording: ['Kịp thời: 1 điểm', 'Chậm: 0,5 điểm', 'Không: 0 điểm'],
    },
    {
      ...blank,
      code: '1.2',
      label: '1.2',
      parent: '1',
      title: 'Mức độ hoàn thành',
      max: 1.5,
      rule: {
        kind: 'tiers',
        measure: 'ratio',
        tiers: [
          { label: 'Từ 90% trở lên', from: { value: 90, inclusive: true }, to: null, award: 1.5 },
          {
            label: 'Từ 70% đến dưới 90%',
            from: { value: 70, inclusive: true },
            to: { value: 90, inclusive: false },
            award: { times: 1.25, at: 100, rounding: { decimals: 2, mode: 'half-up' } },
          },
          { label: 'Dưới 70%', from: null, to: { value: 70, inclusive: false }, award: 0 },
        ],
      },
    },
    {
      ...blank,
      code: '1.3',
      label: '1.3',
      parent: '1',
      title: 'Báo cáo chậm',
      max: 2,
      rule: { kind: 'deduction', unit: 'day', start: 2, per: 0.125, limit: null, cutOff: 5 },
    },
  ],
};
