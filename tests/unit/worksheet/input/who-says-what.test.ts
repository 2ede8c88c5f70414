import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CoachSchema } from '../../../../src/worksheet/definition/coach-definition.ts';
import {
  cellText,
  missingVoices,
  namesOf,
  whoSaysWhat,
} from '../../../../src/worksheet/input/who-says-what.ts';
import { readCoach } from '../../../../src/worksheet/reading/wording.ts';
import { noDossierInputs, withInput } from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { inputOf } from '../../../setup/worksheet/inputs.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const coach = readCoach(
  CoachSchema.parse(parse(readFileSync(new URL('../../../../content/raad.yaml', import.meta.url), 'utf8'))),
);
const said = { 'wb0a-kwesties': 'Tijd' };
const overviewOf = (...names: readonly string[]) =>
  whoSaysWhat(
    worksheets,
    names
      .map((name) => inputOf(name, said))
      .reduce((all, input) => withInput(all, input, 1), noDossierInputs),
    lookupIn({}),
  );

test.each([
  [[], ['jongeren', 'ouders']],
  [
    ['GGD', 'Jongerenwerk', 'Ouder- en kindteam Oost', 'Jeugd en gezin'],
    ['jongeren', 'ouders'],
  ],
  [['Jongerenraad'], ['ouders']],
  [['Ouderpanel Oost'], ['jongeren']],
  [['Leerlingen van het Regiocollege', 'Vaders in Oost'], []],
] as const)('of those who answered, %j leave %j to be heard', (names, missing) => {
  const found = missingVoices(overviewOf(...names), coach.voices, coach.mentions);
  expect(found.map(({ name }) => name)).toEqual(missing);
});

test('several without a name are told apart', () => {
  const nameless = ['a', 'b'].map((who) => ({ name: '', who }));
  expect([...namesOf([...nameless, { name: 'GGD', who: 'ggd' }], 'iemand').values()]).toEqual([
    'iemand',
    'iemand (2)',
    'GGD',
  ]);
});

test('a cell counts what somebody says, and says so of what was said before', () => {
  const words = { silent: 'niets', notAsked: 'niet gevraagd', before: (count: number) => `eerder ${count}` };
  const { questions } = overviewOf('GGD');
  const cellOf = (field: string) => questions.find((one) => one.field === field)?.cells[0];
  const [told, silent] = [cellOf('wb0a-kwesties'), cellOf('wb1a-zorgen')];
  if (told?.type !== 'said' || silent === undefined) throw new Error();
  const [voice] = told.voices;
  if (voice === undefined) throw new Error();
  expect([cellText(told, words), cellText(silent, words)]).toEqual(['1', 'niets']);
  const before = { ...voice, items: [], earlier: voice.items };
  expect(cellText({ type: 'said', voices: [before] }, words)).toBe('eerder 1');
});
