import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { outcomeText } from '../../../../src/text/meeting-outcome.ts';
import { type Answers, answerOf, noAnswers, textOf } from '../../../../src/worksheet/answers/answers.ts';
import {
  type Change as AnswerChange,
  changeAnswer,
  setValue,
} from '../../../../src/worksheet/answers/change.ts';
import {
  addRow,
  changeCell,
  changeGroupCell,
  moveRow,
  removeRow,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { changedWords } from '../../../../src/worksheet/compare/changed-words.ts';
import { movedIds } from '../../../../src/worksheet/compare/moved-rows.ts';
import { type Change, changeCount, thenAndNow } from '../../../../src/worksheet/compare/then-and-now.ts';
import { setCourse } from '../../../../src/worksheet/meeting/look-back.ts';
import { versionKey } from '../../../../src/worksheet/saved/version.ts';
import { freeze, thaw } from '../../../../src/worksheet/saved/version-text.ts';
import { plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { pathOf } from '../../../setup/worksheet/registers.ts';
import { bron, doel } from '../../../setup/worksheet/small-worksheets.ts';
import { waterrijk } from '../../../setup/worksheet/versions.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

/** What a person sees, kept as plain as can be, beside the answers: the oracle. Texts by path, and rows in their order. */
interface Plain {
  readonly texts: Map<string, string>;
  readonly rows: Map<string, string[]>;
}

const copyOf = ({ texts, rows }: Plain): Plain => ({
  texts: new Map(texts),
  rows: new Map([...rows].map(([field, ids]) => [field, [...ids]])),
});

const text = fc.constantFrom('', ' ', 'sport', 'muziek', 'sport en muziek', 'niets');
const rowId = fc.constantFrom('r-1', 'r-2', 'r-3', 'r-4', 'r-5');
const edit = fc.oneof(
  fc.record({ do: fc.constant('set' as const), field: fc.constantFrom('wens', 'idee', 'toelichting'), text }),
  fc.record({ do: fc.constant('group' as const), text }),
  fc.record({ do: fc.constant('add' as const), row: rowId, text }),
  fc.record({ do: fc.constant('cell' as const), row: rowId, column: fc.constantFrom('naam', 'wie'), text }),
  fc.record({ do: fc.constant('remove' as const), row: rowId }),
  fc.record({ do: fc.constant('move' as const), row: rowId, step: fc.constantFrom<-1 | 1>(-1, 1) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;
const edits = fc.array(edit, { maxLength: 25 });

interface World {
  readonly bron: Answers;
  readonly doel: Answers;
  readonly plain: Plain;
}

function made(world: World, one: Edit, now: number): World {
  const plain = copyOf(world.plain);
  const rows = plain.rows.get('onderwerpen') ?? [];
  plain.rows.set('onderwerpen', rows);
  const inBron = (id: string, change: AnswerChange) => ({
    ...world,
    plain,
    bron: changeAnswer(world.bron, toFieldId(id), change, now),
  });
  switch (one.do) {
    case 'set': {
      plain.texts.set(one.field, one.text.trim());
      const change = setValue(one.text);
      return one.field === 'toelichting'
        ? { ...world, plain, doel: changeAnswer(world.doel, toFieldId(one.field), change, now) }
        : inBron(one.field, change);
    }
    case 'group':
      plain.texts.set('groep/naam', one.text.trim());
      return {
        ...world,
        plain,
        doel: changeAnswer(world.doel, toFieldId('groep'), changeGroupCell('naam', setValue(one.text)), now),
      };
    case 'add': {
      if (rows.includes(one.row)) return world;
      rows.push(one.row);
      for (const column of ['naam', 'wie']) plain.texts.delete(`onderwerpen/${one.row}/${column}`);
      plain.texts.set(`onderwerpen/${one.row}/naam`, one.text.trim());
      return inBron('onderwerpen', addRow(toRowId(one.row), { naam: one.text, wie: '' }));
    }
    case 'cell':
      if (!rows.includes(one.row)) return world;
      plain.texts.set(`onderwerpen/${one.row}/${one.column}`, one.text.trim());
      return inBron('onderwerpen', changeCell(toRowId(one.row), one.column, setValue(one.text)));
    case 'remove':
      if (!rows.includes(one.row)) return world;
      rows.splice(rows.indexOf(one.row), 1);
      return inBron('onderwerpen', removeRow(toRowId(one.row)));
    case 'move': {
      const [from, to] = [rows.indexOf(one.row), rows.indexOf(one.row) + one.step];
      if (from < 0 || to < 0 || to >= rows.length) return world;
      rows.splice(to, 0, ...rows.splice(from, 1));
      return inBron('onderwerpen', moveRow(toRowId(one.row), one.step));
    }
  }
}

const nothing: World = { bron: noAnswers, doel: noAnswers, plain: { texts: new Map(), rows: new Map() } };
const dossierOf = (world: World) =>
  plainDossier({
    'wb-bron': { answers: world.bron, unknown: {} },
    'wb-doel': { answers: world.doel, unknown: {} },
  });

const rowsIn = ({ texts, rows }: Plain) =>
  (rows.get('onderwerpen') ?? []).filter((row) =>
    ['naam', 'wie'].some((column) => (texts.get(`onderwerpen/${row}/${column}`) ?? '') !== ''),
  );

/** What changed by the oracle alone; which rows moved is a choice, so that is held to rules instead. */
function expected(then: Plain, now: Plain): readonly string[] {
  const [before, after] = [rowsIn(then), rowsIn(now)];
  const textsIn = ({ texts }: Plain, path: string) => texts.get(path) ?? '';
  const paths = [...new Set([...then.texts.keys(), ...now.texts.keys()])].filter((path) => {
    const [field, row] = path.split('/');
    return field !== 'onderwerpen' || (before.includes(row ?? '') && after.includes(row ?? ''));
  });
  return [
    ...paths
      .filter((path) => textsIn(then, path) !== textsIn(now, path))
      .map((path) => `said ${path}: ${textsIn(then, path)} > ${textsIn(now, path)}`),
    ...after.filter((row) => !before.includes(row)).map((row) => `row-added onderwerpen/${row}`),
    ...before.filter((row) => !after.includes(row)).map((row) => `row-removed onderwerpen/${row}`),
  ].sort();
}

const told = (change: Change) => {
  const path = pathOf(change.place).join('/');
  return change.type === 'said' ? `said ${path}: ${change.from} > ${change.to}` : `${change.type} ${path}`;
};

test('freezing, then any edits: what changed is found, all of it and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(edits, edits, async (before, after) => {
      const then = before.reduce((world, one, at) => made(world, one, at + 1), nothing);
      const now = after.reduce((world, one, at) => made(world, one, 100 + at), then);
      const version = await freeze(dossierOf(then), { name: '', date: '2026-06-01', by: '', remark: '' }, 99);
      const thawed = await thaw({ key: versionKey(version), version }, { worksheets: [bron, doel] });
      if (!thawed.ok) throw new Error(thawed.problem.type);
      const changes = thenAndNow(thawed.value.dossier, dossierOf(now), [bron, doel])
        .flatMap(({ questions }) => questions)
        .flatMap((question) => question.changes);
      expect(
        changes
          .filter(({ type }) => type !== 'row-moved')
          .map(told)
          .sort(),
      ).toEqual(expected(then.plain, now.plain));
      const moved = changes.flatMap(({ type, place }) => (type === 'row-moved' ? pathOf(place)[1] : []));
      const [had, has] = [rowsIn(then.plain), rowsIn(now.plain)];
      const stayed = (rows: readonly string[], others: readonly string[]) =>
        rows.filter((row) => others.includes(row) && !moved.includes(row));
      expect(stayed(had, has)).toEqual(stayed(has, had));
    }),
    { numRuns: 300 },
  );
});

describe('rows that moved', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 });

  test('are as few as can be', () => {
    fc.assert(
      fc.property(order, (now) => {
        const then = ['a', 'b', 'c', 'd', 'e', 'f'];
        const moved = movedIds(then, now);
        expect(then.filter((id) => !moved.has(id))).toEqual(now.filter((id) => !moved.has(id)));
        // Every set of rows that would do, tried out.
        for (let taken = 0; taken < 64; taken += 1) {
          const isOut = (id: string) => ((taken >> then.indexOf(id)) & 1) === 1;
          const stays = then.filter((id) => !isOut(id)).join();
          if (stays !== now.filter((id) => !isOut(id)).join()) continue;
          expect(then.filter(isOut).length).toBeGreaterThanOrEqual(moved.size);
        }
      }),
    );
  });

  test('are one when one was taken to the top', () => {
    expect([...movedIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
  });
});

describe('then and now of the example', () => {
  const now = waterrijk();
  const reworded = (id: string, sheet: string, change: AnswerChange) => {
    const content = now.worksheets[sheet];
    if (content === undefined) throw new Error(`no ${sheet}`);
    const answers = changeAnswer(content.answers, toFieldId(id), change, 9e12);
    return { ...now, worksheets: { ...now.worksheets, [sheet]: { ...content, answers } } };
  };
  const [ambition] = visibleRows(answerOf(now.worksheets['wb-1b']?.answers ?? {}, 'wb1b-ambities'));
  if (ambition === undefined) throw new Error('the example has ambitions');

  test('are equal when nothing changed', () => {
    expect(thenAndNow(now, structuredClone(now), worksheets)).toEqual([]);
  });

  test('an ambition in other words is one change, though results and actions refer to it', () => {
    const later = reworded(
      'wb1b-ambities',
      'wb-1b',
      changeCell(ambition.id, 'ambitie', setValue('We willen rust.')),
    );
    const changed = thenAndNow(now, later, worksheets);
    expect(changeCount(changed)).toBe(1);
    expect(changed[0]?.questions[0]?.changes[0]).toMatchObject({ type: 'said', to: 'We willen rust.' });
  });

  const inBalance = (id: string, column: string, value: string) =>
    changeCell(toRowId(id), column, setValue(value));
  const said = (later: typeof now) =>
    thenAndNow(now, later, worksheets).flatMap(({ questions }) =>
      questions.flatMap(({ changes }) => changes),
    );
  const rowsIn = (sheet: string, field: string) =>
    visibleRows(answerOf(now.worksheets[sheet]?.answers ?? {}, field));

  test('say what a figure is of, with its unit, and alike on both sides', () => {
    const measured = rowsIn('wb-2', 'wb2-balans').find(
      ({ cells }) => textOf(answerOf(cells, 'stand')) !== '',
    );
    if (measured === undefined) throw new Error('the example has measurements');
    const [change] = said(reworded('wb2-balans', 'wb-2', inBalance(measured.id, 'stand', '1234,5')));
    expect(change?.where[0]).toMatch(/^\d+ \w+ \d{4}: .{20}/);
    expect(change).toMatchObject({ type: 'said', to: '1.234,5%' });
    expect(change?.type === 'said' && change.from).toMatch(/^[\d,]+%$/);
    const same = textOf(answerOf(measured.cells, 'stand'));
    expect(said(reworded('wb2-balans', 'wb-2', inBalance(measured.id, 'stand', ` ${same} `)))).toEqual([]);
  });

  test('a target has its %, and a year no point', () => {
    const [result] = rowsIn('wb-2', 'wb2-tabel');
    if (result === undefined) throw new Error('the example has results');
    const [target] = said(reworded('wb2-tabel', 'wb-2', inBalance(result.id, 'percentage', '45')));
    expect(target).toMatchObject({ to: '45%' });
    const [year] = said(reworded('wb2-tabel', 'wb-2', inBalance(result.id, 'jaar', '2041')));
    expect(year).toMatchObject({ to: '2041' });
  });

  test('what the site writes beside a figure, which nobody is asked, is nobody’s change', () => {
    const [measured] = rowsIn('wb-2', 'wb2-balans');
    if (measured === undefined) throw new Error('the example has measurements');
    expect(said(reworded('wb2-balans', 'wb-2', inBalance(measured.id, 'doel', '50')))).toEqual([]);
  });

  test('an action says what is to be done; one of which nobody said how far it is, was open', () => {
    const [asked] = rowsIn('wb-0a', 'wb0a-initiatief');
    if (asked === undefined) throw new Error('the example has actions');
    const [none, open, late] = ['', 'open', 'vervalt'].map((status) =>
      reworded('wb0a-initiatief', 'wb-0a', inBalance(asked.id, 'status', status)),
    );
    if (none === undefined || open === undefined || late === undefined) throw new Error('three were made');
    expect(thenAndNow(none, open, worksheets)).toEqual([]);
    const [change] = thenAndNow(none, late, worksheets)[0]?.questions[0]?.changes ?? [];
    expect(change?.where[0]).toContain('Contact opnemen met');
    expect(change).toMatchObject({ from: 'Open', to: 'Vervalt' });
  });

  test('a verdict on looking back is a change, and so is another one', () => {
    const judged = reworded('wb1b-ambities', 'wb-1b', setCourse(ambition.id, 'adjust'));
    const [first, ...others] = said(judged);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ type: 'said', from: '', to: outcomeText.courses.adjust });
    expect(first?.where.at(-1)).toBe(outcomeText.course);
  });

  test('ambitions come before all else', () => {
    const later = reworded('wb1b-ambities', 'wb-1b', removeRow(ambition.id));
    const both = {
      ...later,
      worksheets: {
        ...later.worksheets,
        'wb-0a': {
          answers: changeAnswer(
            now.worksheets['wb-0a']?.answers ?? {},
            toFieldId('wb0a-onderwerp'),
            setValue('Anders'),
            9e12,
          ),
          unknown: {},
        },
      },
    };
    expect(thenAndNow(now, both, worksheets).map(({ worksheet }) => worksheet.id)).toEqual([
      'wb-1b',
      'wb-0a',
    ]);
  });
});

describe('words that changed', () => {
  test('leave the one text without the new ones, and the other without those that are gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('sport', 'en', 'muziek', ' ', '\n', 'é', '.', '\ud83d\ude00', '👍'), {
          maxLength: 30,
        }),
        fc.array(fc.constantFrom('sport', 'en', 'dans', ' ', ',', 'é', '.'), { maxLength: 30 }),
        (one, other) => {
          const [from, to] = [one.join(''), other.join('')];
          const pieces = changedWords(from, to);
          const without = (type: string) =>
            pieces
              .filter((piece) => piece.type !== type)
              .map((piece) => piece.text)
              .join('');
          expect([without('new'), without('gone')]).toEqual([from, to]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('are words, and not the letters in them', () => {
    expect(changedWords('Elk kind doet mee aan sport.', 'Elk kind doet mee aan muziek.')).toEqual([
      { type: 'same', text: 'Elk kind doet mee aan ' },
      { type: 'gone', text: 'sport' },
      { type: 'new', text: 'muziek' },
      { type: 'same', text: '.' },
    ]);
  });

  test('next to each other are one change', () => {
    expect(
      changedWords(
        'Wij willen dat elk kind gezond opgroeit.',
        'Wij willen dat iedere jongere gezond opgroeit.',
      ),
    ).toEqual([
      { type: 'same', text: 'Wij willen dat ' },
      { type: 'gone', text: 'elk kind' },
      { type: 'new', text: 'iedere jongere' },
      { type: 'same', text: ' gezond opgroeit.' },
    ]);
  });

  test('are all of them in a text that says something else altogether', () => {
    expect(
      changedWords('Sport voor iedereen.', 'We meten schooluitval elk kwartaal bij de scholen.'),
    ).toHaveLength(2);
  });
});
