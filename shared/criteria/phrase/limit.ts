import { points, type Points } from '../../base/points.ts';
import { find, lexicon, peek, type Cursor } from './cursor.ts';

/** "trừ tối đa 02 điểm", "tổng điểm trừ không quá 2 điểm", "trừ đến hết số điểm": the limit by itself. */
export function findLimit(c: Cursor): Points | 'all' | null {
  if (find(c, takes) === null) return null;
  if (find(c, everything) !== null) return 'all';
  const limit = find(c, limits);
  const token = limit === null ? undefined : peek({ ...c, at: limit.after });
  return token?.kind === 'number' ? points(token.value) : null;
}

const takes = lexicon([['trừ | điểm trừ | bị trừ', true]]);
const limits = lexicon([
  [
    'tối đa trừ | tối đa bị trừ | không trừ quá | tối đa | tối đa là | không quá | tối đa không quá | không vượt quá | nhiều nhất | tối đa :',
    true,
  ],
]);
const everything = lexicon([
  [
    'hết điểm | hết số điểm | hết toàn bộ | không quá điểm tối đa | không quá số điểm | không vượt quá điểm tối đa | không vượt quá số điểm | về 0 điểm',
    true,
  ],
]);
