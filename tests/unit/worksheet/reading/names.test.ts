import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import {
  type Change,
  changeAnswer,
  clearAnswers,
  setValue,
} from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { linkOf, setName } from '../../../../src/worksheet/answers/name.ts';
import {
  addRow,
  cellOf,
  changeCell,
  removeRow,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { columnsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { shownAnswers } from '../../../../src/worksheet/print/shown-answers.ts';
import { columnText } from '../../../../src/worksheet/reading/answer-text.ts';
import { acceptAll, proposalsFor } from '../../../../src/worksheet/reading/carry-over.ts';
import { keptNames } from '../../../../src/worksheet/reading/kept-names.ts';
import { usesOfRow } from '../../../../src/worksheet/reading/row-usage.ts';
import { openAnswers } from '../../../../src/worksheet/saved/open-answers.ts';
import { saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { words } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

/** The list of partners in worksheet 0A, and the lists that name them there, in 1A and in Friesland's. */
const list = toFieldId('wb0a-partijen');
const sources = sourcesIn(worksheets);
const lists = [
  { field: 'wb0a-urgentie', column: 'wie' },
  { field: 'wb1a-betrekken-partners', column: 'partner' },
  { field: 'wb1a-gesprekspartners', column: 'partner' },
  { field: 'wbfr-partners', column: 'partner' },
];

const partners = toAnswers({ 'wb0a-partijen': [{ organisatie: 'GGD' }, { organisatie: 'Het Anker' }] });
const ggd = toRowId('wb0a-partijen-1');

const fieldOf = (id: string) => {
  const found = sources[id]?.field;
  if (found === undefined) throw new Error(`No field ${id}`);
  return found;
};
const change = (answers: Answers, field: string, made: Change, now: number) =>
  changeAnswer(answers, field, made, now);
const takeOver = (answers: Answers, field: string, now = 10) =>
  change(answers, field, acceptAll(proposalsFor(fieldOf(field), lookupIn(answers), sources)), now);
const takenOver = (answers: Answers) => lists.reduce((all, { field }) => takeOver(all, field), answers);
const rename = (answers: Answers, name: string, now = 20) =>
  change(answers, list, changeCell(ggd, 'organisatie', setValue(name)), now);
const namesIn = (answers: Answers, field: string, column: string) =>
  visibleRows(answerOf(answers, field)).map((row) =>
    columnText(columnsOf(fieldOf(field)), column, cellOf(row, column), lookupIn(answers)),
  );
/** A removal as a page makes it: texts that name the row keep its words. */
const removeNamed = (answers: Answers, now: number) => {
  const after = change(answers, list, removeRow(ggd), now);
  return keptNames({ before: answers, after }, lookupIn(after), sources).reduce(
    (all, kept) => change(all, kept.field, kept.change, now),
    after,
  );
};

describe('one list of partners', () => {
  test.each(lists)('is taken over at once in $field, in one change', ({ field, column }) => {
    const answers = takeOver(partners, field);
    expect(namesIn(answers, field, column)).toEqual(['GGD', 'Het Anker']);
    expect(proposalsFor(fieldOf(field), lookupIn(answers), sources)).toEqual([]);
    expect(visibleRows(undoChange(answers, partners, answers, 11)[field])).toEqual([]);
  });

  test('offers a partner once, though two lists have it ready', () => {
    const first = takeOver(partners, 'wb1a-betrekken-partners');
    const found = proposalsFor(fieldOf('wb1a-gesprekspartners'), lookupIn(first), sources);
    expect(found.map(({ text }) => text)).toEqual(['GGD', 'Het Anker']);
  });

  test('is renamed once: every list that names a partner says the new name, whatever it is', () => {
    const answers = takenOver(partners);
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ''),
        (name) => {
          const renamed = rename(answers, name);
          const [shown] = namesIn(renamed, list, 'organisatie');
          for (const { field, column } of lists)
            expect(namesIn(renamed, field, column)[0]).toBe(shown?.replace(/\s+/g, ' '));
        },
      ),
    );
  });

  test('leaves a text as it is that was typed, or is typed over a name', () => {
    const typed = change(
      toAnswers({ 'wb0a-urgentie': [{ wie: 'GGD' }], 'wb0a-partijen': [{ organisatie: 'GGD' }] }),
      list,
      changeCell(ggd, 'organisatie', setValue('GGD Noord')),
      5,
    );
    expect(namesIn(typed, 'wb0a-urgentie', 'wie')).toEqual(['GGD']);
    const over = change(
      takenOver(partners),
      'wb0a-urgentie',
      changeCell(ggd, 'wie', setValue('GGD, team jeugd')),
      15,
    );
    expect(namesIn(rename(over, 'GGD Noord'), 'wb0a-urgentie', 'wie')[0]).toBe('GGD, team jeugd');
  });

  test('leaves a text as it is that an older site wrote over a name, and keeps which row it named', () => {
    const linked = takenOver(partners);
    const [row] = visibleRows(linked['wb0a-urgentie']);
    const cell = row && cellOf(row, 'wie');
    if (cell?.type !== 'value') throw new Error('No name');
    const older = { ...cell, value: 'GGD, team jeugd', changedAt: 30 };
    expect(linkOf(older)).toBeUndefined();
    expect(linkOf({ ...older, value: 'GGD' })).toEqual({ row: ggd, text: 'GGD' });
  });

  test('says in every list what a removed partner was called last, and its present name once it is back', () => {
    const renamed = rename(takenOver(partners), 'GGD Noord');
    const removed = removeNamed(renamed, 30);
    for (const { field, column } of lists) expect(namesIn(removed, field, column)[0]).toBe('GGD Noord');
    const back = undoChange(removed, renamed, change(renamed, list, removeRow(ggd), 30), 40);
    const again = rename(back, 'GGD Oost', 50);
    for (const { field, column } of lists) expect(namesIn(again, field, column)[0]).toBe('GGD Oost');
  });

  test('keeps those names too when its whole worksheet is wiped', () => {
    const renamed = rename(takenOver(partners), 'GGD Noord');
    const { 'wb0a-urgentie': urgency, [list]: partijen, ...others } = renamed;
    const wiped = {
      ...others,
      ...clearAnswers({ 'wb0a-urgentie': urgency, [list]: partijen } as Answers, 30),
    };
    const kept = keptNames({ before: renamed, after: wiped }, lookupIn(wiped), sources);
    expect([...new Set(kept.map(({ field }) => field))].sort()).toEqual([
      'wb1a-betrekken-partners',
      'wb1a-gesprekspartners',
      'wbfr-partners',
    ]);
  });

  test('asks before a partner is removed that other lists name', () => {
    const used = usesOfRow(list, ggd, lookupIn(takenOver(partners)), sources).map(({ field }) => field.id);
    expect(used).toEqual(lists.map(({ field }) => field));
  });

  test('is printed by its present names, and the data in the PDF says just those', () => {
    const answers = rename(takenOver(partners), 'GGD Noord');
    const lookup = lookupIn(answers);
    const printed = JSON.stringify(toDocument(worksheet('wb-0a'), lookup, sources, '2026-11-30').sections);
    expect(printed).not.toContain('"GGD"');
    const shown = shownAnswers(worksheet('wb-fr'), lookup);
    expect(JSON.stringify(shown)).not.toContain('"GGD"');
    const [row] = visibleRows(shown['wbfr-partners']);
    expect(row && linkOf(cellOf(row, 'partner'))).toEqual({ row: ggd, text: 'GGD Noord' });
  });

  test('is found again in what was saved', () => {
    const answers = takenOver(partners);
    const opened = openAnswers(
      JSON.parse(saveWorksheet(toWorksheetId('wb-0a'), answers, {})).answers,
      'answers',
    );
    expect(opened?.answers).toEqual(answers);
  });

  test('takes no damaged link with it', () => {
    for (const link of [{ row: 1, text: 'GGD' }, { row: ggd }, 'GGD', null, []]) {
      const damaged = { wie: { type: 'value', value: 'GGD', link, changedAt: 1 } };
      expect(linkOf(openAnswers(damaged, 'answers')?.answers['wie'])).toBeUndefined();
    }
  });

  test('leaves nothing of a name behind where the text is emptied', () => {
    const named = changeAnswer(noAnswers, 'wie', setName({ row: ggd, text: 'GGD' }), 1);
    expect(JSON.stringify(changeAnswer(named, 'wie', setValue(''), 2))).not.toContain('GGD');
    expect(JSON.stringify(clearAnswers(named, 2))).not.toContain('GGD');
    expect(JSON.stringify(undoChange(named, noAnswers, named, 2))).not.toContain('GGD');
  });

  test('is the same in whatever order two tabs meet, one of which renamed and one took over', () => {
    const [here, there] = [rename(partners, 'GGD Noord'), takenOver(partners)];
    const met = [mergeAnswers(here, there), mergeAnswers(there, here)];
    for (const answers of met) expect(namesIn(answers, 'wb0a-urgentie', 'wie')).toContain('GGD Noord');
  });

  test('is named by a row that was added with it', () => {
    const made = addRow(toRowId('r-1'), { wie: setName({ row: ggd, text: 'GGD' }) })(undefined, 3);
    expect(visibleRows(made).map((row) => linkOf(cellOf(row, 'wie'))?.row)).toEqual([ggd]);
  });
});
