import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn } from '../../../../src/worksheet/saved/asked-fields.ts';
import {
  answeredIn,
  type Input,
  inputFrom,
  packInput,
  writeInput,
} from '../../../../src/worksheet/saved/input.ts';
import { newInputId } from '../../../../src/worksheet/saved/invitation.ts';
import {
  longestInput,
  openInputJson,
  readInput,
  readInputs,
} from '../../../../src/worksheet/saved/open-input.ts';
import { packInvitation } from '../../../../src/worksheet/saved/pack-invitation.ts';
import { mostInputRows } from '../../../../src/worksheet/saved/read-input-json.ts';
import { growthOf, mostGrowth } from '../../../setup/growth.ts';
import { hostileTexts } from '../../../setup/worksheet/hostile-texts.ts';
import { asked, inputOf, invitation, someInputs } from '../../../setup/worksheet/inputs.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const base = 'https://gemeente.example/kompas/inbreng/#';
const now = 1_800_000_000_000;
const check = { worksheets, now };
const ggd = inputOf('GGD', {
  'wb0a-kwesties': 'Te weinig tijd\nen geld',
  'wb0a-urgentie': [{ score: '4', toelichting: 'We zien het elke week' }],
  'wb0a-partijen': [{ organisatie: 'GGD', werkveld: 'jgz' }, { organisatie: 'Voetbalclub “Oost”' }],
  'wb0a-samen-stappen': ['analyse', 'ambitie'],
});
const whole = (input: Input) => ({ ok: true, value: { input, unknownQuestions: 0, broken: 0 } });
const fileWith = (changes: object) => JSON.stringify({ ...JSON.parse(writeInput(ggd)), ...changes });
const link = (input: Input) => {
  const packed = packInput(input, base);
  if (!packed.ok) throw new Error(packed.problem.type);
  return `${base}${packed.value}`;
};

describe('an input', () => {
  test('comes back as it was sent, as a file and as a link alike', () => {
    expect(readInput(writeInput(ggd), check)).toEqual(whole(ggd));
    expect(readInput(`\ufeff${writeInput(ggd)}`, check)).toEqual(whole(ggd));
    expect(readInput(link(ggd), check)).toEqual(whole(ggd));
    expect(link(ggd).length).toBeLessThanOrEqual(1500);
    fc.assert(
      fc.property(someInputs, (inputs) => {
        for (const input of inputs) {
          expect(readInput(writeInput(input), check)).toEqual(whole(input));
          const packed = packInput(input, base);
          if (!packed.ok) continue;
          expect(packed.value).toMatch(/^[0-9A-Za-z]+$/);
          expect((base + packed.value).length).toBeLessThanOrEqual(1500);
          expect(readInput(base + packed.value, check)).toEqual(whole(input));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has the answers to what was asked and no others, without a history', () => {
    const typed = { 'wb-0a': toAnswers({ 'wb0a-kwesties': 'Tijd', 'wb0a-wat-valt-op': 'Voor mezelf' }, 5) };
    const one = invitation({ asked: asked('wb0a-kwesties', 'wb0a-urgentie') });
    const made = inputFrom(one, newInputId(), '  GGD\nOost ', typed, 9);
    expect(made.contributor).toBe('GGD Oost');
    expect(made.answers).toEqual({
      'wb-0a': { 'wb0a-kwesties': { type: 'value', value: 'Tijd', changedAt: 9 } },
    });
    expect(answeredIn(made)).toEqual(asked('wb0a-kwesties'));
    expect(writeInput(made)).not.toContain('Voor mezelf');
  });

  test('goes as a link when that arrives whole, else it says that it does not fit', () => {
    const long = inputOf('GGD', { 'wb0a-kwesties': 'Te weinig tijd. '.repeat(80) });
    expect(packInput(long, base)).toEqual({ ok: false, problem: { type: 'does-not-fit' } });
    expect(readInput(writeInput(long), check)).toEqual(whole(long));
  });
});

describe('a link with an input that came by mail', () => {
  const sent = link(ggd);
  const lines = (width: number, end: string) => sent.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '';
  test.each([
    ['wrapped', lines(76, '\r\n')],
    ['wrapped in a reply', `> ${lines(70, '\n> ')}`],
    ['wrapped with a hyphen', lines(60, '-\n')],
    ['with a second hash', sent.replace('#', '##')],
    ['wrapped and percent-encoded twice', encodeURIComponent(encodeURIComponent(lines(76, '\r\n')))],
    ['between brackets, with a point', `<${sent}>.`],
  ])('is read %s', (_, text) => {
    expect(readInput(text, check)).toEqual(whole(ggd));
  });

  test('stays below the length at which Outlook cuts, also when it was encoded twice', () => {
    const longest = Array.from({ length: 300 }, (_, at) => inputOf('GGD', { 'wb0a-kwesties': wordsOf(at) }))
      .map((input) => packInput(input, base))
      .reduce((most, packed) => (packed.ok ? Math.max(most, encodedTwice(base + packed.value)) : most), 0);
    expect(longest).toBeGreaterThan(1400);
    expect(longest).toBeLessThan(2048);
  });
});

const encodedTwice = (text: string) => encodeURIComponent(encodeURIComponent(text)).length;

/** Words that differ all the way, so that no packing makes them short. */
const wordsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `${(at * 7919 + 104729) % 99991}`).join(' ');

describe('a message', () => {
  const ouders = inputOf('Ouders', { 'wb0a-kwesties': 'Geld' });
  const read = (text: string) =>
    readInputs(text, check).map((one) => (one.ok ? one.value.input.contributor : one.problem.type));

  test('gives every link in it once, whatever stands around them and whatever it quotes', () => {
    const quoted = `> ${base}${packInvitation(invitation())}`;
    expect(read(`Hoi,\n${link(ggd)}\n\nen van Ouders: <${link(ouders)}>.\n${link(ggd)}\n${quoted}`)).toEqual([
      'GGD',
      'Ouders',
    ]);
    expect(read(`${link(ggd)} ${link(ouders).slice(0, -9)}`)).toEqual(['GGD', 'cut']);
  });

  test('with bare ends of links gives each too', () => {
    const [one = '', other = ''] = [ggd, ouders].map((input) => link(input).split('#')[1]);
    expect(read(`${one}\n${other}`)).toEqual(['GGD', 'Ouders']);
  });

  test('without an input in it, and a file, says what a single one says', () => {
    expect(read('Bedankt voor de vragen!')).toEqual(['not-ours']);
    expect(read(`${base}${packInvitation(invitation())}`)).toEqual(['other-kind']);
    expect(read(writeInput(ggd))).toEqual(['GGD']);
  });
});

describe('what comes in is not trusted', () => {
  test.each([
    ['', 'empty'],
    ['Zomaar een tekst', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"format":"kwaliteitskompas-dossier","formatVersion":1}', 'not-ours'],
    [writeInput(ggd).slice(0, -5), 'cut'],
    [fileWith({ formatVersion: 2 }), 'newer'],
    [fileWith({ id: 'x y' }), 'no-input'],
    [fileWith({ invitation: 7 }), 'no-input'],
    [fileWith({ answers: [] }), 'no-input'],
    [fileWith({ changedAt: 'gisteren' }), 'no-input'],
    [link(ggd).slice(0, -1), 'cut'],
    [`${base}${packInvitation(invitation())}`, 'other-kind'],
    ['{'.repeat(300_000), 'too-large'],
    [`${base}i1${'a'.repeat(300_000)}`, 'too-large'],
  ])('%.40s… is refused: %s', (text, type) => {
    expect(readInput(text, check)).toMatchObject({ ok: false, problem: { type } });
  });

  test.each(['{', `${base}i1a`, 'i1', '%2525'])(
    'of whatever length takes no longer for each sign of it: %s…',
    (piece) => {
      const textOf = (size: number) => piece.repeat(size / piece.length);
      const refuse = (text: string) => readInputs(text, check);
      expect(growthOf(longestInput, textOf, refuse)).toBeLessThan(mostGrowth);
      expect(growthOf(20 * longestInput, textOf, refuse)).toBeLessThan(mostGrowth);
    },
  );

  test('answers of another type, to other questions and of no shape are left out and counted', () => {
    const answers = {
      'wb-0a': {
        'wb0a-kwesties': { type: 'value', value: true, changedAt: 1 },
        'wb0a-urgentie': { type: 'rows', rows: [{ id: 7 }] },
        'wb0a-wat-valt-op': { type: 'value', value: 'niet gevraagd', changedAt: 1 },
        'wb0a-onderwerp': { type: 'value', value: 'Oost', changedAt: 1 },
      },
      'wb-1a': 'tekst',
    };
    const read = readInput(fileWith({ answers }), check);
    expect(read).toMatchObject({ ok: true, value: { broken: 4 } });
    expect(read.ok && answeredIn(read.value.input)).toEqual(asked('wb0a-onderwerp'));
  });

  test('nothing changed later than now, and no name turns the line it stands in', () => {
    const read = readInput(fileWith({ changedAt: now * 2, contributor: 'GGD\u202e\u0007\nOost' }), check);
    expect(read).toMatchObject({ ok: true, value: { input: { changedAt: now, contributor: 'GGD Oost' } } });
  });

  test('keys that spell a prototype are keys', () => {
    const text = fileWith({}).replace(
      '"answers":{',
      '"__proto__":{"vies":1},"answers":{"__proto__":{"x":1},',
    );
    const read = readInput(text, check);
    expect(read.ok && answeredIn(read.value.input)).toEqual(answeredIn(ggd));
    expect(JSON.stringify(read)).not.toContain('vies');
    expect('vies' in {}).toBe(false);
  });

  test('more rows than anybody types are refused', () => {
    const row = (id: number) => ({ id: `r-${id}`, deleted: stamp(false), position: stamp(0), cells: {} });
    const rows = Array.from({ length: mostInputRows + 1 }, (_, at) => row(at));
    const answers = { 'wb-0a': { 'wb0a-partijen': { type: 'rows', rows } } };
    expect(readInput(fileWith({ answers }), check)).toEqual({
      ok: false,
      problem: { type: 'too-many-rows' },
    });
  });

  test('what a newer version wrote beside it stays, and what this edition does not ask is kept and counted', () => {
    const json = JSON.parse(fileWith({ mood: { a: 1 } }));
    json.asked.push(['wb-9z', 'wb9z-nieuw']);
    json.answers['wb-9z'] = { 'wb9z-nieuw': { type: 'value', value: 'Ook dit', changedAt: 1 } };
    const read = openInputJson(json, check);
    expect(read).toMatchObject({ ok: true, value: { unknownQuestions: 1, broken: 0 } });
    if (!read.ok) return;
    expect(read.value.input.unknown).toEqual({ mood: { a: 1 } });
    expect(answerIn(read.value.input, asked('wb9z-nieuw')[0] ?? never())).toMatchObject({ value: 'Ook dit' });
    expect(readInput(writeInput(read.value.input), check)).toEqual(read);
  });

  test('any text at all is read or refused, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readInput(text, check).ok).toBe(false);
        expect(typeof readInput(fileWith({ answers: text, title: text }), check).ok).toBe('boolean');
      }),
    );
  });

  test.each(Object.entries(hostileTexts))('%s stays the text it is', (_, text) => {
    const input = inputOf('GGD', { 'wb0a-kwesties': `x${text}` });
    expect(readInput(writeInput(input), check)).toEqual(whole(input));
  });
});

const stamp = <Content>(value: Content) => ({ value, changedAt: 1 });
const never = () => {
  throw new Error('no field');
};
