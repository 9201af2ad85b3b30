import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/base/day.ts';
import { parseDay } from '../../../shared/base/day.ts';
import { findDocuments } from '../../../shared/base/document-number.ts';
import { shippedBodies } from '../../../shared/rules/shipped-bodies.ts';
import { bodyNamedIn } from '../../../shared/rules/support/bodies.ts';
import { issuerOf } from '../../../shared/rules/support/issuer.ts';
import localGovernment from '../../../shared/data/bodies/local-government-2025.json' with { type: 'json' };
import { messagesOn, placesOn } from '../../support/findings-on.ts';

const on = (evidence: string): string =>
  [
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |',
    '| --- | --- | --- | --- | --- |',
    `| 1.3 | Tin, bài tuyên truyền | 1,5 | 1 | ${evidence} |`,
  ].join('\n');
const context = { bodies: shippedBodies };
const isGone = (evidence: string): boolean => placesOn('evidence-issuer-gone', on(evidence), { context }).length > 0;

describe('the issuer of a document', () => {
  it.each([
    ['12/KH-UBND ngày 05/8/2025 của UBND Quận 6 về cải cách hành chính', 'UBND Quận 6'],
    ['12/KH-UBND của Ủy ban nhân dân quận 6 ngày 05/8/2025', 'Ủy ban nhân dân quận 6'],
    ['12/KH-UBND ngày 05/8/2025 do UBND Quận 6 ban hành', 'UBND Quận 6'],
    ['12/KH-UBND ngày 05/8/2025 của UBND Quận 6 (mục II)', 'UBND Quận 6'],
    ['12/KH-UBND ngày 05/8/2025 về tiếp nhận hồ sơ của UBND Quận 6', ''],
    ['12/KH-UBND ngày 05/8/2025; hồ sơ của UBND Quận 6', ''],
    ['12/KH-UBND ngày 05/8/2025', ''],
  ])('%s', (evidence, issuer) => {
    const [document] = findDocuments(evidence);
    if (document === undefined) throw new Error('No document');
    expect(issuerOf(evidence, document)).toBe(issuer);
  });
});

describe('a body that was gone', () => {
  it.each([
    ['30/6/2025', 'UBND Quận 6', false],
    ['01/7/2025', 'UBND Quận 6', true],
    ['01/7/2025', 'Ủy ban nhân dân quận 6', true],
    ['01/7/2025', 'UBND Q.6', true],
    ['01/7/2025', 'UBND Q6', true],
    ['01/7/2025', 'UBND huyện Bình Chánh', true],
    ['01/7/2025', 'Phòng Nội vụ Quận 6', true],
    ['30/6/2025', 'Phòng Nội vụ Quận 6', false],
    ['01/7/2025', 'UBND thị xã Mẫu', true],
    ['31/12/2024', 'UBND Phường 3, Quận 6', false],
    ['01/01/2025', 'UBND Phường 3, Quận 6', true],
    ['01/01/2025', 'UBND Phường 1, Quận 6', false],
    ['01/7/2025', 'UBND Phường 1, Quận 6', true],
    ['01/7/2025', 'UBND Phường Bình Phú', false],
    ['30/6/2025', 'UBND phường Bình Phú', true],
    ['01/7/2025', 'UBND tỉnh Bình Dương', true],
    ['01/7/2025', 'UBND Thành phố Hồ Chí Minh', false],
    ['01/7/2025', 'UBND Phường A', false],
    ['01/7/2025', 'UBND quản lý khu vực', false],
    ['01/7/2025', 'Phòng Văn hóa - Xã hội', false],
    ['01/7/2025', 'UBND Phường 1', false],
  ])('%s, %s: %s', (date, body, gone) => expect(isGone(`45/QĐ-UBND ngày ${date} của ${body} về việc ấy`)).toBe(gone));

  it('is named with what the text adds to its generic name, and with what became of it', () => {
    expect(
      messagesOn('evidence-issuer-gone', on('45/QĐ-UBND ngày 01/8/2025 của UBND Quận 6 về việc ấy'), { context }),
    ).toEqual([
      'Ngày 01/8/2025 không còn UBND quận 6 (45/QĐ-UBND, mục 1.3): cấp huyện kết thúc hoạt động từ 01/7/2025. Kiểm tra cơ quan và ngày ban hành.',
    ]);
    expect(
      messagesOn('evidence-issuer-gone', on('45/QĐ-UBND ngày 01/8/2025 của UBND quận Bình Mẫu'), { context })[0],
    ).toContain('UBND quận Bình Mẫu');
    expect(
      messagesOn('evidence-issuer-gone', on('45/QĐ-UBND ngày 01/5/2025 của UBND phường Bình Phú'), { context })[0],
    ).toContain('chưa có UBND phường Bình Phú');
  });

  it('that existed twice existed in both spans', () => {
    const at = (text: string): Day => parseDay(text) ?? (0 as Day);
    const bodies = [
      { name: 'UBND xã Mẫu', from: null, to: at('2020-12-31'), note: 'nhập' },
      { name: 'UBND xã Mẫu', from: at('2025-07-01'), to: null, note: 'lập lại' },
    ];
    const places = (date: string): readonly string[] =>
      placesOn('evidence-issuer-gone', on(`45/QĐ-UBND ngày ${date} của UBND xã Mẫu`), {
        context: { bodies, year: 2025 },
      });
    expect(places('02/7/2025')).toEqual([]);
    expect(places('02/7/2020')).toEqual([]);
    expect(places('02/7/2023')).toHaveLength(1);
  });
});

describe('the bodies that are shipped', () => {
  it('have dates that exist, a note, a source and how certain it is', () => {
    for (const group of localGovernment.groups) {
      for (const date of [group.from, group.to])
        if (date !== null) expect([date, parseDay(date)]).not.toContain(undefined);
      expect(group.from !== null || group.to !== null).toBe(true);
      expect(group.note).not.toBe('');
      expect(group.source.length).toBeGreaterThan(20);
      expect(['source', 'inference', 'memory']).toContain(group.certainty);
    }
  });

  it('are each found by their own name, and by no longer one', () => {
    for (const { name } of shippedBodies)
      expect([name, bodyNamedIn(shippedBodies, name)?.spans[0]?.name]).toEqual([name, name]);
    expect(bodyNamedIn(shippedBodies, 'UBND Phường 13 Quận 6')?.text).toBe('UBND Phường 13 Quận 6');
    expect(bodyNamedIn(shippedBodies, '')).toBeNull();
  });
});
