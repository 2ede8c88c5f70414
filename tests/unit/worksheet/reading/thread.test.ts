import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toRowId } from '../../../../src/basics/ids.ts';
import { parseContent } from '../../../../src/schema/schema.ts';
import { type Answers, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { addRow, changeCell } from '../../../../src/worksheet/answers/rows.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../../src/worksheet/definition/example-case.ts';
import { checkThread, ThreadSchema } from '../../../../src/worksheet/definition/thread-definition.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { countHoles, type ThreadLink, threadOf } from '../../../../src/worksheet/reading/thread.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const thread = parseContent(
  ThreadSchema,
  parse(readFileSync(new URL('../../../../content/rode-draad.yaml', import.meta.url), 'utf8')),
  'rode-draad.yaml',
);
const sources = sourcesOf(
  worksheets.flatMap(({ parts }) => parts),
  worksheets,
);
const threadIn = (answers: Answers) => threadOf(thread, lookupIn(answers), sources);

/** A chain in a few words: what it says, what it lacks, and what hangs on it. */
type Short = readonly [text: string, holes: number, links: readonly Short[]];
const short = (links: readonly ThreadLink[]): readonly Short[] =>
  links.map(({ text, holes, links: further }) => [text, holes.length, short(further)]);

/** Adds a row with these texts; references go by row id. */
const withRow = (answers: Answers, field: string, id: string, cells: { readonly [column: string]: string }) =>
  Object.entries(cells).reduce(
    (changed, [column, text]) =>
      changeAnswer(
        changed,
        field,
        changeCell(
          toRowId(id),
          column,
          setValue(text.startsWith('#') ? { row: toRowId(text.slice(1)), text: '' } : text),
        ),
        2,
      ),
    changeAnswer(answers, field, addRow(toRowId(id)), 1),
  );

const concern = withRow(noAnswers, 'wb1a-zorgen', 'z', { zorg: 'Te weinig beweging' });
const chosen = withRow(concern, 'wb1b-keuze', 'z', {
  onderwerp: 'Te weinig beweging in Oost',
  soort: 'zorg',
});
const ambition = withRow(chosen, 'wb1b-ambities', 'a', { ambitie: 'Iedereen beweegt.', 'hoort-bij': '#z' });
const result = withRow(ambition, 'wb2-tabel', 'r', {
  ambitie: '#a',
  resultaat: 'Meer sport',
  percentage: '50',
});
const whole = withRow(result, 'wb2-tabel', 'r', { jaar: '2030', indicatoren: 'Leden\nUren', bron: 'GGD' });

describe('the thread through a dossier', () => {
  test('of Waterrijk has no hole, from concern to indicator', () => {
    const file = new URL('../../../../content/voorbeelden/waterrijk.json', import.meta.url);
    const example = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), 'waterrijk.json');
    const answers = Object.assign({}, ...worksheets.map((sheet) => exampleAnswers(sheet, example)));
    const links = threadIn(answers);
    expect(countHoles(links)).toBe(0);
    const depth = ({ links: further }: ThreadLink): number => 1 + Math.max(0, ...further.map(depth));
    expect(Math.max(...links.map(depth))).toBe(4);
    expect(new Set(links.map(({ text }) => text)).size).toBe(links.length);
  });

  test('is nothing for a dossier in which nothing is filled in', () => {
    expect(threadIn(noAnswers)).toEqual([]);
  });

  test('begins at a concern; as long as nothing was chosen, it lacks an ambition', () => {
    expect(threadIn(concern)).toMatchObject([
      { text: 'Te weinig beweging', holes: ['Bij deze zorg hoort nog geen ambitie.'], links: [] },
    ]);
  });

  test('a concern that was not chosen lacks nothing once another one was', () => {
    const left = withRow(whole, 'wb1a-zorgen', 'z2', { zorg: 'Te weinig slaap' });
    expect(short(threadIn(left)).at(-1)).toEqual(['Te weinig slaap', 0, []]);
    expect(countHoles(threadIn(left))).toBe(0);
  });

  test('takes a concern and its copy for one, in the words of the copy; chosen, it lacks an ambition', () => {
    expect(short(threadIn(chosen))).toEqual([['Te weinig beweging in Oost', 1, []]]);
  });

  test('shows that an ambition has no result', () => {
    expect(threadIn(ambition)[0]?.links).toMatchObject([
      { name: 'Ambitie', text: 'Iedereen beweegt.', holes: ['Bij deze ambitie hoort nog geen resultaat.'] },
    ]);
  });

  test('shows that a result has no year and no indicator', () => {
    expect(threadIn(result)[0]?.links[0]?.links).toMatchObject([
      {
        name: 'Resultaat',
        holes: ['Er staat nog geen jaar bij.', 'Bij dit resultaat hoort nog geen indicator.'],
      },
    ]);
  });

  test('has an indicator for each line', () => {
    expect(short(threadIn(whole))).toEqual([
      [
        'Te weinig beweging in Oost',
        0,
        [
          [
            'Iedereen beweegt.',
            0,
            [
              [
                'Meer sport',
                0,
                [
                  ['Leden', 0, []],
                  ['Uren', 0, []],
                ],
              ],
            ],
          ],
        ],
      ],
    ]);
  });

  test('shows that an indicator has no source', () => {
    const without = withRow(whole, 'wb2-tabel', 'r', { bron: ' ' });
    expect(countHoles(threadIn(without))).toBe(2);
  });

  test('shows at its own beginning what hangs on nothing', () => {
    const loose = withRow(whole, 'wb2-tabel', 'los', { resultaat: 'Los', percentage: '5', jaar: '2030' });
    expect(threadIn(loose).at(-1)).toMatchObject({
      text: 'Los',
      holes: [
        'Dit resultaat is nog niet gekoppeld aan een ambitie.',
        'Bij dit resultaat hoort nog geen indicator.',
      ],
    });
  });

  test('follows words that read as those of a link, whatever spaces and capitals they have', () => {
    const typed = withRow(whole, 'wb2-tabel', 'r2', {
      ambitie: ' iedereen\u00a0beweegt.',
      resultaat: 'Meer spel',
    });
    expect(threadIn(typed)[0]?.links[0]?.links.map(({ text }) => text)).toEqual(['Meer sport', 'Meer spel']);
  });

  test('follows words that were typed by hand when they are exactly those of a link', () => {
    const typed = withRow(whole, 'wb2-tabel', 'r2', { ambitie: 'Iedereen beweegt.', resultaat: 'Meer spel' });
    expect(threadIn(typed)[0]?.links[0]?.links.map(({ text }) => text)).toEqual(['Meer sport', 'Meer spel']);
  });

  test('passes over a row that was taken over and not written yet', () => {
    const taken = withRow(ambition, 'wb2-tabel', 'r', { ambitie: '#a' });
    expect(short(threadIn(taken))).toEqual(short(threadIn(ambition)));
  });
});

describe('a mistake in the thread', () => {
  const broken = (right: string | RegExp, wrong: string) =>
    checkThread(
      parseContent(ThreadSchema, JSON.parse(JSON.stringify(thread).replace(right, wrong)), 'x'),
      worksheets,
    );

  test.each<[string, string | RegExp, string, string, RegExp]>([
    [
      'a field that is nowhere',
      '"wb1b-ambities"',
      '"wb1b-ambitie"',
      'steps[1].from[0].field',
      /'wb1b-ambitie'/,
    ],
    ['a field without rows', '"wb1b-ambities"', '"wb1a-gebied"', 'steps[1].from[0].field', /soort rows/],
    ['a column that is nowhere', '"text":"ambitie"', '"text":"x"', 'steps[1].from[0].text', /'x' van veld/],
    ['a need that is nowhere', '"jaar"', '"jaren"', 'steps[2].from[0].needs', /'jaren' van veld/],
    ['lines of a column that is nowhere', '"indicatoren"', '"x"', 'steps[3]', /'x' van veld 'wb2-tabel'/],
    [
      'a first step that hangs on something',
      '"text":"zorg"',
      '"text":"zorg","to":"x"',
      'steps[0].from[0].to',
      /eerste/,
    ],
    [
      'a choice in a list of another step',
      '"chosenIn":"wb1b-keuze"',
      '"chosenIn":"wb1b-ambities"',
      'steps[0].from[0].chosenIn',
      /dezelfde stap/,
    ],
    [
      'a step that hangs on nothing',
      '"to":"hoort-bij",',
      '',
      'steps[1].from[0]',
      /Verwacht: allebei\. to zegt/,
    ],
    ['a step that does not say so', /"unlinked":"Deze[^"]*",/, '', 'steps[1].from[0]', /unlinked ontbreekt/],
    [
      'a column that refers elsewhere',
      '"to":"hoort-bij"',
      '"to":"soort"',
      'steps[1].from[0].to',
      /soort reference/,
    ],
    [
      'lines that are not last',
      /,\{"name":"Ambitie".*?\]\},/,
      ',{"name":"A","type":"lines","column":"x"},',
      'steps[1]',
      /lines/,
    ],
  ])('is told with its place: %s', (_name, right, wrong, place, said) => {
    const problems = broken(right, wrong);
    expect(problems.find((problem) => problem.place === place)?.message).toMatch(said);
    expect(checkThread(thread, worksheets)).toEqual([]);
  });

  test('is told when the last step expects something after it', () => {
    const short = { steps: thread.steps.slice(0, 3) };
    expect(checkThread(short, worksheets)).toMatchObject([{ place: 'steps[2].from[0].expects' }]);
  });
});
