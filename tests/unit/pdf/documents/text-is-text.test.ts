/** What looks like markup, a script or a PDF operator is text in a PDF: on its pages, in its title and its bookmarks. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makeReportPdf } from '../../../../src/pdf/documents/report-pdf.ts';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { sanitize } from '../../../../src/pdf/format/sanitize.ts';
import { xmpPacket } from '../../../../src/pdf/format/xmp.ts';
import { pdfUaProblems } from '../../../pdf-checker/check.ts';
import { emptyReport, fonts, hue, record, single, text } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { hostileTexts } from '../../../setup/worksheet/hostile-texts.ts';

const shown = (hostile: string) => squeezed(sanitize(hostile, () => true).text);

async function actionsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const opened: object = (await pdf.getOpenAction()) ?? new Map();
  const found: unknown[] = [await pdf.getJSActions(), opened instanceof Map ? opened.get('action') : opened];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    found.push(await page.getJSActions());
    for (const annotation of await page.getAnnotations())
      found.push(annotation.url, annotation.unsafeUrl, annotation.action, annotation.actions);
  }
  await task.destroy();
  return found.filter((action) => action !== null && action !== undefined);
}

test.each(Object.entries(hostileTexts))(
  '%s is text in a worksheet, wherever it was typed',
  async (_, hostile) => {
    const document = {
      ...single({
        type: 'records',
        records: [
          record('Rij 1', {
            id: 'cel',
            label: 'Wat?',
            answer: { type: 'table', columns: ['Naam'], rows: [[hostile]] },
            outcomes: [],
          }),
        ],
      }),
      area: hostile,
      participants: [hostile],
    };
    const { bytes } = makeWorksheetPdf(document, fonts, { hue, dossier: hostile });
    const pdf = await readPdf(bytes);
    const words = spokenWords(pdf);
    // As the area, as who takes part, as the dossier and in the cell.
    expect(words.split(shown(hostile)).length - 1).toBeGreaterThanOrEqual(3);
    expect(squeezed(String(pdf.title))).toContain(shown(hostile));
    expect(await actionsIn(bytes)).toEqual([]);
    expect(pdfUaProblems(bytes)).toEqual([]);
  },
);

test.each(Object.entries(hostileTexts))(
  '%s is text in a report: title, bookmark, ambition',
  async (_, hostile) => {
    const report = {
      ...emptyReport,
      title: hostile,
      area: hostile,
      summary: [{ id: 'ambitie-1', label: hostile, answer: text(hostile), outcomes: [] }],
      chapters: [{ worksheet: single(text(hostile)), answered: 1, total: 1 }],
    };
    const { bytes } = makeReportPdf(report, fonts, { hues: {} });
    const pdf = await readPdf(bytes);
    expect(squeezed(String(pdf.title))).toContain(shown(hostile));
    expect(squeezed(pdf.outline[0]?.title ?? '')).toContain(shown(hostile));
    expect(spokenWords(pdf)).toContain(shown(hostile));
    expect(await actionsIn(bytes)).toEqual([]);
    expect(pdfUaProblems(bytes)).toEqual([]);
  },
);

test.each(Object.entries(hostileTexts))('%s adds no element to the metadata', (_, hostile) => {
  const about = { language: 'nl-NL', creator: 'Proef', created: new Date(0) };
  const tags = (title: string) => xmpPacket({ ...about, title }, 'Proef').match(/<[^>]*>/g);
  expect(tags(hostile)).toEqual(tags('Proef'));
});
