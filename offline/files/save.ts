import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnusableInput } from '../command.ts';
import { isDiskError } from './disk-error.ts';

/** Writes a file whole or not at all: first beside it, then in its place. What keeps it from being written is said. */
export async function saveFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (!isDiskError(error)) throw error;
    throw new UnusableInput(`Chưa ghi được ${path}: ${reasonOf(error.code)}`);
  }
}

function reasonOf(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'tệp đang mở bằng chương trình khác hoặc thư mục không cho phép ghi. Đóng tệp, hoặc chọn nơi lưu khác.';
    case 'EROFS':
      return 'ổ đĩa chỉ cho phép đọc. Chọn nơi lưu khác.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'ổ đĩa đã đầy. Giải phóng dung lượng, hoặc chọn nơi lưu khác.';
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'đó là một thư mục. Ghi rõ tên tệp.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'một phần của đường dẫn là tệp, không phải thư mục. Kiểm tra lại đường dẫn.';
    case 'ENAMETOOLONG':
      return 'tên quá dài. Đặt tên ngắn hơn.';
    default:
      return `máy tính không cho ghi (${code}). Chọn nơi lưu khác.`;
  }
}
