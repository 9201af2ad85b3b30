import { guessKind } from './guess-kind.ts';
import { readOdsParts } from './read-ods-parts.ts';
import { readXlsxParts } from './read-xlsx-parts.ts';
import { limits, type WorkbookReading } from './workbook-reading.ts';

/** Reads the tabs of an .xlsx, .xlsm or .ods file. Nothing in the file makes it throw, and nothing makes it grow large. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  if (bytes.length > limits.file) return { kind: 'unreadable', why: 'too-large' };
  const guessed = guessKind(bytes);
  if (guessed.kind === 'unreadable') return guessed;
  return guessed.kind === 'xlsx' ? readXlsxParts(guessed.entries) : readOdsParts(guessed.entries);
}
