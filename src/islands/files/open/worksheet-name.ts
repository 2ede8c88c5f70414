import { openingText } from '../../../text/open-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';

/** Code and title; of a worksheet that this edition does not have, its id. */
export function worksheetName(id: string, worksheets: readonly Worksheet[]): string {
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  return worksheet === undefined ? openingText.unknownSheet(id) : `${worksheet.code} ${worksheet.title}`;
}
