import { openingText } from '../../../text/open-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { listedName } from '../../../worksheet/reading/listed-name.ts';

/** As a list names it; of a worksheet that this edition does not have, its id. */
export function worksheetName(id: string, worksheets: readonly Worksheet[]): string {
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  return worksheet === undefined ? openingText.unknownSheet(id) : listedName(worksheet);
}
