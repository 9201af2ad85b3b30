import type { Grid } from '../../shared/base/grid.ts';
import { unreadableSentence } from '../../shared/messages/unreadable-file.ts';
import { UnusableInput } from '../command.ts';
import { csvGrid } from '../files/load-register.ts';
import { readWorkbookFile } from '../files/read-file.ts';

/** The tabs of a .xlsx, .ods or .csv file. A tab that was cut is said; a file that cannot be read ends the command. */
export async function readGrids(path: string, report: (line: string) => void): Promise<readonly Grid[]> {
  if (/\.csv$/i.test(path)) return [await csvGrid(path)];
  const reading = await readWorkbookFile(path);
  if (reading.kind === 'unreadable' && reading.why === 'no-access')
    throw new UnusableInput(`Không mở được tệp ${path}. Kiểm tra lại đường dẫn, và đóng tệp nếu đang mở.`);
  if (reading.kind === 'unreadable') throw new UnusableInput(unreadableSentence(path, reading.why));
  for (const tab of reading.cutTabs)
    report(`${path}: trang "${tab}" quá dài nên phần cuối chưa được đọc. Xóa các dòng trống dưới bảng rồi chạy lại.`);
  return reading.grids;
}
