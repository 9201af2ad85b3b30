import type { Points } from '../../base/points.ts';
import { fold } from '../../base/text.ts';
import { readClauses } from '../phrase/read-clauses.ts';
import type { LeafReading } from './leaf.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

/** Points that the guidance gives for an option of the scale, where the two differ; and points above the maximum. */
export function checkGuidance({ aside, lines, rule }: LeafReading, max: Points, label: string): readonly Problem[] {
  const scale = lines.flatMap((line): readonly Level[] =>
    line.points === null
      ? readClauses([line], max).flatMap((clause) =>
          clause.kind === 'award' ? [levelOf(clause.label, clause.points)] : [],
        )
      : [levelOf(line.text, line.points)],
  );
  if (scale.length === 0 || rule.kind === 'survey') return [];
  return readClauses(aside, max).flatMap((clause): readonly Problem[] => {
    if (clause.kind !== 'award') return [];
    if (clause.points > max) {
      return [
        {
          kind: 'guidance-differs',
          cell: clause.cell,
          message: problemText.guidanceAboveMax(label, clause.label, clause.points, max),
        },
      ];
    }
    const words = wordsOf(clause.label);
    const [best] = scale
      .map((option) => ({ option, likeness: likeness(words, option.words) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best === undefined || best.likeness < 0.6 || best.option.points === clause.points) return [];
    return [
      {
        kind: 'guidance-differs',
        cell: clause.cell,
        message: problemText.guidanceDiffers(label, best.option.label, clause.points, best.option.points),
      },
    ];
  });
}

interface Level {
  readonly words: ReadonlySet<string>;
  readonly label: string;
  readonly points: Points;
}

function levelOf(label: string, points: Points): Level {
  return { words: wordsOf(label), label, points };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1),
  );
}

/** The share of the words of the shorter wording that the other one has too; one word alone is no likeness. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  if (shorter < 2) return 0;
  // "đúng hạn" and "không đúng hạn" share their words and say the opposite.
  if (a.has('khong') !== b.has('khong') || a.has('chua') !== b.has('chua')) return 0;
  return common / shorter;
}
