import { describe, expect, it } from 'vitest';
import { findingsOn, messagesOn, placesOn } from '../../support/findings-on.ts';

function table(...rows: readonly string[]): string {
  return [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

const one = '1 | Chỉ đạo, điều hành | | |';
const plan = (code = '1.1', title = 'Ban hành kế hoạch'): string =>
  `${code} | ${title} | 2 | 2 | 12/KH-UBND ngày 05/01/2025`;
const news = (code = '1.3', title = 'Tin, bài tuyên truyền'): string =>
  `${code} | ${title} | 1,5 | 1 | 45/BC-UBND ngày 10/12/2025 (trang 3)`;
const ways = (code = '1.4', title = 'Cách làm mới, sáng kiến'): string =>
  `${code} | ${title} | 1,5 | 1 | 31/QĐ-UBND ngày 20/3/2025`;

describe('an item that the sheet lacks', () => {
  const codes = ['1.1', '1.3', '2.1', '2.3'];

  it('is named, without a cell', () => {
    expect(messagesOn('code-missing', table(one, plan()), { codes: ['1.1', '1.3'] })).toEqual([
      'Thiếu mục 1.3 "Tin, bài tuyên truyền". Chèn lại hàng này.',
    ]);
  });

  it('with everything under it is said once, at the top', () => {
    expect(messagesOn('code-missing', table(one, plan(), news()), { codes })).toEqual([
      'Thiếu mục 2 "Thể chế" và 2 mục chấm bên trong. Chèn lại hàng này.',
    ]);
  });

  it('of a group whose items are there, or of a survey, does no harm', () => {
    const papers = '2.1 | Văn bản sai thẩm quyền, thể thức | 2 | 2 | 46/BC-UBND ngày 10/12/2025 (trang 3)';
    expect(placesOn('code-missing', table(one, plan(), news(), papers), { codes })).toEqual([
      'code-missing - note',
      'code-missing - note',
    ]);
  });

  it('stands there under another code: only that is said', () => {
    const renumbered = table(one, plan(), news('1.9'));
    expect(placesOn('code-', renumbered, { codes: ['1.1', '1.3'] })).toEqual(['code-unknown A4 error']);
    expect(messagesOn('code-unknown', renumbered, { codes: ['1.1', '1.3'] })[0]).toContain(
      'Tên này là của mục 1.3; sửa lại số thứ tự.',
    );
  });
});

describe('a code twice', () => {
  it('names all rows and marks the second', () => {
    expect(messagesOn('code-duplicated', table(one, plan(), news(), plan(), plan()))).toEqual([
      'Mục 1.1 xuất hiện ở hàng 3, 5 và 6; điểm được đọc ở hàng 3. Giữ một hàng.',
    ]);
    expect(placesOn('code-duplicated', table(one, plan(), news(), plan()))).toEqual(['code-duplicated A5 error']);
  });

  it('may be a code that lost its zero where the title was changed too', () => {
    const rows = table(
      '4 | Công vụ | | |',
      '4.1 | Kế hoạch đào tạo, bồi dưỡng | 1 | 1 | 12/KH-UBND ngày 05/01/2025',
      'số 4,1 | Báo cáo qua hệ thống | 1 | 1 | 45/BC-UBND ngày 10/12/2025 (trang 3)',
    );
    expect(messagesOn('code-duplicated', rows, { codes: ['4.1', '4.10'] })[0]).toContain('Nếu một hàng là mục 4.10');
  });
});

describe('a code with look-alikes', () => {
  it.each([
    ['１.１', '1.1'],
    ['1．1', '1.1'],
    ['1.l', '1.1'],
    ['l.1', '1.1'],
    ['I.1', null],
    ['1.1.', null],
    ['TCTP 1.1', null],
  ])('%s is corrected to %s', (code, fix) => {
    const found = findingsOn('text-mixed-script', table(one, plan(code), news()), { codes: ['1.1', '1.3'] });
    expect(found.map((finding) => finding.fix?.value ?? null)).toEqual(fix === null ? [] : [fix]);
  });

  it.each(['Ⅰ', 'І', 'Ι', 'ⅰ'])('%s of a lĩnh vực is corrected to the code of the set', (code) => {
    const found = findingsOn('text-mixed-script', table(`${code} | Chỉ đạo, điều hành | | |`, plan(), news()));
    expect(found.map(({ fix }) => fix?.value)).toEqual(['1']);
  });

  it('is not also called unknown or missing', () => {
    const rows = table(one, plan('1.l', 'Ban hành các kế hoạch'), news());
    expect(placesOn('code-', rows, { codes: ['1.1', '1.3'] })).toEqual([]);
  });
});

describe('the order of rows', () => {
  it('is said once, at the first row that is out of it', () => {
    expect(messagesOn('row-order-changed', table(one, ways(), plan(), news()))).toEqual([
      'Mục 1.1 đứng sau mục 1.4, khác thứ tự của bộ tiêu chí. Điểm vẫn được đọc theo số thứ tự; xếp lại nếu cần in.',
    ]);
  });

  it('is not changed by a copied row', () => {
    expect(placesOn('row-order-changed', table(one, plan(), news(), plan()))).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    'Ban hành kế hoạch',
    'BAN HÀNH KẾ HOẠCH',
    '  Ban hành  kế hoạch. ',
    'Ban hành kê hoạch',
    'Ban hànhkế hoạch',
  ])('"%s"', (title) => {
    const differs = title === 'Ban hànhkế hoạch';
    expect(placesOn('name-differs', table(one, plan('1.1', title), news(), ways()))).toEqual(
      differs ? ['name-differs B3 note'] : [],
    );
  });

  it('in another spelling of the same tone is the same', () => {
    const rows = (title: string): string =>
      table(
        '3 | Thủ tục hành chính | | |',
        `3.1.1 | ${title} | 1 | 1 | 12/TB-UBND ngày 05/01/2025`,
        '3.2.1 | Tỷ lệ hồ sơ trả kết quả đúng hạn | 3 | 3 | 45/BC-UBND ngày 10/12/2025 (trang 3)',
      );
    expect(placesOn('name-differs', rows('Hình thức công khai thủ tục hành chính'.normalize('NFD')))).toEqual([]);
  });

  it('that is missing is asked for, and one that shows an error is left to another rule', () => {
    expect(messagesOn('name-differs', table(one, plan('1.1', ''), news(), ways()))).toEqual([
      'Mục 1.1 chưa ghi tên. Ghi theo bộ tiêu chí: "Ban hành kế hoạch".',
    ]);
    expect(placesOn('name-differs', table(one, plan('1.1', '#NAME?'), news(), ways()))).toEqual([]);
    expect(placesOn('text-is-error', table(one, plan('1.1', '#NAME?'), news(), ways()))).toEqual([
      'text-is-error B3 warning',
    ]);
  });

  it('of another item is for the person to decide', () => {
    const found = findingsOn('name-differs', table(one, plan(), news('1.3', 'Cách làm mới, sáng kiến'), ways()));
    expect(found.map(({ severity, fix }) => [severity, fix])).toEqual([['ask', null]]);
  });
});

describe('another set', () => {
  const rows = table(one, plan(), news());

  it.each([
    [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2024', 'Đơn vị: UBND Phường A'], ['set-mismatch A1 error']],
    [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', 'Đơn vị: UBND Phường A'], []],
    [['PHIẾU TỰ CHẤM ĐIỂM', 'Đơn vị: UBND Phường A'], []],
    [['Năm: 2024'], ['set-mismatch A1 error']],
    // A date of signing, and the year of a decision, are not the year of the sheet.
    [['Phường A, ngày 05 tháng 01 năm 2026', 'PHIẾU TỰ CHẤM ĐIỂM', ''], []],
    [['Phường A, ngày 05 tháng 01 năm 2026', 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', ''], []],
    [['(Kèm theo Quyết định số 15/QĐ-UBND năm 2024)', 'PHIẾU TỰ CHẤM ĐIỂM', ''], []],
  ])('%j', (above, places) => expect(placesOn('set-mismatch', rows, { above })).toEqual(places));

  it('without a year of its own fits every year', () => {
    expect(placesOn('set-mismatch', rows, { above: ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2024', ''], set: { year: null } })).toEqual(
      [],
    );
  });

  it('is said once instead of for every item', () => {
    const foreign = table(
      '1 | Công tác tổ chức | 9 | |',
      plan('1.1', 'Bổ nhiệm cán bộ'),
      news('1.3', 'Đánh giá công chức'),
      '7.7 | Văn thư | 3 | 1 | 12/KH-UBND ngày 05/01/2025',
    );
    for (const rule of ['name-', 'code-', 'max-'])
      expect(placesOn(rule, foreign, { codes: ['1.1', '1.3', '1.4'] })).toEqual([]);
    const said = messagesOn('set-', foreign, { codes: ['1.1', '1.3', '1.4'] });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Không mục nào trong \d mục của phiếu có tên như bộ tiêu chí đang dùng\. Chọn đúng bộ tiêu chí của phiếu này\.$/,
    );
  });

  it('is not seen in titles of an old font', () => {
    const legacy = table(
      '1 | ChØ ®¹o, ®iÒu hµnh | | |',
      plan('1.1', 'Ban hµnh kÕ ho¹ch'),
      news('1.3', 'Tin, bµi tuyªn truyÒn'),
    );
    expect(placesOn('set-', legacy)).toEqual([]);
    expect(placesOn('name-', legacy)).toEqual([]);
    expect(placesOn('text-legacy-encoding', legacy)).toHaveLength(3);
  });
});

describe('a row that belongs to nothing', () => {
  it('is named by its row and text', () => {
    expect(messagesOn('row-unplaced', table(one, '| Điểm khuyến khích | | 0,5 |', plan(), news()))).toEqual([
      'Hàng 3 "Điểm khuyến khích" có điểm tự chấm 0,5 nhưng không có số thứ tự nên điểm không được tính. ' +
        'Ghi số thứ tự của mục, hoặc xóa điểm nếu hàng này không phải mục chấm.',
    ]);
  });

  it('among the scoring options of an item sends to the row of the item', () => {
    expect(messagesOn('row-unplaced', table(one, plan(), '| Ban hành kịp thời | 2 | 2 |', news()))).toEqual([
      'Hàng 4 "Ban hành kịp thời" là mức điểm của mục 1.1, điểm tự chấm 2 ở đây không được tính. Ghi điểm vào hàng của mục 1.1.',
    ]);
  });

  it('may be an option by its points, in other words than those of the set', () => {
    expect(messagesOn('row-unplaced', table(one, plan(), '| Ban hành sau tháng 3 | 0,5 | 0,5 |', news()))[0]).toContain(
      'là mức điểm của mục 1.1',
    );
    expect(messagesOn('row-unplaced', table(one, plan(), '| Ban hành sau tháng 3 | | 0,5 |', news()))[0]).toContain(
      'không có số thứ tự',
    );
  });

  it('because its code became a date says so, once', () => {
    const rows = table(one, plan(), news(), 'ngày 01/5/2025 | Nội dung khác | 1 | 1 |');
    const said = [...messagesOn('row-unplaced', rows), ...messagesOn('code-', rows)];
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Đặt định dạng văn bản cho cột rồi nhập lại số thứ tự.');
  });
});
