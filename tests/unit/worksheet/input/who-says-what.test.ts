import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCoach } from '../../../../src/worksheet/coach/wording.ts';
import { CoachSchema } from '../../../../src/worksheet/definition/coach-definition.ts';
import {
  cellText,
  missingVoices,
  namesOf,
  whoSaysWhat,
} from '../../../../src/worksheet/input/who-says-what.ts';
import {
  type DossierInputs,
  joinedTo,
  noDossierInputs,
  removeInvitation,
  withInput,
  withInvitation,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { asked, inputOf, invitation } from '../../../setup/worksheet/inputs.ts';
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
  const words = {
    said: (count: number) => `${count} punten`,
    silent: 'niets',
    notAsked: 'niet gevraagd',
    before: (count: number) => `eerder ${count}`,
  };
  const { questions } = overviewOf('GGD');
  const cellOf = (field: string) => questions.find((one) => one.field === field)?.cells[0];
  const [told, silent] = [cellOf('wb0a-kwesties'), cellOf('wb1a-zorgen')];
  if (told?.type !== 'said' || silent === undefined) throw new Error();
  const [voice] = told.voices;
  if (voice === undefined) throw new Error();
  expect([cellText(told, words), cellText(silent, words)]).toEqual(['1 punten', 'niets']);
  const before = { ...voice, items: [], earlier: voice.items };
  expect(cellText({ type: 'said', voices: [before] }, words)).toBe('eerder 1');
});

describe('who signed with another name and was joined to one that was asked', () => {
  const { id } = invitation();
  const senders = [
    inputOf('Team Oost', { 'wb0a-kwesties': 'Tijd' }),
    inputOf('Jan van de overkant', { 'wb0a-kwesties': 'Geld', 'wb1a-zorgen': [{ zorg: 'Slaap' }] }),
    inputOf('', { 'wb0a-kwesties': 'Rust' }),
    inputOf('', { 'wb0a-kwesties': 'Ruimte' }, { id: 'i-1122334455667788' }),
  ];
  const asking = withInvitation(noDossierInputs, invitation({ asked: asked('wb0a-kwesties') }), ['GGD'], 1);
  const loose = senders.reduce((all, input) => withInput(all, input, 1), asking);
  const joining = (all: DossierInputs, ...whos: readonly string[]) =>
    whos.reduce((before, who) => joinedTo(before, id, who, 'GGD', 2), all);
  const joined = joining(loose, 'team oost', 'jan van de overkant', ':i-1122334455667788');
  const table = (all: DossierInputs) => whoSaysWhat(worksheets, all, lookupIn({}));

  test('are one with it in the overview, with the words of each under their own name', () => {
    expect(table(loose).contributors.map(({ name }) => name)).toEqual([
      '',
      '',
      'Jan van de overkant',
      'Team Oost',
      'GGD',
    ]);
    const { contributors, signers, questions } = table(joined);
    const names = namesOf(signers, 'iemand');
    const columns = contributors.map((one) => [
      one.name || names.get(one.who),
      one.joined.map(({ who }) => names.get(who)),
    ]);
    const [nameless = ''] = senders
      .filter(({ contributor }) => contributor === '')
      .map(({ id: one }) => `:${one}`);
    expect(columns).toEqual([
      [names.get(nameless), []],
      ['GGD', [names.get(':i-1122334455667788'), 'Jan van de overkant', 'Team Oost']],
    ]);
    const cell = questions.find(({ field }) => field === 'wb0a-kwesties')?.cells[1];
    if (cell?.type !== 'said') throw new Error();
    expect(cell.voices.map(({ who, items }) => [names.get(who), items[0]?.said[0]?.text])).toEqual([
      [names.get(':i-1122334455667788'), 'Ruimte'],
      ['Jan van de overkant', 'Geld'],
      ['Team Oost', 'Tijd'],
    ]);
  });

  test('stay so when the invitation is put away, and are loose again when a person says so', () => {
    expect(table(removeInvitation(joined, id, true, 3)).contributors.map(({ name }) => name)).toEqual([
      '',
      'GGD',
    ]);
    const apart = joinedTo(joined, id, 'team oost', '', 3);
    expect(table(apart).contributors.map(({ name }) => name)).toEqual(['', 'GGD', 'Team Oost']);
  });

  test('speak with both names, and a name that only looks the same is not told', () => {
    const all = joining(withInvitation(loose, invitation(), ['Jongerenraad'], 2));
    const heard = joinedTo(all, id, 'team oost', 'Jongerenraad', 3);
    const missing = missingVoices(table(heard), coach.voices, coach.mentions).map(({ name }) => name);
    expect(missing).toEqual(['ouders']);
    const near = withInput(
      withInvitation(noDossierInputs, invitation(), ['Politie'], 1),
      inputOf('De politie', said),
      1,
    );
    expect(table(near).contributors).toEqual([
      { name: 'Politie', who: 'politie', hasAnswered: true, joined: [] },
    ]);
  });
});
