/**
 * A dossier as a file: `<title>-<date>.kompas.json`, and in the same form `dossier.json` inside a PDF.
 *
 * ```json
 * { "format": "kwaliteitskompas-dossier", "formatVersion": 1, "savedAt": 1790000500000,
 *   "dossier": { "id": "eerste", "title": { "value": "Gezond in Oost", "changedAt": 1790000000000 },
 *     "madeAt": 1790000000000, "fileAt": 1790000500000 },
 *   "worksheets": { "wb-1a": { "answers":
 *     { "wb1a-gebied": { "type": "value", "value": "Waterrijk", "changedAt": 1790000000000 } } } } }
 * ```
 *
 * A dossier of which partners were asked something has `inputs` beside `worksheets` (`dossier-inputs.ts`). A site that does not know it keeps it beside the
 * dossier and gives it along, so the version of the format did not go up for it.
 *
 * The same goes for `versions`, what was laid down of it (`version.ts`).
 *
 * Reading it, with nothing trusted, is in `open-dossier-file.ts`, which loads only when somebody opens a file.
 */
import type { Dossier } from './dossier.ts';
import { dossierInputsJson } from './dossier-inputs.ts';
import type { Format } from './migrations.ts';
import { dossierVersionsJson } from './version.ts';

export const saveFileFormat: Format = { name: 'kwaliteitskompas-dossier', version: 1, migrations: [] };

/** Bytes. A dossier of years with thousands of rows stays well below it. */
export const largestSaveFile = 10 * 1024 * 1024;

export interface SaveFile {
  /** In ms since 1970. */
  readonly savedAt: number;
  readonly dossier: Dossier;
}

export function writeSaveFile({ savedAt, dossier }: SaveFile): string {
  const { id, card, worksheets, inputs, versions } = dossier;
  const { title, madeAt, fileAt, file } = card;
  return JSON.stringify({
    ...card.beside,
    format: saveFileFormat.name,
    formatVersion: saveFileFormat.version,
    savedAt,
    dossier: { ...card.unknown, id, title, madeAt, fileAt, file },
    worksheets: Object.fromEntries(
      Object.entries(worksheets).map(([worksheet, content]) => [
        worksheet,
        { ...content.unknown, answers: content.answers },
      ]),
    ),
    ...(inputs && { inputs: dossierInputsJson(inputs) }),
    ...(versions && { versions: dossierVersionsJson(versions) }),
  });
}
