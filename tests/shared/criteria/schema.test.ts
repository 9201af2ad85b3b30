import { describe, expect, it } from 'vitest';
import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { isCriteriaSet, parseCriteriaSet, type SchemaProblem } from '../../../shared/criteria/schema.ts';
import { exampleSet } from '../../support/example-set.ts';
import { putAt, smallSetFile, smallSetFileWith } from '../../support/small-set-file.ts';

function parsed(json: unknown): CriteriaSet {
  const reading = parseCriteriaSet(json);
  if (!isCriteriaSet(reading)) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading;
}

function problems(json: unknown): readonly SchemaProblem[] {
  const reading = parseCriteriaSet(json);
  return isCriteriaSet(reading) ? [] : reading.problems;
}

/** The paths of all blocks { } inside a value. */
function blocksOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => blocksOf(inner, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => blocksOf(inner, path === '' ? key : `${path}.${key}`)),
  ];
}

/** What is said of the file when one place of it holds something else. */
function spoiled(path: string, value: unknown): readonly string[] {
  return problems(smallSetFileWith(path, value)).map(({ message }) => message);
}

describe('a set file', () => {
  const set = parsed(smallSetFile());

  it('turns plain decimals into thousandths of a point', () => {
    expect(set.items.map(({ max }) => max)).toEqual([4500, 1000, 1500, 2000]);
    expect(set.items[1]?.rule).toMatchObject({ options: [{ points: 1000 }, { points: 500 }, { points: 0 }] });
    expect(set.items[3]?.rule).toMatchObject({ start: 2000, per: 125, limit: null, cutOff: 5000 });
  });

  it('turns percentages into thousandths of a percent', () => {
    expect(set.grades).toEqual([
      { name: 'Tốt', from: 85_500 },
      { name: 'Khá', from: 70_000 },
    ]);
    expect(set.items[2]?.rule).toMatchObject({
      tiers: [
        { from: { value: 90_000, inclusive: true }, to: null },
        { award: { times: 1250, at: 100_000 } },
        { from: null },
      ],
    });
  });

  it('does not keep the version of the format in the set', () => {
    expect(Object.keys(set)).not.toContain('schemaVersion');
  });

  it('is what encoding the set gives back', () => {
    expect(encodeCriteriaSet(set)).toEqual(smallSetFile());
  });

  it('holds every kind of rule', () => {
    expect(parsed(encodeCriteriaSet(exampleSet))).toEqual(exampleSet);
  });
});

describe('a problem in a set file', () => {
  it('names a missing property, its item and its place', () => {
    expect(spoiled('items[1].max', undefined)).toEqual(['Mục 1.1 thiếu "max" (chỗ items[1].max). Bổ sung: cần là số.']);
  });

  it('names a value of the wrong kind deep in a rule', () => {
    expect(spoiled('items[2].rule.tiers[0].from.value', '90%')).toEqual([
      'Mục 1.2 (chỗ items[2].rule.tiers[0].from.value): cần là số, đang là "90%". Sửa lại chỗ này.',
    ]);
  });

  it('looks into the formula that an award was meant to be', () => {
    expect(spoiled('items[2].rule.tiers[1].award.at', '100')).toEqual([
      'Mục 1.2 (chỗ items[2].rule.tiers[1].award.at): cần là số, đang là "100". Sửa lại chỗ này.',
    ]);
  });

  it('says what an award can be when it is neither', () => {
    expect(spoiled('items[2].rule.tiers[1].award', 'một nửa')).toEqual([
      'Mục 1.2 (chỗ items[2].rule.tiers[1].award): cần là số điểm hoặc công thức {times, at, rounding}, đang là "một nửa". Sửa lại chỗ này.',
    ]);
  });

  it('lists the kinds of rules when one is not known', () => {
    expect(spoiled('items[1].rule', { kind: 'lottery' })).toEqual([
      'Mục 1.1 (chỗ items[1].rule.kind): cần là quy tắc có "kind" là một trong: choice, tiers, proportional, parts, range, deduction, bonus, survey, unread, dependsOn, đang là "lottery". Sửa lại chỗ này.',
    ]);
  });

  it('does not let one branch stand inside another', () => {
    const branch = { kind: 'dependsOn', on: '1.1', atMost: 0, cap: 0.5 };
    const [message = ''] = spoiled('items[2].rule', {
      ...branch,
      otherwise: { ...branch, otherwise: { kind: 'unread' } },
    });
    expect(message).toContain('items[2].rule.otherwise.kind');
  });

  it('says aloud what it does not know, instead of dropping it', () => {
    expect(spoiled('items[1].weight', 2)).toEqual([
      'Mục 1.1 có "weight" (chỗ items[1]), chương trình không biết dùng. Sửa lại tên hoặc bỏ phần này.',
    ]);
    expect(spoiled('note', 'x')).toEqual([
      'Bộ tiêu chí có "note", chương trình không biết dùng. Sửa lại tên hoặc bỏ phần này.',
    ]);
  });

  it.each(['items[2].rule', 'items[2].rule.tiers[0]', 'items[2].rule.tiers[0].from', 'items[2].rule.tiers[1].award'])(
    'says aloud an unknown name in %s',
    (place) => {
      expect(spoiled(`${place}.extra`, 1)).toEqual([
        `Mục 1.2 có "extra" (chỗ ${place}), chương trình không biết dùng. Sửa lại tên hoặc bỏ phần này.`,
      ]);
    },
  );

  it('says aloud an unknown name in every block of a file that holds every kind of rule', () => {
    const places = blocksOf(encodeCriteriaSet(exampleSet), '');
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      const file = JSON.parse(JSON.stringify(encodeCriteriaSet(exampleSet))) as unknown;
      const found = problems(putAt(file, `${place === '' ? '' : `${place}.`}extra`, 1));
      expect(found.map(({ path }) => path)).toEqual([place]);
      expect(found[0]?.message).toContain('có "extra"');
    }
  });

  it('counts the item when it has no code to be named by', () => {
    expect(spoiled('items[2].code', '')).toEqual([
      'Mục thứ 3 (chỗ items[2].code): cần có nội dung, đang để trống. Sửa lại chỗ này.',
    ]);
  });

  it('names every place at once', () => {
    const found = problems({ ...smallSetFile(), year: '2025', level: 'ward', id: 'Bộ 1' });
    expect(found.map(({ path }) => path)).toEqual(['id', 'level', 'year']);
    expect(found.every(({ code }) => code === null)).toBe(true);
  });

  it('does not round a number that is finer than thousandths', () => {
    expect(spoiled('items[1].max', 1.0005)).toEqual([
      'Mục 1.1 (chỗ items[1].max): chỉ ghi tối đa ba chữ số sau dấu thập phân, đang là 1.0005. Sửa lại chỗ này.',
    ]);
  });

  it.each([
    [0.001, 1],
    [0.1, 100],
    [1.005, 1005],
    [2.675, 2675],
    [99.999, 99_999],
    [999_999.999, 999_999_999],
  ])('reads %d as exactly %d thousandths', (decimal, thousandths) => {
    expect(parsed(smallSetFileWith('items[1].max', decimal)).items[1]?.max).toBe(thousandths);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e9, -1e9])('refuses %d, which is no number of points', (value) => {
    expect(spoiled('items[1].max', value)).toHaveLength(1);
  });

  it('sees the name __proto__ in a file as one that it does not know', () => {
    const text = JSON.stringify(smallSetFile()).replace('"code":"1.1"', '"code":"1.1","__proto__":{"max":5}');
    expect(problems(JSON.parse(text)).map(({ code }) => code)).toEqual(['1.1']);
  });
});

describe('what is no set file at all', () => {
  it.each([[null], [undefined], [3], ['{}'], [[]], [[smallSetFile()]]])('%j is said in one sentence', (json) => {
    expect(problems(json).map(({ message }) => message)).toEqual([
      'Tệp không phải là bộ tiêu chí: nội dung cần là một khối { } có "schemaVersion" và "items". Chọn tệp do lệnh "cchc criteria read" ghi ra.',
    ]);
  });

  it('a file without a version says what is missing', () => {
    const { schemaVersion: _, ...rest } = smallSetFile();
    expect(problems(rest).map(({ message }) => message)).toEqual([
      'Tệp không ghi "schemaVersion" nên chưa biết có phải bộ tiêu chí hay không. Nếu đúng là bộ tiêu chí, thêm "schemaVersion": 1.',
    ]);
  });

  it('a file of a later version is not read by guessing', () => {
    expect(problems({ ...smallSetFile(), schemaVersion: 2 }).map(({ message }) => message)).toEqual([
      'Bộ tiêu chí được ghi theo định dạng phiên bản 2, chương trình này đọc phiên bản 1. Dùng bản chương trình phù hợp hoặc ghi lại tệp.',
    ]);
  });
});

describe('the tone of the problems', () => {
  const banned = /không hợp lệ|vui lòng|xin lỗi|sai sót|lỗi hệ thống|bạn đã quên/i;
  const messages = [
    ...problems(5),
    ...problems({}),
    ...problems({ schemaVersion: 1 }),
    ...problems({ schemaVersion: 'x' }),
    ...problems({
      ...smallSetFile(),
      items: [{}, 4, { code: '1.1', rule: { kind: 'tiers', measure: 'x', tiers: [{ award: {} }] } }],
    }),
  ].map(({ message }) => message);

  it.each(messages.map((message) => [message]))('%s', (message) => {
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(banned);
    expect(message).not.toMatch(/Invalid|undefined|\[object/);
  });
});
