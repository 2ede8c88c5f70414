/** Files for word processors of documents made for tests. */
import type { OfficeFormat } from '../../../src/office/make/media-types.ts';
import type { OfficeContent } from '../../../src/office/make/office-file.ts';
import { makeOffice } from '../../../src/office/make/office-maker.ts';
import type { WorksheetDocument } from '../../../src/worksheet/print/printed.ts';
import { exampleReport } from '../worksheet/example-dossier.ts';

/** Of one dot: in a browser the worker draws. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
);

export const formats = ['docx', 'odt'] as const satisfies readonly OfficeFormat[];

export const reportContent: OfficeContent = {
  type: 'report',
  report: exampleReport,
  hues: { '0A': '#8a5a00' },
};

export const worksheetContent = (worksheet: WorksheetDocument): OfficeContent => ({
  type: 'worksheet',
  worksheet,
  dossier: 'Ons dossier',
  hue: '#1f7a6d',
});

/** @throws Error when it cannot be made. */
export async function officeBytes(
  format: OfficeFormat,
  content: OfficeContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = await makeOffice(
    { format, content },
    async () => png,
    () => undefined,
  );
  if (!made.ok) throw new Error(made.problem.type, { cause: made.problem });
  return made.value.bytes;
}
