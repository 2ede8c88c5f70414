import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import {
  type Answer,
  type Answers,
  answerOf,
  noAnswers,
  textOf,
} from '../../../../src/worksheet/answers/answers.ts';
import { broughtInto, namesBehind } from '../../../../src/worksheet/answers/brought-in.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { diffAnswers } from '../../../../src/worksheet/answers/diff.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { linkOf } from '../../../../src/worksheet/answers/name.ts';
import {
  addRow,
  cellOf,
  changeCell,
  removeRow,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isAnswered } from '../../../../src/worksheet/answers/walk.ts';
import type { Field, RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { askedAlone } from '../../../../src/worksheet/input/asked-alone.ts';
import { contributionsOf, repliesTo } from '../../../../src/worksheet/input/contributions.ts';
import {
  inputsOfQuestion,
  isTakenOver,
  itemsToTakeOver,
  saidInCells,
  stillToHear,
} from '../../../../src/worksheet/input/inputs-of-question.ts';
import { takeOver } from '../../../../src/worksheet/input/take-over.ts';
import { missingVoices, whoSaysWhat } from '../../../../src/worksheet/input/who-says-what.ts';
import {
  type DossierInputs,
  mergeDossierInputs,
  noDossierInputs,
  withInput,
  withInvitation,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { asked, inputOf, invitation, someInputs, tenQuestions } from '../../../setup/worksheet/inputs.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const fields = new Map<string, Field>(worksheets.flatMap(fieldsOf).map((field) => [field.id, field]));
function field(id: string): Field {
  const found = fields.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}
function rowsField(id: string): RowsField {
  const found = field(id);
  if (found.type !== 'rows') throw new Error(id);
  return found;
}
const all = (...inputs: readonly Input[]): DossierInputs =>
  inputs.reduce((kept, input) => withInput(kept, input, 1), noDossierInputs);
const nothing = lookupIn(noAnswers);

/** One's own answers after everything that others say of a question was taken over. */
function taken(own: Answers, inputs: DossierInputs, id: string, now = 50): Answers {
  const asking = field(id);
  const items = inputsOfQuestion(asking, inputs, lookupIn(own)).flatMap((voice) => voice.items);
  return changeAnswer(own, id, takeOver(asking, items, lookupIn(own)), now);
}
const rowsSaid = (answers: Answers, id: string) =>
  visibleRows(answerOf(answers, id)).map((row) => [
    ...saidInCells(rowsField(id).columns, row.cells, nothing).map(({ text }) => text),
    namesBehind(row),
  ]);

const ggd = inputOf('GGD', {
  'wb0a-kwesties': 'Te weinig tijd\nen geld',
  'wb0a-onderwerp': 'Oost',
  'wb0a-urgentie': [{ score: '4', toelichting: 'Elke week' }],
  'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'Schulden', 'wie-waar': 'Oost' }],
  'wb0a-andere-partijen-nodig': 'ja',
  'wb1a-signalen-partners': [{ soort: 'kans', wat: 'Freerunning' }],
});
const ouders = inputOf('Ouders', {
  'wb0a-kwesties': 'Wie belt wie?',
  'wb0a-urgentie': [{ score: '2' }],
  'wb1a-zorgen': [{ zorg: 'Slaap' }],
});
const both = all(ggd, ouders);

describe('what others say of a question', () => {
  test('stands there with their names, in the order of names, whoever came first', () => {
    for (const inputs of [both, all(ouders, ggd), all(ggd, ouders, ggd)])
      expect(
        inputsOfQuestion(field('wb0a-kwesties'), inputs, nothing).map(({ contributor, items }) => [
          contributor,
          items.map(({ said }) => said),
        ]),
      ).toEqual([
        ['GGD', [[{ text: 'Te weinig tijd\nen geld' }]]],
        ['Ouders', [[{ text: 'Wie belt wie?' }]]],
      ]);
  });

  test('of rows says every cell with its column, and of a choice the words of the option', () => {
    const [first] = inputsOfQuestion(field('wb1a-zorgen'), both, nothing);
    expect(first?.items.map(({ said }) => said)).toEqual([
      [{ label: 'Zorg', text: 'Slaap' }],
      [
        { label: 'Zorg', text: 'Schulden' },
        { label: 'Om wie gaat het, en waar?', text: 'Oost' },
      ],
    ]);
    const [choice] = inputsOfQuestion(field('wb0a-andere-partijen-nodig'), both, nothing);
    expect(choice?.items).toMatchObject([{ type: 'shown', said: [{ text: 'Anderen zijn nodig' }] }]);
  });

  test('a newer one of the same contributor counts, and what only the older one says is behind it', () => {
    const newer = inputOf(
      'ggd ',
      { 'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'Roken' }] },
      { changedAt: 1_790_000_000_001 },
    );
    for (const inputs of [all(ggd, newer), all(newer, ggd)]) {
      const [voice, ...more] = inputsOfQuestion(field('wb1a-zorgen'), inputs, nothing);
      expect(more).toEqual([]);
      expect(voice?.items.map(({ said }) => said[0]?.text)).toEqual(['Slaap', 'Roken']);
      expect(voice?.earlier.map(({ said }) => said[0]?.text)).toEqual(['Schulden']);
      expect(contributionsOf(inputs).map(({ earlier }) => earlier)).toEqual([[ggd]]);
    }
  });

  test('two without a name are two', () => {
    const [one, other] = ['a', 'b'].map((id) => inputOf('', { 'wb0a-kwesties': id }, { id: `i-${id}` }));
    if (one === undefined || other === undefined) throw new Error();
    expect(inputsOfQuestion(field('wb0a-kwesties'), all(one, other), nothing)).toHaveLength(2);
  });

  test('any set of inputs, in any order and any number of times: every text of every contributor is shown', () => {
    fc.assert(
      fc.property(someInputs, fc.infiniteStream(fc.nat(1000)), (inputs, order) => {
        const kept = all(...inputs);
        const again = [...inputs, ...inputs]
          .map((input) => ({ input, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ input }) => all(input))
          .reduce(mergeDossierInputs, noDossierInputs);
        expect(again).toEqual(kept);
        const shown = tenQuestions.flatMap((one) =>
          inputsOfQuestion(field(one.field), again, nothing).flatMap((voice) =>
            [...voice.items, ...voice.earlier].map(({ said }) => [
              voice.who,
              said.map(({ text }) => text).join('\n'),
            ]),
          ),
        );
        for (const input of inputs)
          for (const [id, text] of textsOf(input)) {
            const isShown = shown.some(
              ([who, said]) => said?.includes(text) && who?.startsWith(whoStarts(input)),
            );
            expect(isShown, `${input.contributor} ${id}: ${text}`).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });
});

const whoStarts = (input: Input) => input.contributor.trim().toLowerCase() || ':';

/** Every text that a contributor typed, as the screen reads it. */
const textsOf = (input: Input): readonly (readonly [string, string])[] =>
  Object.values(input.answers).flatMap((answers) =>
    Object.entries(answers).flatMap(([id, answer]): readonly (readonly [string, string])[] => {
      const asking = field(id);
      if (answer.type === 'rows' && asking.type === 'rows')
        return visibleRows(answer).flatMap((row) =>
          saidInCells(asking.columns, row.cells, nothing).map(({ text }) => [id, text] as const),
        );
      return asking.type === 'text' || asking.type === 'longtext' ? [[id, typed(asking, answer)]] : [];
    }),
  );
const typed = (asking: Field, answer: Answer) =>
  asking.type === 'text'
    ? textOf(answer)
        .replace(/\s*\n\s*/g, ' ')
        .trim()
    : textOf(answer).trim();

describe('taking over', () => {
  test('makes rows of rows, with the name of who brought them in', () => {
    const own = toAnswers({ 'wb1a-zorgen': [{ zorg: 'Van ons' }] });
    expect(rowsSaid(taken(own, both, 'wb1a-zorgen'), 'wb1a-zorgen')).toEqual([
      ['Van ons', []],
      ['Slaap', ['GGD']],
      ['Schulden', 'Oost', ['GGD']],
      ['Slaap', ['Ouders']],
    ]);
  });

  test('adds a text under the name, on a line of its own, and overwrites nothing', () => {
    const own = toAnswers({ 'wb0a-kwesties': 'Van ons', 'wb0a-onderwerp': 'West' });
    const words = (id: string) => textOf(answerOf(taken(own, both, id), id));
    expect(words('wb0a-kwesties')).toBe('Van ons\nGGD: Te weinig tijd\nen geld\nOuders: Wie belt wie?');
    expect(words('wb0a-onderwerp')).toBe('West; GGD: Oost');
    expect(textOf(answerOf(taken(noAnswers, both, 'wb0a-kwesties'), 'wb0a-kwesties'))).toMatch(/^GGD: Te/);
  });

  test('makes of a score a row of the round, in the row that waits for that name', () => {
    const own = toAnswers({
      'wb0a-urgentie': [{ wie: 'Wij', score: '5' }, { wie: 'ggd' }],
      'wb0a-partijen': [{ organisatie: 'Ouders' }],
    });
    const after = taken(own, both, 'wb0a-urgentie');
    expect(rowsSaid(after, 'wb0a-urgentie')).toEqual([
      ['Wij', '5', []],
      ['ggd', '4', 'Elke week', ['GGD']],
      ['Ouders', '2', ['Ouders']],
    ]);
    const [, , last] = visibleRows(answerOf(after, 'wb0a-urgentie'));
    expect(last && linkOf(cellOf(last, 'wie'))).toEqual({ row: 'wb0a-partijen-1', text: 'Ouders' });
    expect(rowsSaid(taken(noAnswers, both, 'wb1a-signalen-partners'), 'wb1a-signalen-partners')).toEqual([
      ['GGD', 'kans', 'Freerunning', ['GGD']].map((said) => (said === 'kans' ? 'Kans' : said)),
    ]);
  });

  test('leaves nobody to hear whose words are all in, and still those of whom one row is out', () => {
    const id = 'wb1a-zorgen';
    const voices = inputsOfQuestion(field(id), both, nothing);
    expect(stillToHear(voices, undefined)).toBe(2);
    const [first] = voices[0]?.items ?? [];
    if (first === undefined) throw new Error('GGD says nothing');
    const one = changeAnswer(noAnswers, id, takeOver(field(id), [first], nothing), 50);
    expect(stillToHear(voices, answerOf(one, id))).toBe(2);
    expect(stillToHear(voices, answerOf(taken(noAnswers, both, id), id))).toBe(0);
  });

  test('shows a choice and changes nothing', () => {
    const own = toAnswers({ 'wb0a-andere-partijen-nodig': 'nee' });
    expect(taken(own, both, 'wb0a-andere-partijen-nodig')).toEqual(own);
    expect(
      isAnswered(
        answerOf(taken(noAnswers, both, 'wb0a-andere-partijen-nodig'), 'wb0a-andere-partijen-nodig'),
      ),
    ).toBe(false);
  });

  test('twice adds nothing, in two tabs and after an edit neither', () => {
    fc.assert(
      fc.property(someInputs, fc.constantFrom(...tenQuestions), (inputs, { field: id }) => {
        const kept = all(...inputs);
        const own = toAnswers({ 'wb0a-kwesties': 'Van ons', 'wb1a-zorgen': [{ zorg: 'Van ons' }] });
        const once = taken(own, kept, id);
        expect(taken(once, kept, id, 60)).toEqual(once);
        const voices = inputsOfQuestion(field(id), kept, nothing);
        expect(itemsToTakeOver(voices, answerOf(once, id))).toEqual([]);
        const otherTab = taken(own, kept, id, 70);
        const merged = mergeAnswers(once, otherTab);
        expect(visibleRows(answerOf(merged, id))).toHaveLength(visibleRows(answerOf(once, id)).length);
        expect(itemsToTakeOver(voices, answerOf(merged, id))).toEqual([]);
        for (const [, text] of inputs.flatMap(textsOf).filter(([one]) => one === id)) {
          const now = contributionsOf(kept).some(({ input }) =>
            textsOf(input).some(([one, said]) => one === id && said === text),
          );
          if (now) expect(saidBy(merged, id)).toContain(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is one change that is taken back as one, and can be made again', () => {
    fc.assert(
      fc.property(someInputs, fc.constantFrom(...tenQuestions), (inputs, { field: id }) => {
        const own = toAnswers({ 'wb0a-kwesties': 'Van ons', 'wb1a-zorgen': [{ zorg: 'Van ons' }] });
        const kept = all(...inputs);
        const after = taken(own, kept, id);
        const back = undoChange(after, own, after, 90);
        expect(saidBy(back, id)).toBe(saidBy(own, id));
        const voices = inputsOfQuestion(field(id), kept, nothing);
        for (const item of voices.flatMap(({ items }) => items))
          expect(isTakenOver(item, answerOf(back, id))).toBe(false);
        const again = undoChange(back, after, back, 95);
        expect(saidBy(again, id)).toBe(saidBy(after, id));
        expect(itemsToTakeOver(voices, answerOf(again, id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('is known whatever a person made of it since, and no longer once it is gone', () => {
    const [voice] = inputsOfQuestion(field('wb1a-zorgen'), all(ouders), nothing);
    const [item] = voice?.items ?? [];
    if (item === undefined) throw new Error();
    const id = 'wb1a-zorgen';
    const after = taken(noAnswers, all(ouders), id);
    const [row] = visibleRows(answerOf(after, id));
    if (row === undefined) throw new Error();
    const edited = changeAnswer(after, id, changeCell(row.id, 'zorg', setValue('Slaap van jongeren')), 60);
    expect(isTakenOver(item, answerOf(edited, id))).toBe(true);
    const gone = changeAnswer(edited, id, removeRow(row.id), 70);
    expect(isTakenOver(item, answerOf(gone, id))).toBe(false);
    expect(rowsSaid(taken(gone, all(ouders), id, 80), id)).toEqual([['Slaap', ['Ouders']]]);
    const text = taken(noAnswers, all(ouders), 'wb0a-kwesties');
    const anew = ['', 'Iets anders'].reduce(
      (now: Answers, words, at) => changeAnswer(now, 'wb0a-kwesties', setValue(words), 60 + at),
      text,
    );
    expect(broughtInto(answerOf(text, 'wb0a-kwesties'))).toHaveLength(1);
    expect(broughtInto(answerOf(anew, 'wb0a-kwesties'))).toEqual([]);
  });

  test('is saved, opened again, and no answer by itself', () => {
    const after = { ...taken(noAnswers, both, 'wb1a-zorgen'), ...taken(noAnswers, both, 'wb0a-kwesties') };
    const opened = openWorksheet(saveWorksheet(toWorksheetId('wb-x'), after), toWorksheetId('wb-x'));
    expect(opened).toMatchObject({ ok: true, value: { answers: after, broken: [] } });
    expect(diffAnswers(after, opened.ok ? opened.value.answers : noAnswers)).toEqual([]);
    const empty = addRow(toRowId('r-1'), { ':brought-in': ['0123456789abcdef GGD'] })(undefined, 1);
    expect(isAnswered(empty)).toBe(false);
  });
});

const saidBy = (answers: Answers, id: string): string => {
  const asking = field(id);
  const answer = answerOf(answers, id);
  if (asking.type === 'rows')
    return visibleRows(answer)
      .map((row) =>
        saidInCells(asking.columns, row.cells, nothing)
          .map(({ text }) => text)
          .join('\n'),
      )
      .join('\n');
  return textOf(answer);
};

describe('who says what', () => {
  const invited = withInvitation(
    both,
    invitation({ asked: asked('wb0a-kwesties', 'wb1a-zorgen', 'wb1b-standpunten') }),
    ['GGD', 'Politie'],
    5,
  );

  test('has questions down, contributors across, and every hole by name', () => {
    const table = whoSaysWhat(worksheets, invited, nothing);
    expect(table.contributors).toEqual([
      { name: 'GGD', who: 'ggd', hasAnswered: true, joined: [] },
      { name: 'Ouders', who: 'ouders', hasAnswered: true, joined: [] },
      { name: 'Politie', who: 'politie', hasAnswered: false, joined: [] },
    ]);
    const row = (id: string) => table.questions.find((question) => question.field === id);
    expect(row('wb0a-kwesties')?.cells.map(({ type }) => type)).toEqual(['said', 'said', 'silent']);
    expect(row('wb0a-onderwerp')?.cells.map(({ type }) => type)).toEqual(['said', 'silent', 'not-asked']);
    expect(row('wb1b-standpunten')?.silent.map(({ name }) => name)).toEqual(['GGD', 'Ouders', 'Politie']);
    expect(row('wb1a-kansen')).toBeUndefined();
  });

  test('names the voices that nobody speaks with', () => {
    const table = whoSaysWhat(worksheets, invited, nothing);
    const mentions = (text: string, voices: readonly string[]) => voices.includes(text.toLowerCase());
    const wanted = [
      { name: 'ouders', voices: ['ouders'] },
      { name: 'politie', voices: ['politie'] },
    ];
    expect(missingVoices(table, wanted, mentions).map(({ name }) => name)).toEqual(['politie']);
  });

  test('of one invitation says who answered how much, and who is still to answer', () => {
    const kept = invited.invitations[invitation().id];
    if (kept === undefined) throw new Error();
    expect(repliesTo(kept, contributionsOf(invited))).toMatchObject([
      { type: 'in', name: 'GGD', answered: 6, asked: 10, changedAt: 1_790_000_000_000, invited: 'GGD' },
      { type: 'out', name: 'Politie' },
      { type: 'in', name: 'Ouders', answered: 3, asked: 10, invited: undefined },
    ]);
  });
});

test('a partner is not asked in each row whose it is', () => {
  const columns = (id: string) => {
    const alone = askedAlone(rowsField(id));
    return alone.type === 'rows' ? alone.columns.map((column) => column.id) : [];
  };
  expect(columns('wb0a-urgentie')).toEqual(['score', 'toelichting', 'samenwerking']);
  expect(columns('wb1a-zorgen')).toEqual(['zorg', 'wie-waar']);
});
