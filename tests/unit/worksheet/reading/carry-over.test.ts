import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { changeCell, removeRow, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { rowText } from '../../../../src/worksheet/reading/answer-text.ts';
import {
  acceptAll,
  acceptProposal,
  linkedTexts,
  type Proposal,
  proposalsFor,
} from '../../../../src/worksheet/reading/carry-over.ts';
import { words } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { seen, seenAnswer } from '../../../setup/worksheet/registers.ts';
import { anyField, sources } from '../../../setup/worksheet/small-worksheets.ts';

const proposals = (field: string, answers: Answers) =>
  proposalsFor(anyField(field), lookupIn(answers), sources);
const accept = (field: string, answers: Answers, list: readonly Proposal[], now = 10) =>
  list.reduce((current, one) => changeAnswer(current, field, acceptProposal(one), now), answers);
const reword = (answers: Answers, field: string, row: string, column: string, value: string) =>
  changeAnswer(answers, field, changeCell(toRowId(row), column, setValue(value)), 20);

const topics = toAnswers({
  onderwerpen: [{ naam: 'Sport', wie: 'Oost' }, { naam: '  ' }, { naam: 'Slaap' }],
});

/** What is written at the source, and what already stands at the target. */
const bothSides = fc
  .record({
    wens: words,
    'wens-kopie': words,
    onderwerpen: fc.array(fc.record({ naam: words, wie: words }), { maxLength: 4 }),
    keuze: fc.array(fc.record({ onderwerp: words, waarom: words }), { maxLength: 4 }),
  })
  .map((plain) => toAnswers(plain));
const target = fc.constantFrom('wens-kopie', 'keuze', 'ambities');

describe('what stands ready from another question', () => {
  test('is never anything when there is nothing at the source', () => {
    for (const field of ['wens-kopie', 'keuze', 'ambities']) expect(proposals(field, {})).toEqual([]);
  });

  test('is the text, as long as the question has no answer', () => {
    const answers = toAnswers({ wens: ' Meer sport ', 'wens-kopie': '  ' });
    expect(proposals('wens-kopie', answers)).toEqual([{ type: 'text', from: 'wens', text: 'Meer sport' }]);
    expect(proposals('wens-kopie', toAnswers({ wens: 'Meer sport', 'wens-kopie': 'x' }))).toEqual([]);
  });

  test('is a row for each filled row, with what is set beside it', () => {
    const found = proposals('keuze', topics);
    expect(found.map(({ text }) => text)).toEqual(['Sport', 'Slaap']);
    expect(found[0]).toMatchObject({ id: 'onderwerpen-1', cells: { onderwerp: 'Sport', soort: 'kans' } });
  });

  test('leaves out a row with the same words, however it came there', () => {
    const answers = { ...topics, ...toAnswers({ keuze: [{ onderwerp: ' Sport ' }] }) };
    expect(proposals('keuze', answers).map(({ text }) => text)).toEqual(['Slaap']);
  });

  test('leaves out a copied row, also when it has been reworded here or at the source', () => {
    const copied = accept('keuze', topics, proposals('keuze', topics));
    const here = reword(copied, 'keuze', 'onderwerpen-1', 'onderwerp', 'Sport in Oost');
    const there = reword(here, 'onderwerpen', 'onderwerpen-3', 'naam', 'Slapen');
    expect(proposals('keuze', there)).toEqual([]);
  });

  test('leaves out a row that the person already refers to, also when it has been reworded since', () => {
    const refer = changeCell(
      toRowId('ambities-1'),
      'hoort-bij',
      setValue({ row: toRowId('keuze-1'), text: 'Sport' }),
    );
    const answers = toAnswers({ keuze: [{ onderwerp: 'Sport' }, { onderwerp: 'Slaap' }], ambities: [{}] });
    const reworded = reword(
      changeAnswer(answers, 'ambities', refer, 5),
      'keuze',
      'keuze-1',
      'onderwerp',
      'Bewegen',
    );
    expect(proposals('ambities', reworded).map(({ text }) => text)).toEqual(['Slaap']);
  });

  test('leaves out a row whose words stand here on one line, as a list to pick from shows them', () => {
    const answers = toAnswers({
      keuze: [{ onderwerp: 'Meer sport\nin Oost' }],
      ambities: [{ 'hoort-bij': 'Meer sport in Oost' }],
    });
    expect(proposals('ambities', answers)).toEqual([]);
  });

  test('offers a copied row again once it has been removed here', () => {
    const copied = accept('keuze', topics, proposals('keuze', topics));
    const removed = changeAnswer(copied, 'keuze', removeRow(toRowId('onderwerpen-1')), 30);
    expect(proposals('keuze', removed).map(({ text }) => text)).toEqual(['Sport']);
    const again = accept('keuze', removed, proposals('keuze', removed), 40);
    expect(visibleRows(again['keuze']).map(({ id }) => id)).toEqual(['onderwerpen-3', 'onderwerpen-1']);
  });

  test('does not offer a row that was removed at the source', () => {
    const removed = changeAnswer(topics, 'onderwerpen', removeRow(toRowId('onderwerpen-1')), 5);
    expect(proposals('keuze', removed).map(({ text }) => text)).toEqual(['Slaap']);
  });
});

describe('taking over what stands ready', () => {
  test('fills the question, and only when the person says so', () => {
    const answers = toAnswers({ wens: 'Meer sport' });
    expect(seen(accept('wens-kopie', answers, proposals('wens-kopie', answers)))).toEqual({
      wens: 'Meer sport',
      'wens-kopie': 'Meer sport',
    });
  });

  test('never replaces anything that is there, whatever is on both sides', () => {
    fc.assert(
      fc.property(bothSides, target, (answers, field) => {
        const before = answerOf(answers, field);
        const after = answerOf(accept(field, answers, proposals(field, answers)), field);
        if (before?.type === 'value' && isAnswered(before)) expect(after).toEqual(before);
        const said = visibleRows(before).filter(({ cells }) => isAnyAnswered(cells));
        const ids = new Set(said.map(({ id }) => id));
        expect(visibleRows(after).filter(({ id }) => ids.has(id))).toEqual(said);
      }),
    );
  });

  test('fills rows in which nothing was typed first, where they stand', () => {
    const answers = { ...topics, ...toAnswers({ keuze: [{}, { onderwerp: 'Eten' }] }) };
    const all = changeAnswer(answers, 'keuze', acceptAll(proposals('keuze', answers)), 10);
    expect(visibleRows(all['keuze']).map(({ id }) => id)).toEqual([
      'onderwerpen-1',
      'keuze-2',
      'onderwerpen-3',
    ]);
    expect(proposals('keuze', all)).toEqual([]);
  });

  test('leaves nothing to be taken over', () => {
    fc.assert(
      fc.property(bothSides, target, (answers, field) => {
        expect(proposals(field, accept(field, answers, proposals(field, answers)))).toEqual([]);
      }),
    );
  });

  test('offers no text of which nothing can be seen', () => {
    expect(proposals('wens-kopie', toAnswers({ wens: '\u0000' }))).toEqual([]);
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(bothSides, target, (answers, field) => {
        const offered = proposals(field, answers);
        const once = accept(field, answers, offered);
        expect(accept(field, once, offered, 50)).toEqual(once);
      }),
    );
  });

  test('from a list that is out of date keeps what was typed in the row since', () => {
    const offered = proposals('keuze', topics);
    const copied = accept('keuze', topics, offered);
    const typed = reword(copied, 'keuze', 'onderwerpen-1', 'waarom', 'Raakt de meesten');
    expect(accept('keuze', typed, offered, 50)).toEqual(typed);
  });

  test('of a text that has been typed in since leaves that text alone', () => {
    const answers = toAnswers({ wens: 'Meer sport' });
    const offered = proposals('wens-kopie', answers);
    const typed = changeAnswer(answers, 'wens-kopie', setValue('Eigen woorden'), 5);
    expect(accept('wens-kopie', typed, offered)).toEqual(typed);
  });

  test('makes a reference where the column is one, which follows the row when it is reworded', () => {
    const answers = toAnswers({ keuze: [{ onderwerp: 'Sport' }] });
    const copied = accept('ambities', answers, proposals('ambities', answers));
    expect(copied['ambities'] && seenAnswer(copied['ambities'])).toEqual([
      { id: 'keuze-1', cells: { 'hoort-bij': { row: toRowId('keuze-1'), text: 'Sport' } } },
    ]);
    const reworded = reword(copied, 'keuze', 'keuze-1', 'onderwerp', 'Bewegen');
    expect(proposals('ambities', reworded)).toEqual([]);
  });
});

describe('what is shown beside a question as a reminder', () => {
  test('is each filled source, with where it comes from, also when the question is answered', () => {
    const answers = toAnswers({ wens: 'Meer sport', idee: 'Een zaal', 'wens-ernaast': 'al iets' });
    expect(linkedTexts(anyField('wens-ernaast'), lookupIn(answers), sources)).toEqual([
      { type: 'text', from: 'wens', text: 'Meer sport' },
      { type: 'text', from: 'idee', text: 'Een zaal' },
    ]);
  });

  test('is nothing for an empty source, and can never be taken over', () => {
    const answers = toAnswers({ wens: '  ', idee: 'Een zaal' });
    expect(linkedTexts(anyField('wens-ernaast'), lookupIn(answers), sources)).toHaveLength(1);
    expect(proposals('wens-ernaast', answers)).toEqual([]);
    expect(linkedTexts(anyField('wens-kopie'), lookupIn(answers), sources)).toEqual([]);
  });
});

test('a row is called by its first filled text', () => {
  const columns = ['naam', 'wie'].map((id) => ({ id, type: 'text' as const, label: id }));
  const called = (cells: Answers) => rowText(columns, { cells }, lookupIn({}));
  expect(called(toAnswers({ naam: 'Sport', wie: 'JGZ' }))).toBe('Sport');
  expect(called(toAnswers({ naam: '  ', wie: 'JGZ' }))).toBe('JGZ');
  expect(called({})).toBe('');
});
