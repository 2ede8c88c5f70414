import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answer, type Answers, answerOf, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { namesBehind } from '../../../../src/worksheet/answers/brought-in.ts';
import { type Change, changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import { twoVersions } from '../../../../src/worksheet/compare/dossier-merge.ts';
import type { RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { type Cluster, clustersOf, joinCluster } from '../../../../src/worksheet/input/clusters.ts';
import {
  inputsOfQuestion,
  isTakenOver,
  itemsToTakeOver,
  saidInCells,
} from '../../../../src/worksheet/input/inputs-of-question.ts';
import { joinRows, lineToJoin, whoseRow } from '../../../../src/worksheet/input/join-rows.ts';
import { takeOver } from '../../../../src/worksheet/input/take-over.ts';
import { noDossierInputs, withInput } from '../../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { inputOf, someInputs } from '../../../setup/worksheet/inputs.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const id = 'wb1a-zorgen';
const signals = 'wb1a-signalen-partners';
const nothing = lookupIn(noAnswers);

function rowsField(name: string): RowsField {
  const found = worksheets.flatMap(fieldsOf).find((field) => field.id === name);
  if (found?.type !== 'rows') throw new Error(name);
  return found;
}
const voicesOf = (inputs: readonly Input[], name: string) =>
  inputsOfQuestion(
    rowsField(name),
    inputs.reduce((all, input) => withInput(all, input, 1), noDossierInputs),
    nothing,
  );
const clusters = (own: Answers, inputs: readonly Input[], name = id) =>
  clustersOf(rowsField(name), answerOf(own, name), voicesOf(inputs, name), nothing);
const said = (answer: Answer | undefined, name = id) =>
  visibleRows(answer).map((row) => [
    ...saidInCells(rowsField(name).columns, row.cells, nothing).map(({ text }) => text),
    namesBehind(row),
  ]);
const made = (own: Answers, change: Change, name = id) => changeAnswer(own, name, change, 50);
const only = (found: readonly Cluster[]): Cluster => {
  const [cluster, ...more] = found;
  if (cluster === undefined || more.length > 0) throw new Error(`${found.length} clusters`);
  return cluster;
};

const ggd = inputOf('GGD', {
  [id]: [{ zorg: 'Jongeren bewegen te weinig', 'wie-waar': 'Oost' }, { zorg: 'Schulden' }],
});
const ouders = inputOf('Ouders', { [id]: [{ zorg: 'de jongere beweegt weinig!', 'wie-waar': 'Centrum' }] });
const own = toAnswers({
  [id]: [{ zorg: 'Te weinig bewegende jongeren' }, { zorg: 'Weinig bewegen jongeren' }],
});

describe('near-equal rows of several contributors', () => {
  test('are one cluster with the names of all, one’s own rows first', () => {
    const cluster = only(clusters(own, [ouders, ggd]));
    expect(cluster.names).toEqual(['GGD', 'Ouders']);
    expect(cluster.members.map(({ type, text }) => [type, text])).toEqual([
      ['row', 'Weinig bewegen jongeren'],
      ['item', 'Jongeren bewegen te weinig'],
      ['item', 'de jongere beweegt weinig!'],
    ]);
  });

  test('become one row with all names, and nothing that only others say is gone', () => {
    const joined = made(
      noAnswers,
      joinCluster(rowsField(id), only(clusters(noAnswers, [ggd, ouders])), nothing),
    );
    expect(said(answerOf(joined, id))).toEqual([
      ['Jongeren bewegen te weinig', 'Oost; Ouders: Centrum', ['GGD', 'Ouders']],
    ]);
    for (const item of voicesOf([ggd, ouders], id).flatMap(({ items }) => items))
      expect(isTakenOver(item, answerOf(joined, id))).toBe(item.said[0]?.text !== 'Schulden');
    expect(clusters(joined, [ggd, ouders])).toEqual([]);
  });

  test('are joined after they were taken over too, as one change that is taken back as one', () => {
    const field = rowsField(id);
    const items = voicesOf([ggd, ouders], id).flatMap((voice) => voice.items);
    const taken = made(noAnswers, takeOver(field, items, nothing));
    const cluster = only(clusters(taken, [ggd, ouders]));
    expect(cluster.members.map(({ type }) => type)).toEqual(['row', 'row']);
    const joined = changeAnswer(taken, id, joinCluster(field, cluster, nothing), 60);
    expect(said(answerOf(joined, id))).toHaveLength(2);
    expect(itemsToTakeOver(voicesOf([ggd, ouders], id), answerOf(joined, id))).toEqual([]);
    const back = undoChange(joined, taken, joined, 70);
    expect(said(answerOf(back, id))).toEqual(said(answerOf(taken, id)));
    expect(said(answerOf(mergeAnswers(taken, joined), id))).toEqual(said(answerOf(joined, id)));
  });

  test('are none when one contributor says it twice, nor in a round', () => {
    const twice = inputOf('GGD', { [id]: [{ zorg: 'Slaap' }, { zorg: 'slaap.' }] });
    expect(clusters(noAnswers, [twice])).toEqual([]);
    const scores = ['GGD', 'Ouders'].map((name) =>
      inputOf(name, { 'wb0a-urgentie': [{ score: '4', toelichting: 'Het is nu nodig' }] }),
    );
    expect(clusters(noAnswers, scores, 'wb0a-urgentie')).toEqual([]);
  });

  test('whatever comes in: everything is taken over once all clusters are joined, and each name stays', () => {
    fc.assert(
      fc.property(someInputs, (inputs) => {
        const field = rowsField(id);
        const voices = voicesOf(inputs, id);
        let answers: Answers = noAnswers;
        for (let times = 0; times < 40; times += 1) {
          const [cluster] = clustersOf(field, answerOf(answers, id), voices, nothing);
          if (cluster === undefined) break;
          answers = made(answers, joinCluster(field, cluster, nothing));
        }
        expect(clustersOf(field, answerOf(answers, id), voices, nothing)).toEqual([]);
        const all = made(
          answers,
          takeOver(
            field,
            voices.flatMap(({ items }) => items),
            nothing,
          ),
        );
        expect(itemsToTakeOver(voices, answerOf(all, id))).toEqual([]);
        const names = new Set(visibleRows(answerOf(all, id)).flatMap(namesBehind));
        for (const { contributor, items } of voices)
          if (items.length > 0) expect(names.has(contributor)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any rows, joined by hand', () => {
  const rows = toAnswers({
    [signals]: [
      { wie: 'GGD', soort: 'zorg', wat: 'Weinig slaap' },
      { wie: 'Ouders', soort: 'kans', wat: 'Samen ontbijten' },
      { wie: 'Politie', wat: 'Rustig op straat' },
    ],
  });
  const join = (answers: Answers, ...numbers: readonly number[]) =>
    made(
      answers,
      joinRows(
        rowsField(signals),
        numbers.map((number) => toRowId(`${signals}-${number}`)),
        nothing,
      ),
      signals,
    );

  test('are one with the words of all; what cannot stand beside an answer comes in words', () => {
    expect(said(answerOf(join(rows, 2, 1), signals), signals)).toEqual([
      ['GGD, Ouders', 'Zorg', 'Weinig slaap\n\nSamen ontbijten\n\nZorg of kans?: Kans', []],
      ['Politie', 'Rustig op straat', []],
    ]);
    expect(said(answerOf(join(rows, 3, 1), signals), signals)[0]).toEqual([
      'GGD, Politie',
      'Zorg',
      'Weinig slaap\n\nRustig op straat',
      [],
    ]);
  });

  test('are told apart by what they say, and a round by whose they are', () => {
    const lines = (id: string, answers: Answers) =>
      visibleRows(answerOf(answers, id)).map((row) => [
        lineToJoin(rowsField(id), row, nothing).words,
        whoseRow(rowsField(id), row, nothing),
      ]);
    expect(lines(signals, rows)).toEqual([
      ['Weinig slaap', ['GGD']],
      ['Samen ontbijten', ['Ouders']],
      ['Rustig op straat', ['Politie']],
    ]);
    const round = toAnswers({ 'wb0a-urgentie': [{ wie: 'GGD', score: '4', toelichting: 'Elke week' }] });
    expect(lines('wb0a-urgentie', round)).toEqual([['GGD', ['GGD']]]);
  });

  test('one row alone, or one that is gone, changes nothing', () => {
    expect(join(rows, 1)).toEqual(rows);
    expect(join(rows, 1, 9)).toEqual(rows);
  });
});

test('who brought a row in is no difference to decide between two versions of a dossier', () => {
  const field = rowsField(id);
  const item = voicesOf([ggd], id).flatMap(({ items }) => items);
  const mine = made(noAnswers, takeOver(field, item, nothing));
  const theirs = JSON.parse(JSON.stringify(mine).replaceAll(' GGD"', ' GGD Oost"'));
  const { differences, added, joined } = compareVersions(twoVersions(mine, theirs));
  expect([differences, added]).toEqual([[], []]);
  expect(joined).toBe(mine);
});
