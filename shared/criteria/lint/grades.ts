import type { CriteriaSet } from '../model.ts';
import type { DefinitionFault } from './fault.ts';

/** Grades stand from the highest threshold down, no two alike. */
export function gradeFaults({ grades }: CriteriaSet): readonly DefinitionFault[] {
  return grades.slice(1).flatMap((after, i): readonly DefinitionFault[] => {
    const before = grades[i];
    return before === undefined || before.from > after.from
      ? []
      : [{ kind: 'grades-order', code: null, before, after }];
  });
}
