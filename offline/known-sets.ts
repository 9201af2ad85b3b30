import type { CriteriaTree } from '../shared/criteria/tree.ts';
import type { Register } from '../shared/office/model.ts';

/**
 * The register without criteria sets that are not in use: such a unit is read on the set that fits its sheet. Each name
 * that is not known goes to `report`, once.
 */
export function knownSetsOnly(
  register: Register,
  trees: readonly CriteriaTree[],
  report: (problem: string) => void,
): Register {
  const known = new Set(trees.map(({ set }) => set.id));
  const named = register.units.flatMap(({ criteriaSet }) => (criteriaSet === null ? [] : [criteriaSet]));
  const unknown = new Set(named.filter((id) => !known.has(id)));
  if (unknown.size === 0) return register;
  report(
    `Danh sách đơn vị ghi bộ tiêu chí ${[...unknown].map((id) => `"${id}"`).join(', ')}, lần chạy này dùng ${[...known].join(', ')}. Đơn vị đó được đọc theo bộ hợp nhất với phiếu.`,
  );
  return {
    ...register,
    units: register.units.map((unit) =>
      unit.criteriaSet === null || known.has(unit.criteriaSet) ? unit : { ...unit, criteriaSet: null },
    ),
  };
}
