import type { Criterion } from '../../shared/criteria/model.ts';
import { saidOf, sentenceOf, type LogicalSheet } from './logical-sheet.ts';
import { heads, newPage, type LaidOut, type Page } from './sheet-page.ts';
import { readingTree, restartingLabel, restartingTree } from './sheet-set.ts';

/** A way in which sheets are laid out. */
export type Layout = (sheet: LogicalSheet) => LaidOut;

const items = readingTree.set.items;
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

export const layouts: Readonly<Record<string, Layout>> = {
  'two-row header, options as rows, letterhead and signatures': (sheet) => {
    const page = newPage();
    page.add(['ỦY BAN NHÂN DÂN\nPHƯỜNG A', null, null, null, motto], [], [titleOf(sheet)]);
    page.add([`Đơn vị: ${sheet.unit}`], []);
    page.merge(page.next(), 3, page.next(), 5);
    page.add(
      heads('STT | Lĩnh vực, tiêu chí | Điểm tối đa | Kết quả chấm điểm | | | Tài liệu kiểm chứng | Ghi chú'),
      heads(' | | | Phường tự chấm | Điều tra XHH | Tổ thẩm định'),
      heads('(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)'),
    );
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 3, [item.code, item.title, item.max / 1000, self, null, null, evidence, sentence]);
      for (const [label, points] of optionsOf(item)) page.add([null, label, points]);
    }
    page.add([null, 'TỔNG CỘNG', 23], [], heads(' | | | | | A, ngày 15 tháng 12 năm 2025'));
    page.add([null, 'NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']);
    return page.laidOut(readingTree);
  },

  'two-row header without the merges being told': (sheet) => {
    const page = titled(sheet);
    page.add(heads('TT | Tiêu chí | Điểm | | | Minh chứng | Giải trình'));
    page.add(heads(' | | Tối đa | Tự đánh giá | SNV đánh giá'));
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 3, [item.code, item.title, item.max / 1000, self, null, evidence, sentence]);
    }
    page.add([null, 'Tổng điểm', 23]);
    return page.laidOut(readingTree);
  },

  'single header, unit and year beside their labels': (sheet) => {
    const page = newPage();
    page.add(
      ['Tên cơ quan, đơn vị', sheet.unit],
      ['Năm đánh giá', sheet.year],
      ['Tên phiếu', 'PHIẾU TỰ CHẤM ĐIỂM'],
      [],
    );
    page.add(heads('TT | Tiêu chí đánh giá | Điểm tối đa | Điểm tự đánh giá | Tài liệu chứng minh | Giải trình'));
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 3, [item.code, item.title, item.max / 1000, self, evidence, sentence]);
    }
    return page.laidOut(readingTree);
  },

  'words before the codes, options as lines of one cell': (sheet) => {
    const page = titled(sheet);
    page.add(heads('Mã tiêu chí | Nội dung | Thang điểm | Điểm tối đa | Tự chấm | Thẩm định | Minh chứng | Ghi chú'));
    for (const { item, level, self, evidence, sentence } of rowsOf(sheet)) {
      const code = `${['Lĩnh vực', 'Tiêu chí', 'TCTP'][level]} ${item.code}`;
      const scale = item.wording.map((line) => `- ${line}`).join('\n');
      page.row(item, 4, [code, item.title, scale, item.max / 1000, self, null, evidence, sentence]);
    }
    page.add([null, 'TỔNG ĐIỂM', null, 23], [], heads(' | | | | | A, ngày 15 tháng 12 năm 2025'));
    return page.laidOut(readingTree);
  },

  'numbers in their own columns, hidden column of last year, total on top': (sheet) => {
    const page = titled(sheet);
    page.merge(page.next(), 3, page.next(), 5);
    page.add(
      heads('STT | Tiêu chí | Điểm tối đa | Số liệu | | | Điểm năm trước | Điểm tự chấm năm nay | Văn bản | Ký tên'),
      heads(' | | | Kết quả | Kế hoạch | Tỷ lệ'),
      [null, 'TỔNG SỐ', 23],
    );
    for (const { item, self, evidence, part, whole } of rowsOf(sheet)) {
      const ratio = part === null || whole === null ? null : part / whole;
      page.row(item, 7, [item.code, item.title, item.max / 1000, part, whole, ratio, 0.25, self, evidence]);
      if (ratio !== null) page.formula(5, `D${page.next()}/E${page.next()}`);
    }
    return page.laidOut(readingTree, { hiddenColumns: new Set([6]) });
  },

  'rows in another order, blank rows, header repeated, codes as numbers': (sheet) => {
    const page = titled(sheet);
    const header = heads('STT | Lĩnh vực, nội dung | Điểm chuẩn | Điểm tự chấm | Tài liệu kiểm chứng | Ghi chú');
    page.add(header);
    for (const [i, { item, level, self, evidence, sentence }] of [...rowsOf(sheet)].reverse().entries()) {
      const code = level === 1 ? Number(item.code) : item.code;
      page.row(item, 3, [code, item.title, item.max / 1000, self, evidence, sentence]);
      if (i % 5 === 4) page.add([], header, []);
    }
    page.add([null, 'Cộng toàn phiếu', 23]);
    return page.laidOut(readingTree);
  },

  'table from column C, evidence before the scores': (sheet) => {
    const page = newPage(2);
    page.add([], [], [titleOf(sheet)], [`Đơn vị tự chấm: ${sheet.unit}`], []);
    page.add(heads('TT | Tên tiêu chí | Số, ngày văn bản | Tối đa | Tự chấm | Thuyết minh'));
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 4, [item.code, item.title, evidence, item.max / 1000, self, sentence]);
    }
    page.add([null, 'TỔNG', null, 23]);
    return page.laidOut(readingTree);
  },

  'numbering that begins anew in every group': (sheet) => {
    const page = titled(sheet);
    page.add(heads('Số TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | TLKC | Ghi chú'));
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 3, [restartingLabel(item.code), item.title, item.max / 1000, self, evidence, sentence]);
      for (const [label, points] of optionsOf(item)) page.add([null, label, points]);
    }
    page.add([null, 'Tổng cộng (I+II+III)', 23]);
    return page.laidOut(restartingTree);
  },

  'code and title in one cell': (sheet) => {
    const page = titled(sheet);
    page.add(heads('Tiêu chí, tiêu chí thành phần | Điểm tối đa | Đơn vị tự chấm | Tài liệu kiểm chứng | Ghi chú'));
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 2, [`${item.code}. ${item.title}`, item.max / 1000, self, evidence, sentence]);
      for (const [i, [label, points]] of optionsOf(item).entries()) page.add([`${i + 1}. ${label}`, points]);
    }
    page.add(['Tổng cộng', 23]);
    return page.laidOut(readingTree);
  },

  'three-row header': (sheet) => {
    const page = titled(sheet);
    page.merge(page.next(), 2, page.next(), 6);
    page.merge(page.next() + 1, 3, page.next() + 1, 5);
    page.add(
      heads(`STT | Nội dung tiêu chí | Năm ${sheet.year} | | | | | Ghi chú`),
      heads(' | | Điểm tối đa | Điểm đánh giá | | | Tài liệu kiểm chứng'),
      heads(' | | | Tự đánh giá | Điều tra XHH | Thẩm định'),
      ['A', 'B', 1, 2, 3, 4, 5, 6],
    );
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      page.row(item, 3, [item.code, item.title, item.max / 1000, self, null, null, evidence, sentence]);
    }
    return page.laidOut(readingTree);
  },

  'titles of three levels in three columns': (sheet) => {
    const page = titled(sheet);
    page.add(
      heads('Mã | Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | Minh chứng | Ghi chú'),
    );
    for (const { item, level, self, evidence, sentence } of rowsOf(sheet)) {
      const titles = [0, 1, 2].map((column) => (column === level ? item.title : null));
      page.row(item, 5, [item.code, ...titles, item.max / 1000, self, evidence, sentence]);
    }
    return page.laidOut(readingTree);
  },

  'one heading merged over codes and titles, citations in several columns': (sheet) => {
    const page = titled(sheet);
    page.merge(page.next(), 0, page.next(), 1);
    page.merge(page.next(), 5, page.next(), 6);
    page.add(
      heads('Tiêu chí | | Thang điểm | Điểm tự chấm | Đơn vị phụ trách | Tài liệu kiểm chứng | | Ghi chú'),
      heads(' | | | | | Số, ký hiệu | Ngày'),
    );
    for (const { item, self, evidence, sentence } of rowsOf(sheet)) {
      const [number = null, day = null] = evidence?.split(/ (?=ngày )/) ?? [];
      page.row(item, 3, [item.code, item.title, item.max / 1000, self, 'Văn phòng', number, day, sentence]);
    }
    return page.laidOut(readingTree);
  },
};

/** A page with the title and the unit of a sheet, and a blank row. */
function titled(sheet: LogicalSheet): Page {
  const page = newPage();
  page.add([titleOf(sheet)], [`Đơn vị tự chấm: ${sheet.unit}`], []);
  return page;
}

function titleOf({ year }: LogicalSheet): string {
  return `PHIẾU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ${year}`;
}

/** Every criterion with what the sheet says of it, as cells; of groups nothing is said. */
function rowsOf(sheet: LogicalSheet) {
  return items.map((item) => {
    const said = saidOf(sheet, item);
    const { self, part = null, whole = null, evidence = null } = said;
    return { item, level: item.code.split('.').length - 1, self, part, whole, evidence, sentence: sentenceOf(said) };
  });
}

function optionsOf(item: Criterion): readonly (readonly [string, number])[] {
  return item.rule?.kind === 'choice' ? item.rule.options.map(({ label, points }) => [label, points / 1000]) : [];
}
