import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points, type Points } from '../../../shared/base/points.ts';
import { planFieldOf, planFields } from '../../../shared/plan/field-names.ts';
import { forecastDistrict, type ForecastField, type UnitForecast } from '../../../shared/plan/forecast.ts';
import { quan6ForecastFields } from '../../../shared/plan/shipped.ts';
import { plan, register } from './support.ts';

const mapping = quan6ForecastFields();
const p = (value: number): Points => points(value * 1000);
const fields: readonly ForecastField[] = [
  { field: 'Công tác chỉ đạo, điều hành cải cách hành chính', max: p(10), previous: p(9) },
  { field: 'Cải cách thể chế', max: p(8), previous: p(7.5) },
  { field: 'Cải cách thủ tục hành chính', max: p(20), previous: p(16) },
];
const of = (unit: string, field: string, sure: number, likely: number, best: number): UnitForecast => ({
  unit,
  field,
  sure: p(sure),
  likely: p(likely),
  best: p(best),
});
const three = [
  of('PNV', 'Công tác chỉ đạo, điều hành cải cách hành chính', 8, 9, 10),
  of('PTP', 'thể chế', 6, 7, 8),
  of('VP_UBND', 'TTHC', 15, 17, 19),
];
const run = (forecasts: readonly UnitForecast[], asked = fields) =>
  forecastDistrict(asked, mapping, forecasts, register);

describe('fields by meaning', () => {
  it.each([
    ['Lĩnh vực 1: Công tác chỉ đạo, điều hành CCHC', 'chỉ đạo điều hành'],
    ['II. CẢI CÁCH THỂ CHẾ', 'thể chế'],
    ['Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', 'thể chế'],
    ['Cải cách thủ tục hành chính', 'TTHC'],
    ['Thực hiện cơ chế một cửa, một cửa liên thông', 'TTHC'],
    ['Cải cách tổ chức bộ máy hành chính', 'tổ chức bộ máy'],
    ['Cải cách chế độ công vụ', 'chế độ công vụ'],
    ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức', 'chế độ công vụ'],
    ['Cải cách tài chính công', 'tài chính công'],
    ['Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'chính quyền điện tử, số'],
    ['Hiện đại hóa hành chính', 'chính quyền điện tử, số'],
    ['Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội', 'tác động, SIPAS'],
    ['Nội dung khác', null],
  ])('%s', (title, field) => {
    expect(planFieldOf(title)).toBe(field);
  });

  it('are those that the plan uses', () => {
    const used = new Set(plan.obligations.flatMap(({ field }) => (field === null ? [] : [field])));
    expect([...used].sort()).toEqual([...planFields].sort());
    for (const field of planFields) expect(planFieldOf(field)).toBe(field);
  });
});

describe('the forecast of the district', () => {
  it('puts the fields of the units in charge together, against last year', () => {
    const { rows, total, missing, problems } = run(three);
    expect(rows.map(({ unit, sure, likely, best, change }) => [unit, sure, likely, best, change])).toEqual([
      ['PNV', p(8), p(9), p(10), p(0)],
      ['PTP', p(6), p(7), p(8), p(-0.5)],
      ['VP_UBND', p(15), p(17), p(19), p(1)],
    ]);
    expect(total).toEqual({ max: p(38), sure: p(29), likely: p(33), best: p(37), previous: p(32.5), change: p(0.5) });
    expect([missing, problems]).toEqual([[], []]);
  });

  it('says that the mapping is an assumption', () => {
    expect(run(three).assumption).toBe(true);
    expect(mapping.basis).toContain('không liệt kê lĩnh vực phụ trách');
    expect(mapping.fields.map(({ field }) => field).sort()).toEqual([...planFields].sort());
    const five = plan.obligations.find(({ id }) => id === plan.milestones.forecast)?.responsible.codes ?? [];
    expect([...new Set(mapping.fields.map(({ unit }) => unit))].sort()).toEqual([...five].sort());
  });

  it('a field without a forecast leaves the total unknown, not smaller', () => {
    const { total, missing } = run(three.slice(0, 2));
    expect([total.sure, total.likely, total.best, total.change]).toEqual([null, null, null, null]);
    expect(missing).toEqual(['Cải cách thủ tục hành chính']);
    expect(total.previous).toBe(p(32.5));
  });

  it('a field without a result of last year leaves the change unknown', () => {
    const { total, rows } = run(three, [{ ...(fields[0] as ForecastField), previous: null }, ...fields.slice(1)]);
    expect([rows[0]?.change, total.change, total.likely]).toEqual([null, null, p(33)]);
  });

  it('a level that was left empty is unknown alone', () => {
    const { rows, total } = run([...three.slice(1), { ...(three[0] as UnitForecast), best: null }]);
    expect([rows[0]?.best, rows[0]?.likely, total.best, total.likely]).toEqual([null, p(9), null, p(33)]);
  });

  it.each([
    [
      'above the maximum',
      [of('PTP', 'thể chế', 6, 7, 9)],
      'Dự báo lĩnh vực "Cải cách thể chế" của Phòng Tư pháp: có mức lớn hơn điểm tối đa của lĩnh vực. Dự báo này chưa được tính.',
    ],
    [
      'not rising',
      [of('PTP', 'thể chế', 7, 6, 8)],
      'Dự báo lĩnh vực "Cải cách thể chế" của Phòng Tư pháp: ba mức phải tăng dần: chắc chắn, có khả năng, cao nhất. Dự báo này chưa được tính.',
    ],
    [
      'twice',
      [of('PTP', 'thể chế', 5, 6, 7), of('PTP', 'thể chế', 6, 7, 8)],
      'Phòng Tư pháp gửi 2 dự báo cho lĩnh vực "Cải cách thể chế". Giữ lại một dự báo; chưa dự báo nào được tính.',
    ],
    [
      'from another unit',
      [of('PKT', 'thể chế', 5, 6, 7)],
      'Phòng Kinh tế gửi dự báo lĩnh vực "Cải cách thể chế" nhưng bảng phụ trách ghi Phòng Tư pháp. Xác nhận đơn vị phụ trách; số của Phòng Kinh tế chưa được tính.',
    ],
    [
      'of a field that is not there',
      [of('PTP', 'lĩnh vực lạ', 5, 6, 7)],
      'Phòng Tư pháp gửi dự báo lĩnh vực "lĩnh vực lạ" không có trong bộ tiêu chí. Kiểm tra lại tên lĩnh vực.',
    ],
  ])('a forecast %s is named and not counted', (_, forecasts, message) => {
    const { rows, problems } = run(forecasts);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(rows[1]?.likely).toBeNull();
  });

  it('a field that the mapping does not hold is named', () => {
    const { problems, rows } = run([], [{ field: 'Nội dung khác', max: p(1), previous: null }]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Chưa ghi đơn vị phụ trách lĩnh vực "Nội dung khác". Bổ sung vào bảng lĩnh vực phụ trách.',
    ]);
    expect(rows[0]?.unit).toBeNull();
  });

  it('adds up: the total is the sum of its rows at each level, and its levels rise', () => {
    const level = fc.integer({ min: 0, max: 8000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, level), { minLength: 3, maxLength: 3 }), (triples) => {
        const given = triples.map((triple, index) => {
          const [sure = 0, likely = 0, best = 0] = [...triple].sort((a, b) => a - b);
          return { ...(three[index] as UnitForecast), sure: points(sure), likely: points(likely), best: points(best) };
        });
        const { rows, total } = run(given);
        for (const name of ['sure', 'likely', 'best'] as const)
          expect(total[name]).toBe(rows.reduce((sum, row) => sum + (row[name] ?? NaN), 0));
        expect((total.sure ?? NaN) <= (total.likely ?? NaN) && (total.likely ?? NaN) <= (total.best ?? NaN)).toBe(true);
      }),
    );
  });
});
