/** Mutated save files, through all that is done with one that opens. */

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { toWorksheetId } from '../../src/basics/ids.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { type Answers, noAnswers } from '../../src/worksheet/answers/answers.ts';
import { mergeAnswers } from '../../src/worksheet/answers/merge.ts';
import { undoChange } from '../../src/worksheet/answers/undo.ts';
import { compareVersions } from '../../src/worksheet/compare/compare-versions.ts';
import { mergeAsDecided } from '../../src/worksheet/compare/decisions.ts';
import { twoVersions } from '../../src/worksheet/compare/dossier-merge.ts';
import { sourcesOf } from '../../src/worksheet/mentions/sources-of.ts';
import { personalDataInDossier } from '../../src/worksheet/personal-data/personal-data-places.ts';
import { toDocument } from '../../src/worksheet/print/document.ts';
import { toReport } from '../../src/worksheet/print/report.ts';
import { acceptProposal, linkedTexts, proposalsFor } from '../../src/worksheet/reading/carry-over.ts';
import { lookupIn } from '../../src/worksheet/reading/lookup.ts';
import { changedAt } from '../../src/worksheet/saved/dossier.ts';
import { writeSaveFile } from '../../src/worksheet/saved/dossier-file-format.ts';
import { fileState } from '../../src/worksheet/saved/file-state.ts';
import { openSaveFile } from '../../src/worksheet/saved/open-dossier-file.ts';
import { openWorksheet, saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { plainDossier } from '../setup/worksheet/dossiers.ts';
import { toAnswers } from '../setup/worksheet/plain-answers.ts';
import { filledIn, registersOf } from '../setup/worksheet/registers.ts';
import { exampleAnswers, worksheets } from '../setup/worksheet/worksheets.ts';
import { mutated, pick, randomOf } from './mutate.ts';

const files = Number(process.env['FILES'] ?? 6000);
const now = 1_790_000_000_000;

const sources = sourcesOf(
  worksheets.flatMap(({ parts }) => parts),
  worksheets,
);
const example = plainDossier(
  Object.fromEntries(
    worksheets.map(({ id }) => [id, { answers: toAnswers(exampleAnswers(id), now - 5000), unknown: {} }]),
  ),
);
const frozen = readFileSync(
  new URL('../fixtures/saved/kwaliteitskompas-dossier-v1.json', import.meta.url),
  'utf8',
);
const base = [writeSaveFile({ savedAt: now, dossier: example }), frozen];

/** What a person has here, beside the file. */
const own = (worksheet: string): Answers => toAnswers(exampleAnswers(worksheet), now - 9000);

test(`${files} mutated save files`, () => {
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  for (let seed = 0; seed < files; seed++) {
    const random = randomOf(seed);
    const bytes = new TextEncoder().encode(mutated(pick(random, base), random));
    try {
      const opened = openSaveFile(bytes, { worksheets, now });
      const outcome = opened.ok
        ? opened.value.broken.length > 0
          ? 'opened in part'
          : 'opened'
        : opened.problem.type;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (opened.ok) failures.push(...losses(opened.value).map((lost) => `seed ${seed}: ${lost}`));
    } catch (error) {
      failures.push(
        `seed ${seed}: threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    if (Reflect.get({}, 'polluted') !== undefined) failures.push(`seed ${seed}: a prototype is polluted`);
  }
  process.stdout.write(`\n${files} mutated save files: ${failures.length} failures\n`);
  for (const [outcome, count] of outcomes) process.stdout.write(`  ${outcome}: ${count}\n`);
  expect(failures).toEqual([]);
});

/** Does with a file all that can be done; what was lost of what a person had. */
function losses({ dossier, savedAt }: Parameters<typeof writeSaveFile>[0]): readonly string[] {
  const lost: string[] = [];
  if (changedAt(dossier) > savedAt || savedAt > now) lost.push('something changed after the file was saved');
  const merged = new Map<string, Answers>();
  for (const [id, { answers }] of Object.entries(dossier.worksheets)) {
    const mine = own(id);
    const versions = twoVersions(mine, answers);
    const { differences } = compareVersions(versions);
    const kept = mergeAsDecided(
      versions,
      differences.map((difference) => ({ difference, choice: 'mine' as const })),
      now,
    );
    merged.set(id, kept);
    const after = registersOf(kept);
    for (const [place, { value }] of registersOf(mine))
      if (typeof value === 'string' && value !== '' && after.get(place)?.value !== value)
        lost.push(`${id}${place} is not kept`);
    if (mergeAnswers(kept, mine) !== kept) lost.push(`${id}: what was mine is not in the merge`);
    const undone = undoChange(kept, mine, kept, now + 1);
    if (JSON.stringify(filledIn(undone)) !== JSON.stringify(filledIn(mine))) lost.push(`${id}: not undone`);
    const stored = openWorksheet(saveWorksheet(toWorksheetId(id), kept), toWorksheetId(id));
    if (!stored.ok || !isDeepStrictEqual(stored.value.answers, kept)) lost.push(`${id}: not stored as it is`);
  }
  showAll(Object.fromEntries(Object.entries(dossier.worksheets).map(([id, { answers }]) => [id, answers])));
  showAll(Object.fromEntries(merged));
  const again = openSaveFile(new TextEncoder().encode(writeSaveFile({ savedAt, dossier })), {
    worksheets,
    now,
  });
  if (!again.ok || !isDeepStrictEqual(again.value.dossier, dossier)) lost.push('not saved as it is');
  personalDataInDossier(dossier, worksheets, '2026-10-14');
  fileState(dossier, now);
  for (const moment of [savedAt, dossier.card.madeAt, dossier.card.fileAt, changedAt(dossier)])
    dossierText.changed(moment);
  return lost;
}

/** Every sentence, table and picture that follows from the answers. */
function showAll(answers: { readonly [worksheet: string]: Answers }): void {
  const lookup = lookupIn(answers, sources);
  toReport(worksheets, lookup, sources, { title: 'x', date: '2026-10-14' });
  for (const worksheet of worksheets) {
    toDocument(worksheet, lookup, sources, '2026-10-14');
    for (const field of worksheet.parts.flatMap(({ fields }) => fields)) {
      linkedTexts(field, lookup, sources);
      for (const proposal of proposalsFor(field, lookup, sources))
        acceptProposal(proposal)((answers[worksheet.id] ?? noAnswers)[field.id], now);
    }
  }
}
