import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../shared/rules/check-sheet.ts';
import type { CheckContext, Finding } from '../../../shared/rules/model.ts';
import { rules } from '../../../shared/rules/index.ts';
import { waiverReasonLabels, waiverStatusLabels, type Waiver } from '../../../shared/rules/waiver.ts';
import { applyWaivers, proposeWaiver } from '../../../shared/rules/waivers.ts';
import { keepLedger } from '../../../shared/score/ledger.ts';
import { sheetOfTable } from '../../support/read-table.ts';

const context: CheckContext = { today: null, year: 2025, bodies: [], previous: null };
const table = (self: string, above = ''): string =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |\n| - | - | - | - | - |\n| 1 | Chỉ đạo, điều hành | | | |\n${above}| 1.1 | Ban hành kế hoạch | 2 | ${self} | 12/KH-UBND ngày 05/01/2025 |`;
const findingsOf = (self: string, above = ''): readonly Finding[] =>
  checkSheet(sheetOfTable(table(self, above)), context).findings;
const offScale = (self: string, above = ''): Finding => {
  const found = findingsOf(self, above).find(({ rule }) => rule === 'score-not-on-scale');
  if (found === undefined) throw new Error(self);
  return found;
};
const accepted = (waiver: Waiver): Waiver => ({ ...waiver, status: 'accepted' });
const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);
const proposal = proposeWaiver(offScale('1,5'), 'guidance-differs', ' Hướng dẫn cho phép 1,5 điểm ');

describe('a waiver', () => {
  it('is kept by rule, criterion and values, with the text trimmed, and begins as a proposal', () => {
    expect(proposal.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(proposal).toMatchObject({
      rule: 'score-not-on-scale',
      criterion: '1.1',
      reason: 'guidance-differs',
      text: 'Hướng dẫn cho phép 1,5 điểm',
      status: 'proposed',
    });
  });

  it('takes its finding away once it is accepted, and keeps it for the record', () => {
    const heard = applyWaivers(findingsOf('1,5'), [accepted(proposal)]);
    expect(codes(heard.standing)).toEqual([]);
    expect(heard.waived.map(({ finding, waiver }) => [finding.rule, waiver.status])).toEqual([
      ['score-not-on-scale', 'accepted'],
    ]);
  });

  it.each(['proposed', 'rejected'] as const)('leaves its finding standing while it is %s, and says so', (status) => {
    const waiver = { ...proposal, status };
    const heard = applyWaivers(findingsOf('1,5'), [waiver]);
    expect(codes(heard.standing)).toEqual(['score-not-on-scale']);
    expect([...heard.answers].map(([finding, answer]) => [finding.rule, answer])).toEqual([
      ['score-not-on-scale', waiver],
    ]);
    expect(heard.waived).toEqual([]);
  });

  it('survives a row that is inserted above', () => {
    const moved = findingsOf('1,5', '| 1.5 | Báo cáo định kỳ | 1 | 1 | 13/BC-UBND ngày 05/6/2025 (mục I) |\n');
    expect(moved[0]?.cell?.row).not.toBe(offScale('1,5').cell?.row);
    expect(applyWaivers(moved, [accepted(proposal)]).waived).toHaveLength(1);
  });

  it('is reopened by a changed value', () => {
    const heard = applyWaivers(findingsOf('0,5'), [accepted(proposal)]);
    expect(codes(heard.standing)).toEqual(['score-not-on-scale', 'waiver-stale']);
  });

  it('that answers nothing any more is a finding', () => {
    expect(codes(applyWaivers(findingsOf('2'), [accepted(proposal)]).standing)).toEqual(['waiver-unused']);
  });

  it('without a text counts nothing', () => {
    for (const text of ['', '  \n']) {
      expect(codes(applyWaivers(findingsOf('1,5'), [{ ...accepted(proposal), text }]).standing)).toEqual([
        'score-not-on-scale',
        'waiver-without-text',
      ]);
    }
  });

  it('cannot excuse what the rule does not let go', () => {
    const above = findingsOf('2,5').filter(({ rule }) => rule === 'score-above-max');
    const waivers = above.map((finding) => accepted(proposeWaiver(finding, 'false-alarm', 'Giữ nguyên')));
    expect(waivers).toHaveLength(1);
    expect(codes(applyWaivers(above, waivers).standing)).toEqual(['score-above-max', 'waiver-not-allowed']);
  });

  it('of a rule that does not exist is said to be of no use', () => {
    expect(codes(applyWaivers([], [{ ...accepted(proposal), rule: 'score-on-a-monday' }]).standing)).toEqual([
      'waiver-not-allowed',
    ]);
  });

  it('of another criterion or rule does not answer', () => {
    for (const other of [{ criterion: '1.2' }, { criterion: null }, { rule: 'score-tier-mismatch' }]) {
      expect(codes(applyWaivers(findingsOf('1,5'), [{ ...accepted(proposal), ...other }]).standing)).toEqual([
        'score-not-on-scale',
        'waiver-unused',
      ]);
    }
  });

  it('that comes later replaces an earlier one of the same finding', () => {
    const rejected: Waiver = { ...proposal, status: 'rejected' };
    expect(codes(applyWaivers(findingsOf('1,5'), [accepted(proposal), rejected]).standing)).toEqual([
      'score-not-on-scale',
    ]);
    expect(codes(applyWaivers(findingsOf('1,5'), [rejected, accepted(proposal)]).standing)).toEqual([]);
  });
});

it('changes no finding where there are no waivers', () => {
  const findings = findingsOf('1,5');
  expect(applyWaivers(findings, [])).toEqual({ standing: findings, waived: [], answers: new Map(), broken: [] });
});

// A waiver is about what is said of a score, never about the score.
it('changes no points', () => {
  const sheet = sheetOfTable(table('1,5'));
  const before = keepLedger(sheet, 'self').whole;
  applyWaivers(checkSheet(sheet, context).findings, [accepted(proposal)]);
  expect(keepLedger(sheet, 'self').whole).toEqual(before);
});

it('offers closed lists of reasons and states, in both languages', () => {
  expect(Object.keys(waiverReasonLabels)).toEqual([
    'not-applicable',
    'evidence-elsewhere',
    'guidance-differs',
    'in-progress',
    'false-alarm',
  ]);
  expect(Object.keys(waiverStatusLabels)).toEqual(['proposed', 'accepted', 'rejected']);
  for (const { vi, en } of [...Object.values(waiverReasonLabels), ...Object.values(waiverStatusLabels)]) {
    expect([vi, en]).toEqual([expect.stringMatching(/^\p{Lu}/u), expect.stringMatching(/^[A-Z]/)]);
  }
});

it('cannot be asked of the rules about structure', () => {
  const structural = rules.filter(({ code }) => /^(code|total)-/.test(code) || code === 'set-mismatch');
  expect(structural.length).toBeGreaterThan(5);
  expect(structural.filter(({ waivable }) => waivable)).toEqual([]);
});
