/** Columns of the blank sheet, counted from 0. */
export const column = {
  code: 0,
  title: 1,
  max: 2,
  part: 3,
  whole: 4,
  ratio: 5,
  self: 6,
  survey: 7,
  appraised: 8,
  evidence: 9,
  explanation: 10,
  note: 11,
} as const;

export const columnCount = 12;

export const columnWidths: readonly number[] = [9, 54, 8, 11, 11, 9, 9, 9, 9, 44, 32, 22];
