import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of LibreOffice's program, `null` where it is not installed. */
export function findOfficeSuite(): string | null {
  const places = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/lib/libreoffice/program',
    '/Applications/LibreOffice.app/Contents/MacOS',
  ];
  const found = places.map((place) => join(place, 'soffice')).find(canRun);
  return found ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
