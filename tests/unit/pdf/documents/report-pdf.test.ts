import { expect, test } from 'vitest';
import { makeReportPdf } from '../../../../src/pdf/documents/report-pdf.ts';
import { pageSize } from '../../../../src/pdf/format/tagged.ts';
import { page } from '../../../../src/pdf/setting/page-design.ts';
import { printText } from '../../../../src/text/print.ts';
import { reportText } from '../../../../src/text/report.ts';
import { reportChangesText } from '../../../../src/text/report-changes.ts';
import type { ReportDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  emptyReport,
  emptyWorksheet,
  fonts,
  longAnswer,
  single,
  text,
} from '../../../setup/pdf/example-documents.ts';
import { squeezed, wordsOfSections } from '../../../setup/pdf/printed-words.ts';
import { drawTree, flatten, readPdf, spokenWords, textsOf } from '../../../setup/pdf/read-pdf.ts';
import { latin1, taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { exampleBriefReport, exampleReport } from '../../../setup/worksheet/example-dossier.ts';

const hues = { '0A': '#8a2f62', '1A': '#0b6068' };
const make = (report: ReportDocument) => makeReportPdf(report, fonts, { hues });
const read = (report: ReportDocument) => readPdf(make(report).bytes);

const small: ReportDocument = {
  ...emptyReport,
  area: 'Waterrijk',
  participants: ['GGD', 'Jongerenraad'],
  summary: [
    {
      id: 'ambitie-1',
      label: 'We willen dat iedereen meedoet',
      answer: { type: 'table', columns: ['Resultaat'], rows: [['Meer sport']], isOneOfSeveral: true },
      outcomes: [],
    },
  ],
  chapters: [
    { worksheet: single({ type: 'lists', lists: [{ heading: 'Zorgen', items: ['Slaap'] }] }) },
    { worksheet: { ...emptyWorksheet, sections: [] } },
  ],
  actions: { type: 'table', columns: ['Wat'], rows: [['Bellen']] },
};

const reports: Readonly<Record<string, ReportDocument>> = {
  'an empty dossier': emptyReport,
  'a small dossier': small,
  'the example municipality': exampleReport,
  'the example municipality in short': exampleBriefReport,
  'a dossier of which is told what changed': {
    ...small,
    changes: {
      intro: 'Vergeleken met ‘Juni’: 2 veranderingen.',
      sections: [
        {
          id: 'wb-1b',
          title: 'Werkblad 1B: Ambities',
          questions: [
            {
              id: 'ambities',
              label: 'Onze ambities',
              answer: {
                type: 'table',
                columns: reportChangesText.columns,
                rows: [['Ambitie', longAnswer, 'We willen rust.']],
              },
              outcomes: [],
            },
          ],
        },
        {
          id: 'waarom',
          title: reportChangesText.why,
          questions: [
            { id: 'reden', label: reportChangesText.whyLabel, answer: text('Slaap telt.'), outcomes: [] },
          ],
        },
      ],
    },
  },
  'a dossier with a very long answer and title': {
    ...small,
    title: 'Samen opgroeien in de jeugdgezondheidszorgonderwijsachterstandenbeleidsregio '.repeat(4).trim(),
    chapters: [{ worksheet: single(text(longAnswer)) }],
  },
};
const every = Object.entries(reports);
const withContents = every.filter(([, { isBrief }]) => !isBrief);

test('a report is one document: title, contents, summary, worksheets, actions', async () => {
  const { root } = await read(small);
  expect(drawTree(root)).toBe(`Root
  Document
    H1 Kwaliteitskompas · rapport Gezond opgroeien
    L
      LI
        Lbl Gemeente of regio
        LBody Waterrijk
      LI
        Lbl Datum
        LBody 14 oktober 2026
      LI
        Lbl Status
        LBody Concept
      LI
        Lbl Opgesteld door
        LBody GGD, Jongerenraad
      LI
        Lbl ${printText.facts.madeWith}
        LBody ${printText.attribution}
  Document
    H2 Inhoud
    TOC
      TOCI
        Reference
          Link Samenvatting 3
      TOCI
        Reference
          Link Werkblad 0A: Een gezamenlijk belang vinden 4
        TOC
          TOCI
            Reference
              Link Deel 1. Kijken 4
      TOCI
        Reference
          Link Werkblad 1A: Samen kijken hoe het met de jeugd gaat 5
      TOCI
        Reference
          Link Acties 6
  Document
    Sect
      H2 Samenvatting
      P Onze ambities en resultaten, met de indicatoren waaraan we zien of het lukt.
      H3 We willen dat iedereen meedoet
      Table
        THead
          TR
            TH Resultaat
        TBody
          TR
            TD
              P Meer sport
  Document
    Sect
      H2 Werkblad 0A Een gezamenlijk belang vinden
      Sect
        H3 Deel 1. Kijken
        H4 Wat valt op?
        H5 Zorgen
        L
          LI
            Lbl •
            LBody Slaap
  Document
    Sect
      H2 Werkblad 1A Samen kijken hoe het met de jeugd gaat
  Document
    Sect
      H2 Acties
      P ${reportText.actionsIntro}
      Table
        THead
          TR
            TH Wat
        TBody
          TR
            TD
              P Bellen
`);
});

test.for(every)('%s has everything on the page tagged, or marked as artifact', ([, report]) => {
  expect(taggingProblems(make(report).bytes)).toEqual([]);
});

test.for(every)('%s skips no level of heading', async ([, report]) => {
  const levels = flatten((await read(report)).root)
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role }) => Number(role.slice(1)));
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  });
});

test.for(withContents)('%s has in its contents where each part begins', async ([, report]) => {
  const { root, lines, links } = await read(report);
  const entries = flatten(root).flatMap(({ role, text: entry }) => (role === 'Link' ? [entry] : []));
  expect(entries.length).toBeGreaterThanOrEqual(2);
  expect(links).toHaveLength(entries.length);
  entries.forEach((entry, at) => {
    const [, title = '', number] = /^(.*) (\d+)$/.exec(entry) ?? [];
    const { toPage, toY } = links[at] ?? { toPage: 0, toY: 0 };
    expect(toPage).toBe(Number(number));
    const heading = lines.find(
      (line) => line.page === toPage && !line.isArtifact && line.text !== '' && line.y < toY,
    );
    // What stands there begins with what the entry does: a worksheet's name has a line of its own.
    expect(title.slice(0, heading?.text.length)).toBe(heading?.text);
  });
});

test('each entry of the contents is a link that says where it leads', () => {
  const file = latin1(make(small).bytes);
  const links = [...file.matchAll(/\/Subtype \/Link [^\n]*/g)].map(([link]) => link);
  expect(links).toHaveLength(5);
  for (const link of links) {
    expect(link).toMatch(/\/D \[\d+ 0 R \/XYZ 0 \d+\.\d\d null\] \/SD \[\d+ 0 R \/XYZ/);
    expect(link).toMatch(/\/Contents (?:<FEFF|\(\w)/);
    expect(link).toMatch(/\/StructParent \d+/);
  }
});

test('the bookmarks are the contents', async () => {
  const { outline } = await read(small);
  expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    [
      'Gezond opgroeien',
      [
        'Inhoud',
        'Samenvatting',
        'Werkblad 0A: Een gezamenlijk belang vinden',
        'Werkblad 1A: Samen kijken hoe het met de jeugd gaat',
        'Acties',
      ],
    ],
  ]);
});

test('the summary of the example municipality stands on one page', async () => {
  const { lines } = await read(exampleReport);
  const pageOf = (wanted: string) =>
    lines.find(({ text: line, page: at }) => at > 2 && line === wanted)?.page;
  expect(pageOf('Samenvatting')).toBe(3);
  expect(pageOf('Werkblad 0A')).toBe(4);
});

test('every worksheet of the example municipality stands in its report as in a PDF of its own', async () => {
  const spoken = spokenWords(await read(exampleReport));
  for (const { worksheet } of exampleReport.chapters)
    expect(spoken).toContain(squeezed(wordsOfSections(worksheet).join(' ')));
});

test('a short report has no cover and no contents, and takes at most three pages for the example municipality', async () => {
  const pdf = await read(exampleBriefReport);
  expect(pdf.pageCount).toBeLessThanOrEqual(3);
  const headings = textsOf(pdf, 'H2');
  expect(headings).toEqual([reportText.standing, reportText.ambitions, reportText.actions]);
});

test.for(every)('%s stays within the margins on every page', async ([, report]) => {
  for (const line of (await read(report)).lines.filter(({ text: said }) => said.trim() !== '')) {
    expect(line.right).toBeLessThanOrEqual(pageSize.width - 59);
    if (!line.isArtifact) expect(pageSize.height - line.y).toBeLessThanOrEqual(page.bottom);
  }
});

test('the same dossier makes the same bytes twice', () => {
  expect(make(exampleReport).bytes).toEqual(make(exampleReport).bytes);
});
