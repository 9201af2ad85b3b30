import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../shared/rules/define.ts';
import type { Finding, Severity } from '../../../shared/rules/model.ts';
import { renderFinding } from '../../../shared/rules/render.ts';
import { severities } from '../../../shared/rules/severity.ts';

const rule = defineRule({
  code: 'score-odd',
  scope: 'leaf',
  severity: 'note',
  title: { vi: 'Điểm lẻ', en: 'Odd score' },
  basis: 'Bộ tiêu chí',
  waivable: true,
  check: () => ({ cell: null, criterion: null, self: 7 }),
  message: { vi: ({ self }) => `Điểm ${self} là số lẻ.`, en: ({ self }) => `Score ${self} is odd.` },
});
const finding = (
  severity: Severity = 'note',
  cell: Finding['cell'] = { tab: 'Phiếu', row: 11, column: 4 },
): Finding => ({
  rule: 'score-odd',
  severity,
  cell,
  criterion: '1.1',
  hit: { cell, criterion: '1.1', self: 7 } as Finding['hit'],
  fix: null,
});

describe('a finding in words', () => {
  it('is put into Vietnamese or English from its values', () => {
    expect(renderFinding(finding(), 'vi', [rule])).toEqual({
      title: 'Điểm lẻ',
      message: 'Điểm 7 là số lẻ.',
      severityLabel: 'Lưu ý',
      address: 'E12',
    });
    expect(renderFinding(finding(), 'en', [rule])).toEqual({
      title: 'Odd score',
      message: 'Score 7 is odd.',
      severityLabel: 'Note',
      address: 'E12',
    });
  });

  it('has no address where it stands at no cell', () =>
    expect(renderFinding(finding('note', null), 'vi', [rule]).address).toBe(''));

  it('is labelled by its own severity, not by that of the rule', () => {
    expect(severities.map((severity) => renderFinding(finding(severity), 'vi', [rule]).severityLabel)).toEqual([
      'Lỗi',
      'Cảnh báo',
      'Cần xác nhận',
      'Lưu ý',
    ]);
    expect(severities.map((severity) => renderFinding(finding(severity), 'en', [rule]).severityLabel)).toEqual([
      'Error',
      'Warning',
      'To confirm',
      'Note',
    ]);
  });

  it('of no known rule is a bug, and said', () =>
    expect(() => renderFinding(finding(), 'vi', [])).toThrow('score-odd'));
});
