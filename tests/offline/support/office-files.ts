import { encodeCriteriaSet } from '../../../shared/criteria/encode.ts';
import type { CriteriaSet } from '../../../shared/criteria/model.ts';
import { officeGrid, officeSet, type Scores } from '../../support/office.ts';
import { tempFolder, type TempFolder } from './temp-folder.ts';
import { writeWithHucre, type Writer } from './workbooks.ts';

/** A folder with the small criteria set in "bo.json" and sheets of units in "phieu". */
export interface OfficeFolder extends TempFolder {
  readonly set: string;
  readonly sheets: string;
  /** Writes a unit's sheet into "phieu" and returns its path. */
  sheet(unit: string, scores?: Scores, more?: SheetOptions): Promise<string>;
}

export interface SheetOptions {
  readonly file?: string;
  readonly writer?: Writer;
  readonly survey?: number | null;
  readonly year?: number;
}

export function officeFolder(): OfficeFolder {
  const folder = tempFolder();
  return {
    ...folder,
    set: folder.write('bo.json', setFile(officeSet)),
    sheets: folder.at('phieu'),
    async sheet(
      unit,
      scores = {},
      { file = `${unit}.xlsx`, writer = writeWithHucre, survey = null, year = 2025 } = {},
    ) {
      return folder.write(`phieu/${file}`, await writer(officeGrid(unit, scores, survey, year)));
    },
  };
}

export function setFile(set: CriteriaSet): string {
  return JSON.stringify(encodeCriteriaSet(set));
}
