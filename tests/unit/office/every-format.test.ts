/** Whatever somebody answers stands in every format: PDF, Word, OpenDocument, text, and of its rows and actions in tables and calendars. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { seenText } from '../../../src/basics/plain-text.ts';
import { actionDays, actionsTable } from '../../../src/office/actions.ts';
import { reportBlocks } from '../../../src/office/blocks.ts';
import { calendarFrom } from '../../../src/office/calendar.ts';
import { csvFrom } from '../../../src/office/csv.ts';
import { htmlFrom } from '../../../src/office/html.ts';
import { plainFrom } from '../../../src/office/plain.ts';
import { makeReportPdf } from '../../../src/pdf/documents/report-pdf.ts';
import { actionsOf } from '../../../src/worksheet/agreed/actions.ts';
import { toReport } from '../../../src/worksheet/print/report.ts';
import { composeReport } from '../../../src/worksheet/print/report-composition.ts';
import { rowsTable } from '../../../src/worksheet/reading/rows-table.ts';
import { formats, officeBytes } from '../../setup/office/example-office.ts';
import { wordsOf } from '../../setup/office/read-office.ts';
import { fonts } from '../../setup/pdf/example-documents.ts';
import { readPdf, spokenWords } from '../../setup/pdf/read-pdf.ts';
import { exampleSources } from '../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../setup/worksheet/worksheets.ts';

const today = '2026-12-01';

/** Letters and signs that every font has, and what markup, formulas and calendars have meanings for. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '&amp;',
        ']]>',
        '=1+1',
        '@som',
        '"',
        ';',
        ',',
        '\\n',
        '%',
        'é',
        'ğ',
        '€',
        '–',
        'BEGIN:VEVENT',
      ),
      fc.string({ unit: fc.constantFrom(...'abcdeXYZ019'), minLength: 1, maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

const row = fc.record({
  wie: typed,
  met: typed,
  datum: fc.constantFrom('februari 2027', 'elk jaar in oktober', '2027-03-09'),
});

const squeezed = (text: string) => seenText(text).replace(/\s+/g, '');

test('any answers stand in every format', async () => {
  await fc.assert(
    fc.asyncProperty(typed, fc.array(row, { minLength: 1, maxLength: 3 }), async (issue, contacts) => {
      const answers = { 'wb0a-gezamenlijk-vraagstuk': issue, 'wb0a-initiatief': contacts };
      const lookup = lookupIn(toAnswers(answers));
      const report = toReport(worksheets, lookup, exampleSources, { title: 'Titel', date: today });
      const blocks = reportBlocks(composeReport(report));
      const actions = actionsOf([worksheet('wb-0a')], lookup, today);
      const inCells = (csv: string) => parse(csv, { bom: true, delimiter: ';' }).flat().join(' ');
      const field = worksheet('wb-0a')
        .parts.flatMap(({ fields }) => fields)
        .find(({ id }) => id === 'wb0a-initiatief');
      if (field?.type !== 'rows') throw new Error('No rows');
      const wholly = [issue, ...contacts.flatMap(({ wie, met }) => [wie, met])];
      const inRows = wholly.slice(1);
      const events = new ICAL.Component(ICAL.parse(calendarFrom('Titel', actionDays(actions, 'd'))))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
      const said: Readonly<Record<string, readonly [text: string, wanted: readonly string[]]>> = {
        pdf: [spokenWords(await readPdf(makeReportPdf(report, fonts, { hues: {} }).bytes)), wholly],
        ...Object.fromEntries(
          await Promise.all(
            formats.map(
              async (format) =>
                [
                  format,
                  [wordsOf(await officeBytes(format, { type: 'report', report, hues: {} })), wholly],
                ] as const,
            ),
          ),
        ),
        text: [plainFrom(blocks), wholly],
        html: [
          htmlFrom(blocks)
            .replace(/<[^>]*>/g, ' ')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
          wholly,
        ],
        table: [inCells(csvFrom(rowsTable(field, lookup))), inRows],
        actions: [inCells(csvFrom(actionsTable(actions, today))), inRows],
        calendar: [events.map(({ summary, description }) => `${summary} ${description}`).join(' '), inRows],
      };
      expect(events).toHaveLength(contacts.length);
      for (const [format, [text, wanted]] of Object.entries(said)) {
        const found = squeezed(text);
        for (const one of wanted) expect(found, format).toContain(squeezed(one));
      }
    }),
    { numRuns: 4 },
  );
}, 60_000);
