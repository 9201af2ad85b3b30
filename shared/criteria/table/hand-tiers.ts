import type { Cell } from '../../base/cell.ts';
import type { Points } from '../../base/points.ts';
import type { Bound, Measure, TiersRule } from '../model.ts';
import type { Clause } from '../phrase/clause.ts';
import { cursorOn } from '../phrase/cursor.ts';
import { formatMeasure } from '../phrase/doubts.ts';
import { parseInterval } from '../phrase/interval.ts';
import { flipped, settleEnds, type RawTier } from '../phrase/tier-ends.ts';
import { tokenize } from '../phrase/token.ts';
import { lastEquals, type HandPiece } from './hand-values.ts';

/**
 * "90% = 2; 70% = 1; dưới 70% = 0": a number by itself is the lower end of a step, which reaches up to the next one.
 * Gives the tiers, or what is missing as a sentence. Nothing is guessed here: a gap is refused.
 */
export function handTiers(pieces: readonly HandPiece[], measure: Measure): TiersRule | string {
  const raw: RawTier[] = [];
  let rest: { readonly label: string; readonly points: Points } | null = null;
  for (const { text, key, tokens } of pieces) {
    const equals = lastEquals(tokens);
    const points = tokens[equals + 1];
    if (equals < 1 || points?.kind !== 'number') return `"${text}" chưa có dạng "mức = điểm".`;
    const label = text.slice(0, tokens[equals]?.start ?? 0).trim();
    const award = points.value as Points;
    if (key.startsWith('con lai')) {
      rest = { label, points: award };
      continue;
    }
    const stretch = stretchOf(label, measure);
    if (stretch === null) return `"${label}" chưa có số ${measure === 'ratio' ? 'phần trăm' : 'lượng'}.`;
    raw.push({ ...stretch, label, award, clause, exact: false });
  }
  if (raw.length === 0) return 'ghi từng mức theo dạng "90% = 2", cách nhau bằng dấu chấm phẩy.';
  const lowest = raw.reduce((low, tier) => ((tier.from?.value ?? -1) < (low.from?.value ?? -1) ? tier : low));
  if (rest !== null)
    raw.push({
      label: rest.label,
      from: null,
      to: flipped(lowest.from),
      award: rest.points,
      clause,
      exact: false,
      loose: false,
    });
  else if (lowest.from !== null && lowest.from.value > 0)
    return `chưa ghi điểm khi dưới ${formatMeasure(lowest.from.value, measure)}.`;
  const { tiers, faults } = settleEnds(raw, measure);
  const fault = faults.find(({ kind }) => kind === 'gap' || kind === 'overlap');
  if (fault !== undefined && (fault.kind === 'gap' || fault.kind === 'overlap')) {
    return `các mức chưa khớp nhau ở ${formatMeasure(fault.from, measure)}.`;
  }
  return { kind: 'tiers', measure, tiers: tiers.map(({ label, from, to, award }) => ({ label, from, to, award })) };
}

function stretchOf(
  label: string,
  measure: Measure,
): { readonly from: Bound | null; readonly to: Bound | null; readonly loose: boolean } | null {
  const c = cursorOn(tokenize(label));
  const [only] = c.tokens;
  if (c.tokens.length === 1 && only?.kind === 'number')
    return { from: { value: only.value, inclusive: true }, to: null, loose: true };
  const interval = parseInterval(c);
  if (interval === null || interval.measure !== measure) return null;
  return interval.form === 'range'
    ? { from: interval.from, to: interval.to, loose: false }
    : { from: interval.from, to: null, loose: true };
}

/** Steps typed by hand come from no clause; faults are told by their numbers. */
const cell: Cell = { tab: '', row: 0, column: 0 };
const clause: Clause = { kind: 'unread', decisive: false, text: '', label: '', cell, line: 0, bulleted: false };
