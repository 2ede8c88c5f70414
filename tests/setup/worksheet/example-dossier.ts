/** The whole example case as a person has it who filled it all in: answers with references, and where they stand. */
import { readFileSync } from 'node:fs';
import { parseContent } from '../../../src/schema/schema.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../src/worksheet/definition/example-case.ts';
import { sourcesOf } from '../../../src/worksheet/mentions/sources-of.ts';
import { toReport } from '../../../src/worksheet/print/report.ts';
import { lookupIn } from './plain-answers.ts';
import { worksheets } from './worksheets.ts';

const file = new URL('../../../content/voorbeelden/waterrijk.json', import.meta.url);
const exampleCase = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), 'waterrijk.json');

export const exampleLookup = lookupIn(
  Object.fromEntries(worksheets.flatMap((sheet) => Object.entries(exampleAnswers(sheet, exampleCase)))),
);
export const exampleSources = sourcesOf(
  worksheets.flatMap(({ parts }) => parts),
  worksheets,
);
const about = { title: 'Gezond en op school', date: '2026-10-14' };
export const exampleReport = toReport(worksheets, exampleLookup, exampleSources, about);
export const exampleBriefReport = toReport(worksheets, exampleLookup, exampleSources, {
  ...about,
  contents: { type: 'brief' },
});
