import { basename } from 'node:path';
import { dayOf, type Day } from '../../shared/base/day.ts';
import { fold } from '../../shared/base/text.ts';
import { readRegister } from '../../shared/office/read-register.ts';
import type { Unit as ListedUnit } from '../../shared/office/model.ts';
import { readRegisterData } from '../../shared/plan/schema-office.ts';
import { readUnits, unitNamesOf, type UnitNames } from '../../shared/plan/unit-names.ts';
import type { Register, Unit, UnitKind } from '../../shared/plan/units.ts';
import { UnusableInput } from '../command.ts';
import { readJsonFile, usable } from './json-file.ts';
import { readGrids } from './read-grids.ts';

/**
 * An office's own list of units: a register as .json, or the table "Danh sách đơn vị" that consolidation uses.
 * A table takes groups, coordinator and the codes of units of the same name from `base`.
 */
export async function loadUnits(path: string, base: Register, report: (line: string) => void): Promise<Register> {
  if (/\.json$/i.test(path))
    return usable(path, readRegisterData(await readJsonFile(path, 'danh sách đơn vị')), report);
  const reading = readRegister(await readGrids(path, report));
  if (reading.kind === 'unusable') throw new UnusableInput(`Danh sách đơn vị ${path}: ${reading.problem}`);
  for (const problem of reading.problems) report(`Danh sách đơn vị ${path}: ${problem}`);
  const names = unitNamesOf(base, dayOf(2000, 1, 1) as Day, dayOf(2100, 12, 31) as Day);
  const ids = new Set<string>();
  const units = reading.register.units.map((listed) => unitOf(listed, names, ids, path, report));
  const coordinator = units.find(({ name }) => fold(name).startsWith('phong noi vu'))?.id ?? null;
  return {
    ...base,
    id: fold(basename(path)).replaceAll(' ', '-'),
    title: basename(path),
    units,
    coordinator,
    successions: [],
  };
}

function unitOf(
  listed: ListedUnit,
  names: UnitNames,
  ids: Set<string>,
  path: string,
  report: (line: string) => void,
): Unit {
  const known = knownUnit(listed.name, names, ids);
  const id = known?.id ?? freeId(listed.name, ids);
  ids.add(id);
  const kind = known?.kind ?? kindOf(listed.kind) ?? kindOf(listed.name);
  if (kind === null)
    report(
      `Danh sách đơn vị ${path}: chưa biết ${listed.name} thuộc nhóm nào; đang hiểu là cơ quan chuyên môn. Ghi nhóm ở cột "Nhóm".`,
    );
  return {
    id,
    name: listed.name,
    short: known?.short ?? listed.name,
    kind: kind ?? 'specialised',
    aliases: [...listed.aliases, ...(known?.aliases ?? [])],
    headTitle: known?.headTitle ?? 'Thủ trưởng',
    from: null,
    to: null,
    certainty: 'source',
    source: path,
  };
}

function knownUnit(name: string, names: UnitNames, ids: ReadonlySet<string>): Unit | undefined {
  const { codes, unknown } = readUnits(names, name);
  if (unknown.length > 0) return undefined;
  return names.register.units.find(({ id }) => codes.includes(id) && !ids.has(id));
}

function freeId(name: string, ids: ReadonlySet<string>): string {
  const wished = fold(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  let id = wished;
  for (let n = 2; ids.has(id); n += 1) id = `${wished}_${n}`;
  return id;
}

function kindOf(words: string): UnitKind | null {
  const folded = fold(words);
  if (/mot cua|hanh chinh cong/.test(folded)) return 'one-stop';
  if (/su nghiep|truong (mam non|tieu hoc|trung hoc|thcs)|trung tam|benh vien|nha thieu nhi/.test(folded))
    return 'public-service';
  if (/chuyen mon|^phong |phong ban|van phong|thanh tra/.test(folded)) return 'specialised';
  return /phuong|\bxa\b|thi tran|dac khu/.test(folded) ? 'ward' : null;
}
