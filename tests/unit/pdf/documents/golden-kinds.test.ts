/** The other kinds of PDF that the site makes, of Waterrijk: a report, a blank worksheet, one to fill in on a screen. */
import { expect, test } from 'vitest';
import { makeBlankPdf } from '../../../../src/pdf/blank/blank-pdf.ts';
import { makeReportPdf } from '../../../../src/pdf/documents/report-pdf.ts';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { formLayout } from '../../../../src/pdf/form/form-layout.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { toBlank } from '../../../../src/worksheet/print/blank.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import { attachmentIn } from '../../../setup/pdf/dossier-pdfs.ts';
import { fonts, fontsFor, hue } from '../../../setup/pdf/example-documents.ts';
import { invitationPdf } from '../../../setup/pdf/invitation-pdfs.ts';
import { needs, runOn } from '../../../setup/pdf/pdf-programs.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { exampleBriefReport, exampleReport } from '../../../setup/worksheet/example-dossier.ts';
import { invitation } from '../../../setup/worksheet/inputs.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { exampleAnswers, worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const date = '2026-11-22';
const attachment = JSON.stringify({ format: 'kwaliteitskompas-dossier' });
const sheet = worksheet('wb-2');
const sources = sourcesOf(sheet.parts, worksheets);
const answers = Object.assign({}, ...worksheets.map(({ id }) => toAnswers(exampleAnswers(id))));
const fillable = toDocument(sheet, lookupIn(answers), sources, date, fillableAnswer);

/** One worksheet is enough to see in which order a report is read; the whole of it is in `report-pdf.test.ts`. */
const report = { ...exampleReport, chapters: exampleReport.chapters.slice(0, 1) };

const kinds = [
  {
    name: 'a report',
    readingOrder: 'rapport',
    attached: attachment,
    make: () => makeReportPdf(report, fontsFor(report), { hues: { '0A': hue }, attachment }).bytes,
  },
  {
    name: 'a short report',
    readingOrder: 'kort-rapport',
    attached: undefined,
    make: () => makeReportPdf(exampleBriefReport, fontsFor(exampleBriefReport), { hues: {} }).bytes,
  },
  {
    name: 'a blank worksheet',
    readingOrder: 'met-de-pen',
    attached: undefined,
    make: () => makeBlankPdf(toBlank(sheet, sources), fonts, { hue, date }).bytes,
  },
  {
    name: 'a fillable worksheet',
    readingOrder: 'invulbaar',
    attached: attachment,
    make: () =>
      makeWorksheetPdf(fillable, fontsFor(fillable), { hue, controls: formLayout, attachment }).bytes,
  },
  {
    name: 'the questions of an invitation',
    readingOrder: 'uitnodiging',
    attached: undefined,
    make: () => invitationPdf(invitation(), date),
  },
];

test.for(kinds)('$name is as PDF/UA and PDF/A ask, and the same bytes each time', ({ make }) => {
  const bytes = make();
  expect(taggingProblems(bytes)).toEqual([]);
  expect(Buffer.compare(make(), bytes)).toBe(0);
});

test.for(kinds)('$name gives its data back, if it has any', async ({ make, attached }) => {
  expect(await attachmentIn(make())).toEqual(
    attached === undefined
      ? { ok: false, problem: { type: 'no-attachment' } }
      : { ok: true, value: attached },
  );
});

test.for(kinds)('$name has nothing that qpdf would repair', ({ make }, context) => {
  needs(context, 'qpdf');
  expect(runOn(make(), 'qpdf', ['--check', 'IN']).printed).toContain('No syntax or stream encoding errors');
});

test.for(kinds)('$name is read in the order that was agreed', async ({ make, readingOrder }, context) => {
  needs(context, 'pdfinfo');
  const { printed } = runOn(make(), 'pdfinfo', ['-struct-text', 'IN']);
  // Without the layout's business, and without the numbers of objects.
  const order = printed.replace(/"\n\s*"/g, '').replace(/^ *(?:\/BBox .*|Object \d+ \d+)\n/gm, '');
  await expect(order).toMatchFileSnapshot(`../../../fixtures/pdf/${readingOrder}.txt`);
});
