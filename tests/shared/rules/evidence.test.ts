import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, type Day } from '../../../shared/base/day.ts';
import { findingsOn, messagesOn, placesOn, type Given } from '../../support/findings-on.ts';

const head =
  '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Giải trình |\n| --- | --- | --- | --- | --- | --- |';
const on = (evidence: string, self = '1', explanation = ''): string =>
  `${head}\n| 1.3 | Tin, bài tuyên truyền | 1,5 | ${self} | ${evidence} | ${explanation} |`;
const both = (first: string, second: string): string =>
  `${head}\n| 1.1 | Ban hành kế hoạch | 2 | 2 | ${first} | |\n| 1.3 | Tin, bài tuyên truyền | 1,5 | 1 | ${second} | |`;
const day = (year: number, month: number, date: number): Day => {
  const found = dayOf(year, month, date);
  if (found === undefined) throw new Error('No such day');
  return found;
};

describe('points without evidence', () => {
  const explain: Given = { set: { evidencePolicy: 'explain' } };

  it.each([
    ['1', '', {}, ['evidence-missing E2 error']],
    ['1', 'Đã đăng 12 tin, bài', {}, ['evidence-missing E2 error']],
    ['1', '', explain, ['evidence-missing E2 error']],
    ['1', 'Đã đăng 12 tin, bài', explain, ['evidence-missing E2 note']],
    ['0', '', {}, []],
    ['', '', {}, []],
    ['"1"', '', {}, ['evidence-missing E2 error']],
    ['-', '', {}, []],
  ] as const)('score %s, explanation "%s", %j', (self, explanation, given, places) => {
    expect(placesOn('evidence-', on('', self, explanation), given)).toEqual(places);
  });

  it('says what becomes of them by the policy of the set, in the words of the column', () => {
    const table = on('').replace('Tài liệu kiểm chứng', 'Minh chứng');
    expect(messagesOn('evidence-missing', table)).toEqual([
      'Mục 1.3 tự chấm 1 điểm nhưng ô "Minh chứng" để trống nên sẽ không được tính điểm. Ghi số, ký hiệu và ngày của văn bản.',
    ]);
    expect(messagesOn('evidence-missing', table, explain)).toEqual([
      'Mục 1.3 tự chấm 1 điểm nhưng ô "Minh chứng" để trống. Ghi số, ngày văn bản hoặc giải trình cách tính điểm.',
    ]);
  });

  it('are not without it where one merged cell holds it for several items', () => {
    const merged = (bottom: number): Given => ({
      grid: (grid) => ({ ...grid, merges: [{ top: 1, left: 4, bottom, right: 4 }] }),
    });
    const table = both('312/KH-UBND ngày 02/7/2025', '');
    expect(placesOn('evidence-', table, merged(2))).toEqual([]);
    expect(placesOn('evidence-', table, merged(1))).toEqual(['evidence-missing E3 error']);
    expect(placesOn('evidence-', both('', ''), merged(2))).toEqual([
      'evidence-missing E2 error',
      'evidence-missing E3 error',
    ]);
  });

  it('are not without it where the row of their group has some', () => {
    const rows = (group: string): string =>
      `${head}\n| 1 | Chỉ đạo, điều hành | | | ${group} | |\n| 1.1 | Ban hành kế hoạch | 2 | 2 | | |`;
    expect(placesOn('evidence-', rows('312/KH-UBND ngày 02/7/2025'))).toEqual([]);
    expect(placesOn('evidence-', rows(''))).toEqual(['evidence-missing E3 error']);
  });

  it("in survey items are another rule's matter", () => {
    expect(
      placesOn('evidence-', `${head}\n| 2.3 | Tính phù hợp của văn bản theo ý kiến người dân | 1 | 1 | | |`),
    ).toEqual([]);
  });
});

describe('one mistake in the evidence cell is one finding', () => {
  it.each([
    ['ngày 01/12/2025', 'evidence-is-date E2 warning'],
    ['#REF!', 'text-is-error E2 warning'],
    ['Hồ sơ lưu tại Văn phòng', 'evidence-without-number E2 warning'],
    ['312', 'evidence-without-number E2 warning'],
    ['https://vidu.example/a', 'evidence-link-only E2 note'],
    ['Hồ sơ tại https://vidu.example/a', 'evidence-without-number E2 warning'],
    ['312/KH-UBND', 'evidence-without-date E2 warning'],
    ['312/KH-UBND ngày 31/6/2025', 'evidence-date-unreadable E2 warning'],
    ['45/BC-UBND ngày 10/6/2025', 'evidence-without-page E2 note'],
    ['312 / KH - UBND ngày 02/7/2025', 'docnumber-spaced E2 note'],
    ['5 / QD - UBND ngày 02/7/2025', 'docnumber-spaced E2 note'],
    ['5/QD-UBND ngày 02/7/2025', 'docnumber-no-leading-zero E2 note'],
    ['15/QD-UBND ngày 02/7/2025', 'docnumber-ascii E2 note'],
    ['312/KH-UBND ngày 02/7/2024', 'evidence-outside-period E2 warning'],
    ['312/KH-UBND ngày 02/7/2026', 'evidence-in-future E2 error'],
    ['312/KH-UBND ngày 02/7/2025', null],
  ])('%s', (evidence, place) => {
    const given = { context: { today: day(2025, 12, 20) } };
    const places = ['evidence-', 'docnumber-', 'text-'].flatMap((rules) => placesOn(rules, on(evidence), given));
    expect(places).toEqual(place === null ? [] : [place]);
  });
});

describe('evidence that sends to another item', () => {
  it.each([
    ['Như mục 1.1', []],
    ['Xem tài liệu của mục 1.1', []],
    ['Như mục 1.3', ['evidence-without-number E3 warning']],
    ['Như mục 9.9', ['evidence-without-number E3 warning']],
  ])('%s', (second, places) =>
    expect(placesOn('evidence-', both('312/KH-UBND ngày 02/7/2025', second))).toEqual(places),
  );
});

describe('the year of a document', () => {
  const outside = (evidence: string, year = 2025): readonly string[] =>
    placesOn('evidence-outside-period', on(evidence), { context: { year } });
  const hit = ['evidence-outside-period E2 warning'];

  it.each([
    ['KH', 12, 31, []],
    ['KH', 12, 1, []],
    ['KH', 11, 30, hit],
    ['CTr', 12, 15, []],
    ['BC', 12, 31, hit],
    ['QĐ', 12, 31, hit],
  ])('%s of the year before, %i/%i', (type, month, date, places) => {
    expect(outside(`45/${type}-UBND ngày ${formatDay(day(2024, month, date))} (trang 1)`)).toEqual(places);
  });

  it.each([
    ['BC', 1, 1, []],
    ['BC', 1, 31, []],
    ['BC', 2, 1, hit],
    ['TB', 1, 10, []],
    ['KH', 1, 10, hit],
  ])('%s of the year after, %i/%i', (type, month, date, places) => {
    expect(outside(`45/${type}-UBND ngày ${formatDay(day(2026, month, date))} (trang 1)`)).toEqual(places);
  });

  it('is right on its first and last day and wrong one day off', () => {
    expect(outside('45/QĐ-UBND ngày 01/01/2025')).toEqual([]);
    expect(outside('45/QĐ-UBND ngày 31/12/2025')).toEqual([]);
    expect(outside('45/QĐ-UBND ngày 31/12/2024')).toEqual(hit);
    expect(outside('45/QĐ-UBND ngày 01/01/2026')).toEqual(hit);
  });

  it.each([
    'Quyết định số 45/QĐ-UBND ngày 20/12/2024 về giao chỉ tiêu năm 2025',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
    'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
    'Nghị quyết số 19-NQ/TW ngày 25/10/2017',
    'Công văn số 1563/BNV-CCHC ngày 29/3/2024',
    '45/KH-UBND ngày 20/3/2021 về cải cách hành chính giai đoạn 2021-2025',
  ])('does not matter for %s', (evidence) => expect(outside(evidence)).toEqual([]));

  it('is not asked when the scored year is unknown', () => {
    expect(placesOn('evidence-outside-period', on('45/QĐ-UBND ngày 31/12/2024'), { context: { year: null } })).toEqual(
      [],
    );
  });

  it('names document, item, day and year', () => {
    expect(messagesOn('evidence-outside-period', on('464/BC-UBND ngày 12/7/2024 (trang 2)'))).toEqual([
      'Văn bản 464/BC-UBND của mục 1.3 ban hành ngày 12/7/2024, ngoài năm đánh giá 2025. Ghi văn bản của năm 2025, hoặc giải trình nếu văn bản còn hiệu lực.',
    ]);
  });
});

describe('a document that is not issued yet', () => {
  const signed = (date: string, today: Day | null, year = 2025): readonly string[] =>
    placesOn('evidence-', on('312/KH-UBND ngày 20/12/2025'), {
      above: ['PHIẾU TỰ CHẤM ĐIỂM', 'Đơn vị: UBND Phường A', `Phường A, ngày ${date}`, ''],
      context: { today, year },
    });

  it.each([
    ['15 tháng 12 năm 2025', null, ['evidence-in-future E6 warning']],
    ['20 tháng 12 năm 2025', null, []],
    ['15 tháng 12 năm 2025', day(2025, 12, 19), ['evidence-in-future E6 error']],
    ['15 tháng 12 năm 2025', day(2025, 12, 20), ['evidence-in-future E6 warning']],
    // Left from the template of the year before.
    ['15 tháng 12 năm 2024', null, []],
  ] as const)('on a sheet of %s, checked on day %s', (date, today, places) =>
    expect(signed(date, today)).toEqual(places),
  );
});

describe('one document', () => {
  it('with two dates is said at the second, with both dates and items', () => {
    expect(messagesOn('evidence-two-dates', both('312/KH-UBND ngày 02/7/2025', '312/KH-UBND ngày 12/7/2025'))).toEqual([
      'Văn bản 312/KH-UBND được ghi ngày 02/7/2025 ở mục 1.1 và ngày 12/7/2025 ở mục 1.3. Đối chiếu với văn bản và giữ một ngày.',
    ]);
  });

  it.each([
    ['312/KH-UBND ngày 02/7/2025', '312/KH-UBND ngày 12/7/2024', 0],
    ['312/KH-UBND ngày 02/7/2025', '312/BC-UBND ngày 12/7/2025', 0],
    ['312/KH-UBND ngày 02/7/2025', '312 / KH - UBND ngày 12/7/2025', 1],
    ['312/KH-UBND ngày 02/7/2025 của UBND Phường A', '312/KH-UBND ngày 12/7/2025 của UBND Thành phố', 0],
    [
      '312/KH-UBND ngày 02/7/2025 của UBND Phường A',
      '312/KH-UBND ngày 12/7/2025 của Ủy ban nhân dân phường A về việc khác',
      1,
    ],
    ['312/KH-UBND ngày 02/7/2025 của UBND Phường A', '312/KH-UBND ngày 12/7/2025', 1],
    ['312/KH-UBND ngày 02/7/2025; 312/KH-UBND ngày 12/7/2025', '45/QĐ-UBND ngày 12/7/2025', 1],
    ['312/KH-UBND', '312/KH-UBND ngày 12/7/2025', 0],
  ])('%s and %s: %i', (first, second, count) => {
    expect(findingsOn('evidence-two-dates', both(first, second))).toHaveLength(count);
  });
});

describe('how a number is written', () => {
  it('is corrected within the cell, whose other words and lines stay', () => {
    const cell = 'Theo:<br>- Kế hoạch  số 312 / KH - UBND ngày 02/7/2025;<br>- 17/TB-UBND ngày 12/4/2025';
    expect(findingsOn('docnumber-spaced', on(cell)).map(({ fix }) => fix?.value)).toEqual([
      'Theo:\n- Kế hoạch  số 312/KH-UBND ngày 02/7/2025;\n- 17/TB-UBND ngày 12/4/2025',
    ]);
  });

  it('is not corrected where the same characters stand twice', () => {
    expect(
      findingsOn('docnumber-no-leading-zero', on('5/KH-UBND ngày 02/7/2025, 15/KH-UBND ngày 03/7/2025')).map(
        ({ fix }) => fix,
      ),
    ).toEqual([null]);
  });

  it('is one finding a number, at each number', () => {
    expect(placesOn('docnumber-', on('5 / QD-UBND ngày 02/7/2025; 6/KH-UBND ngày 03/7/2025'))).toEqual([
      'docnumber-spaced E2 note',
      'docnumber-no-leading-zero E2 note',
    ]);
  });
});
