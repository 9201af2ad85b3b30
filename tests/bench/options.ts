import { dayOf } from '../../shared/base/day.ts';
import { points } from '../../shared/base/points.ts';
import type { SubmissionOptions } from '../../shared/office/submission.ts';
import { shippedBodies } from '../../shared/rules/shipped-bodies.ts';

const lastYear = points(1000);

/** What a check is told when nothing is missing, so that no rule is silent: the day, the bodies, last year's points. */
export const options: SubmissionOptions = {
  basis: 'self',
  keepHash: false,
  context: { today: dayOf(2025, 12, 31) ?? null, year: 2025, bodies: shippedBodies, previous: () => lastYear },
};
