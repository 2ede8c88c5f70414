/** Versions that were laid down, of the example and of made up dossiers. */
import { readFileSync } from 'node:fs';
import { parseContent } from '../../../src/schema/schema.ts';
import type { Answer, Answers, Row } from '../../../src/worksheet/answers/answers.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../src/worksheet/definition/example-case.ts';
import type { Dossier } from '../../../src/worksheet/saved/dossier.ts';
import { noCard } from '../../../src/worksheet/saved/dossier-card.ts';
import type { Version } from '../../../src/worksheet/saved/version.ts';
import { worksheets } from './worksheets.ts';

/** Without content: what is in a version does not matter to who merges them. */
export const versionOf = (name: string, changes: Partial<Version> = {}): Version => ({
  name,
  date: '2026-06-01',
  madeAt: 1_790_000_000_000,
  by: 'Werkgroep',
  remark: '',
  isByItself: false,
  worksheets: ['wb-1a'],
  packed: `㐀${name}`,
  unknown: {},
  ...changes,
});

const file = new URL('../../../content/voorbeelden/waterrijk.json', import.meta.url);

/** The example case as somebody filled it in: every register with a moment of its own, every row with a random id. */
export function waterrijk(): Dossier {
  const example = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), 'waterrijk.json');
  let count = 0;
  const typed = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, typedAnswer(answer)]));
  const moment = () => {
    count += 1;
    return 1_790_000_000_000 + count * 7919;
  };
  const hex = (seed: number) => Math.imul(seed, 2654435761).toString(16).replace('-', '').padStart(8, '0');
  const typedRow = (row: Row): Row => ({
    ...row,
    deleted: { value: false, changedAt: 0 },
    position: { ...row.position, changedAt: moment() },
    cells: typed(row.cells),
  });
  const typedAnswer = (answer: Answer): Answer => {
    switch (answer.type) {
      case 'value':
        return { ...answer, changedAt: moment() };
      case 'group':
        return { ...answer, cells: typed(answer.cells) };
      case 'rows':
        return { ...answer, rows: answer.rows.map(typedRow) };
    }
  };
  const sheets = worksheets.map(
    (sheet) => [sheet.id, { answers: typed(exampleAnswers(sheet, example)), unknown: {} }] as const,
  );
  const dossier: Dossier = {
    id: 'eerste',
    card: { ...noCard, title: { value: 'Gezond en op school', changedAt: 1_790_000_000_000 }, madeAt: 1 },
    worksheets: Object.fromEntries(sheets),
  };
  // Ids of rows as the site makes them do not compress; references follow.
  const ids = new Map<string, string>();
  const text = JSON.stringify(dossier).replace(/"(?:id|row)":"([^"]+)"/g, (all, id: string) => {
    if (id === 'eerste') return all;
    const known = ids.get(id) ?? `r-${hex(ids.size + 1)}${hex(ids.size + 977)}`;
    ids.set(id, known);
    return all.replace(id, known);
  });
  return JSON.parse(text);
}
