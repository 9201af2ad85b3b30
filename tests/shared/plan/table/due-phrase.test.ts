import { describe, expect, it } from 'vitest';
import { readDuePhrase } from '../../../../shared/plan/table/due-phrase.ts';
import { describeRule } from '../../../../shared/plan/wording.ts';
import { plan } from '../support.ts';

const read = (phrase: string) => readDuePhrase(phrase, 2024);
const days = (phrase: string) => read(phrase).due.map(({ rule }) => describeRule(rule));

describe('days', () => {
  it.each([
    ['trước ngày 15 tháng 7 năm 2024', 'trước ngày 15/7/2024'],
    ['Trước ngày 15/7/2024', 'trước ngày 15/7/2024'],
    ['trước 15/7/2024', 'trước ngày 15/7/2024'],
    ['Gửi về Phòng Nội vụ trước ngày 15 tháng 7 năm 2024 để tổng hợp', 'trước ngày 15/7/2024'],
    ['TRƯỚC NGÀY 30.9.2024', 'trước ngày 30/9/2024'],
    ['chậm nhất ngày 20/12/2024', 'chậm nhất ngày 20/12/2024'],
    ['Chậm nhất là ngày 20 tháng 12 năm 2024', 'chậm nhất ngày 20/12/2024'],
    ['không quá ngày 05-7-2024', 'chậm nhất ngày 05/7/2024'],
    ['15/7/2024', 'chậm nhất ngày 15/7/2024'],
    ['Ngày 15/7/2024', 'chậm nhất ngày 15/7/2024'],
    ['từ 01/7/2024 đến 15/7/2024', 'chậm nhất ngày 15/7/2024'],
    ['01/7 - 15/7/2024', 'chậm nhất ngày 15/7/2024'],
    ['trước 17 giờ ngày 15/7/2024', 'chậm nhất ngày 15/7/2024'],
    ['trước 17h00 ngày 15/7/2024', 'chậm nhất ngày 15/7/2024'],
  ])('%s', (phrase, words) => {
    expect(days(phrase)).toEqual([words]);
    expect(read(phrase)).toMatchObject({
      problems: [],
      doubts: [],
      trigger: null,
      cadence: { kinds: ['once'], basis: 'stated' },
    });
  });

  it('several in one cell', () => {
    expect(days('trước 10/6/2024 và 10/12/2024')).toEqual(['trước ngày 10/6/2024', 'trước ngày 10/12/2024']);
    expect(days('ngày 15 tháng 7, ngày 20 tháng 8')).toEqual(['chậm nhất ngày 15/7/2024', 'chậm nhất ngày 20/8/2024']);
  });

  it('without a year belong to the year of the plan, and say so', () => {
    expect(read('trước 15/7')).toMatchObject({ doubts: ['"15/7" không ghi năm; hiểu là năm 2024.'], problems: [] });
    expect(days('trước 15/7')).toEqual(['trước ngày 15/7/2024']);
    expect(read('15/7/24').doubts).toEqual(['Năm "24" hiểu là năm 2024.']);
    expect(readDuePhrase('trước ngày 15 tháng 7', 2025).due[0]?.rule.when).toEqual(
      readDuePhrase('trước ngày 15/7/2025', 2025).due[0]?.rule.when,
    );
  });

  it('keep the phrase beside the day', () => {
    expect(read('  trước  ngày 15/7/2024 ').due[0]).toMatchObject({ phrase: 'trước ngày 15/7/2024', origin: 'stated' });
  });

  it('that do not exist are named, and nothing is put in their place', () => {
    expect(read('trước ngày 31 tháng 6 năm 2024')).toMatchObject({
      due: [],
      problems: [
        'Ngày 31 tháng 6 năm 2024 không có trong lịch; tháng 6 có 30 ngày. Dòng này chưa có hạn; sửa ngày trong ô.',
      ],
    });
    expect(readDuePhrase('29/02/2025', 2025).problems[0]).toContain('tháng 2 có 28 ngày');
    expect(read('32/7/2024')).toMatchObject({
      due: [],
      problems: [expect.stringContaining('tháng 7 có 31 ngày') as string],
    });
    expect(read('ngày 15 tháng 13 năm 2024')).toMatchObject({
      due: [],
      problems: [expect.stringContaining('một năm có 12 tháng') as string],
    });
    expect(read('07/15/2024').problems[0]).toContain('Ngày 7 tháng 15 năm 2024 không có trong lịch');
    expect(read('30/02 hàng năm')).toMatchObject({
      due: [],
      cadence: { kinds: ['year'] },
      problems: [expect.stringContaining('Ngày 30 tháng 2 không có trong lịch') as string],
    });
  });
});

describe('months, quarters, halves, years', () => {
  it.each([
    ['Tháng 9/2024', 'chậm nhất ngày 30/9/2024'],
    ['tháng 02 năm 2024', 'chậm nhất ngày 29/02/2024'],
    ['trước tháng 10/2024', 'trước ngày 01/10/2024'],
    ['Quý III/2024', 'chậm nhất ngày 30/9/2024'],
    ['Quý 3 năm 2024', 'chậm nhất ngày 30/9/2024'],
    ['Trong quý IV/2024', 'chậm nhất ngày 31/12/2024'],
    ['đầu quý IV/2024', 'chậm nhất ngày 01/10/2024'],
    ['6 tháng đầu năm 2024', 'chậm nhất ngày 30/6/2024'],
    ['6 tháng cuối năm 2024', 'chậm nhất ngày 31/12/2024'],
    ['trước 6 tháng cuối năm 2024', 'trước ngày 01/7/2024'],
    ['Năm 2024', 'chậm nhất ngày 31/12/2024'],
    ['trong năm 2024', 'chậm nhất ngày 31/12/2024'],
    ['đến hết năm 2025', 'chậm nhất ngày 31/12/2025'],
    ['2024', 'chậm nhất ngày 31/12/2024'],
    ['cuối tháng 8/2024', 'chậm nhất ngày 31/8/2024'],
    ['giữa tháng 8/2024', 'chậm nhất ngày 15/8/2024'],
    ['giữa năm 2024', 'chậm nhất ngày 30/6/2024'],
    ['Quý I-IV/2024', 'chậm nhất ngày 31/12/2024'],
    ['Tháng 7-12/2024', 'chậm nhất ngày 31/12/2024'],
    ['Từ tháng 7 đến tháng 12 năm 2024', 'chậm nhất ngày 31/12/2024'],
  ])('%s', (phrase, words) => {
    expect(days(phrase)).toEqual([words]);
    expect(read(phrase).doubts).toEqual([`Hiểu là ${words}.`]);
  });

  it('in lists', () => {
    expect(days('Quý I, II/2024')).toEqual(['chậm nhất ngày 31/3/2024', 'chậm nhất ngày 30/6/2024']);
    expect(days('tháng 7, 9 và 12/2024')).toEqual([
      'chậm nhất ngày 31/7/2024',
      'chậm nhất ngày 30/9/2024',
      'chậm nhất ngày 31/12/2024',
    ]);
    expect(days('Quý II và Quý IV/2024')).toEqual(['chậm nhất ngày 30/6/2024', 'chậm nhất ngày 31/12/2024']);
  });

  it('without a year say which year was taken', () => {
    expect(read('Quý IV').doubts).toEqual([
      '"Quý IV" không ghi năm; hiểu là năm 2024.',
      'Hiểu là chậm nhất ngày 31/12/2024.',
    ]);
    expect(read('cuối năm').doubts).toEqual([
      '"năm" không ghi năm; hiểu là năm 2024.',
      'Hiểu là chậm nhất ngày 31/12/2024.',
    ]);
  });
});

describe('recurring days', () => {
  it.each([
    ['trước ngày 25 hàng tháng', ['trước ngày 25 hàng tháng'], 'month'],
    ['trước ngày 25 hằng tháng', ['trước ngày 25 hàng tháng'], 'month'],
    ['ngày 20 hàng tháng', ['chậm nhất ngày 20 hàng tháng'], 'month'],
    ['Định kỳ hàng tháng, trước ngày 25', ['trước ngày 25 hàng tháng'], 'month'],
    ['Hàng tháng (trước ngày 20)', ['trước ngày 20 hàng tháng'], 'month'],
    ['ngày cuối cùng hàng tháng', ['chậm nhất ngày cuối hàng tháng'], 'month'],
    ['ngày làm việc cuối cùng của tháng', ['chậm nhất ngày làm việc cuối cùng hàng tháng'], 'month'],
    ['chậm nhất ngày làm việc thứ 5 hàng tháng', ['chậm nhất ngày làm việc thứ 5 hàng tháng'], 'month'],
    ['trước ngày 15 của tháng cuối quý', ['trước ngày 15 tháng thứ ba hàng quý'], 'quarter'],
    ['ngày 10 tháng đầu quý', ['chậm nhất ngày 10 tháng thứ nhất hàng quý'], 'quarter'],
    ['trước ngày 10/6 và 10/12 hàng năm', ['trước ngày 10/6 hàng năm', 'trước ngày 10/12 hàng năm'], 'year'],
    ['trước ngày 15 tháng 12 hàng năm', ['trước ngày 15/12 hàng năm'], 'year'],
    [
      'Tháng 6 và tháng 12 hàng năm',
      ['chậm nhất ngày cuối tháng 6 hàng năm', 'chậm nhất ngày cuối tháng 12 hàng năm'],
      'year',
    ],
  ] as const)('%s', (phrase, words, cadence) => {
    expect(days(phrase)).toEqual(words);
    expect(read(phrase)).toMatchObject({ problems: [], cadence: { kinds: [cadence], basis: 'stated' } });
  });

  it('two rhythms in one cell', () => {
    expect(read('Ngày 15 hàng tháng và ngày 15 tháng cuối quý').cadence.kinds).toEqual(['month', 'quarter']);
  });
});

describe('cadences without a day', () => {
  it.each([
    ['hàng tháng', ['month']],
    ['1 lần/tháng', ['month']],
    ['hàng quý', ['quarter']],
    ['mỗi quý một lần', ['quarter']],
    ['6 tháng', ['half']],
    ['Định kỳ 6 tháng/lần', ['half']],
    ['2 lần/năm', ['half']],
    ['hằng năm', ['year']],
    ['Định kỳ 6 tháng và cả năm', ['half', 'year']],
    ['định kỳ hàng tháng, hàng quý', ['month', 'quarter']],
    ['thường xuyên', ['continuous']],
    ['kịp thời', ['continuous']],
    ['Thường xuyên; định kỳ hàng tháng, hàng quý', ['month', 'quarter', 'continuous']],
    ['khi có yêu cầu', ['event']],
    ['Khi phát sinh', ['event']],
    ['đột xuất', ['event']],
    ['theo yêu cầu của Sở Nội vụ', ['event']],
    ['ngay khi Thành phố ban hành Quyết định điều chỉnh', ['event']],
    ['trong vòng 05 ngày làm việc kể từ ngày nhận', ['event']],
  ])('%s', (phrase, kinds) => {
    const reading = read(phrase);
    expect([[...reading.cadence.kinds].sort(), reading.due, reading.problems]).toEqual([[...kinds].sort(), [], []]);
    expect(reading.trigger).toBe(kinds[0] === 'event' ? phrase : null);
  });

  it('the phrases of the plan of Quận 6 are read as its editors read them', () => {
    for (const { id, cadence } of plan.obligations) {
      if (cadence.phrase === null || cadence.basis === 'inferred' || id === 'III.1-a' || id === 'II.1.3-a') continue;
      expect([...read(cadence.phrase).cadence.kinds].sort(), id).toEqual([...cadence.kinds].sort());
    }
  });
});

describe('what cannot be read', () => {
  it.each(['theo kế hoạch của Thành phố', 'đạt 95%', 'x', '45/40', 'ngày 15 tháng 13', 'Quý V/2024'])(
    '%s: is said, with what to write instead',
    (phrase) => {
      const reading = read(phrase);
      expect(reading.due).toEqual([]);
      expect(reading.problems).toHaveLength(1);
      expect(reading.problems[0]).toMatch(/chưa đọc được|mới đọc được một phần/i);
    },
  );

  it('a part that was left over is said', () => {
    expect(read('Báo cáo tháng: trước ngày 15; báo cáo quý: trước ngày 20 tháng cuối quý')).toMatchObject({
      problems: [
        'Thời hạn "Báo cáo tháng: trước ngày 15; báo cáo quý: trước ngày 20 tháng cuối quý" mới đọc được một phần; phần còn lại chưa tính thành ngày. Tách thành nhiều dòng, mỗi dòng một thời hạn.',
      ],
    });
  });

  it('a week is a rhythm to look over, not a day', () => {
    expect(read('hàng tuần')).toMatchObject({
      due: [],
      cadence: { kinds: ['continuous'] },
      problems: [expect.stringContaining('theo tuần') as string],
    });
  });

  it('an empty cell is no phrase', () => {
    expect(read('')).toEqual({
      phrase: null,
      due: [],
      cadence: { kinds: ['once'], phrase: null, basis: 'inferred' },
      trigger: null,
      doubts: [],
      problems: [],
    });
  });
});
