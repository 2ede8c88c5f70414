import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PersonalDataKind,
  personalDataIn,
} from '../../../../src/worksheet/personal-data/personal-data.ts';

const today = '2026-10-14';
const kinds = (text: string) => personalDataIn(text, today).map(({ kind }) => kind);
const found = (text: string) => personalDataIn(text, today);
const only = (kind: PersonalDataKind, text: string) => [{ kind, text }];

describe('a BSN', () => {
  test.each([
    '123456782',
    '111222333',
    '123 456 782',
    '123.456.782',
    '1234.56.782',
    '1234-56-782',
    '12 34 56 782',
    '1 2 3 4 5 6 7 8 2',
    '123\u00a0456\u00a0782',
    '123–456–782',
    '012345672',
  ])('is found as %s', (bsn) => {
    expect(found(bsn)).toEqual(only('bsn', bsn));
    expect(found(`Sam (BSN: ${bsn}), Oost`)).toEqual(only('bsn', bsn));
    expect(found(`bsn${bsn}.`)).toEqual(only('bsn', bsn));
  });

  test.each([
    ['no multiple of eleven', '123456789'],
    ['only zeros', '000000000'],
    ['inside a longer number', '1234567829'],
    ['inside a longer number with groups', '12.123.456.782'],
    ['a figure with decimals', '123456782,50'],
    ['decimals of a figure', '0,123456782'],
    ['an amount', '€ 123.456.782'],
    ['years', '2021 2022 2023 2024'],
    ['eight digits, as of a Chamber of Commerce', 'KvK 12345672'],
    ['over two lines', '123456\n782'],
    ['a bank account', 'NL91 ABNA 0417 1643 00'],
  ])('is not %s: %s', (_, text) => expect(found(text)).toEqual([]));

  test('may lack a 0 in front, after the word itself', () => {
    expect(found('BSN: 12345672')).toEqual(only('bsn', '12345672'));
    expect(found('BSN: 12345673')).toEqual([]);
  });

  const nine = fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 });
  const passes = (digits: readonly number[]) =>
    digits.reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;
  /** Every number that passes: eight digits, and the ninth that fits; for one in eleven there is none. */
  const bsn = fc
    .array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 })
    .map((eight) => [...eight, eight.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11])
    .filter((digits) => digits[8] !== 10 && digits.some((digit) => digit > 0))
    .map((digits) => digits.join(''));
  const groups = fc.constantFrom([9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [3, 2, 4], [2, 3, 4]);
  const gap = fc.constantFrom(' ', '.', '-', '\u00a0', '–');
  const grouped = (digits: string, lengths: readonly number[], between: string) =>
    lengths
      .map((length, at) => {
        const from = lengths.slice(0, at).reduce((sum, before) => sum + before, 0);
        return digits.slice(from, from + length);
      })
      .join(between);

  test('is found whatever its digits, however they are grouped and whatever stands around them', () => {
    const around = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(bsn, groups, gap, around, around, (digits, lengths, between, before, after) => {
        const written = grouped(digits, lengths, between);
        expect(found(`${before} bsn ${written}, ${after}x`)).toContainEqual({ kind: 'bsn', text: written });
      }),
      { numRuns: 500 },
    );
  });

  test('is never a number that fails the eleven test', () => {
    const failing = nine.filter((digits) => !passes(digits)).map((digits) => digits.join(''));
    fc.assert(
      fc.property(failing, groups, gap, (digits, lengths, between) => {
        expect(kinds(`nummer ${grouped(digits, lengths, between)} hier`)).not.toContain('bsn');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is written with signs that nobody sees, or digits of another width', () => {
  test.each([
    ['Bel Sam op 06\u200b-12345678', 'phone', '06\u200b-12345678'],
    ['Bel Sam op 06\u00ad-12345678', 'phone', '06\u00ad-12345678'],
    ['BSN 1234\u00ad56782', 'bsn', '1234\u00ad56782'],
    ['BSN １２３４５６７８２', 'bsn', '１２３４５６７８２'],
    ['sam\u200b@voorbeeld.nl', 'email', 'sam\u200b@voorbeeld.nl'],
    ['sam@\u2060voorbeeld.nl', 'email', 'sam@\u2060voorbeeld.nl'],
    ['sam＠voorbeeld．nl', 'email', 'sam＠voorbeeld．nl'],
    ['geb. 12\u200d-03-2009', 'birthDate', '12\u200d-03-2009'],
    ['😀 06\u2006123\u200b45678 😀', 'phone', '06\u2006123\u200b45678'],
  ] as const)('is found all the same, and told as it stands there: %j', (text, kind, shown) => {
    expect(found(text)).toEqual(only(kind, shown));
  });

  test('no sign that nobody sees hides a number, wherever it stands', () => {
    const numbers = [
      '06-12345678',
      '123 456 782',
      'sam@voorbeeld.nl',
      'geb. 12 maart 2009',
      '+31 6 12345678',
    ];
    const unseen = fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u034f',
      '\u180e',
      '\ufe0f',
      '\u{e0001}',
      '\u0007',
    );
    const placed = fc.array(fc.tuple(fc.nat(20), unseen), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...numbers), placed, (number, signs) => {
        const characters = signs.reduce<readonly string[]>(
          (list, [at, sign]) => list.toSpliced(at, 0, sign),
          Array.from(number),
        );
        const hidden = characters.join('');
        expect(kinds(`Zie ${hidden}, Oost`)).toEqual(kinds(`Zie ${number}, Oost`));
        expect(kinds(number)).toHaveLength(1);
      }),
    );
  });
});

describe('a birth date', () => {
  test.each([
    ['Sam, geb. 12-03-2009', '12-03-2009'],
    ['Sam geboren op 12 maart 2009', '12 maart 2009'],
    ['geboortedatum: 2009-03-12', '2009-03-12'],
    ["geb 12-3-'09", "12-3-'09"],
    ['geboren 12 03 2009', '12 03 2009'],
    ['geb. 1-1-2012', '1-1-2012'],
    ['moeder, geboren op 4 april 1978', '4 april 1978'],
    ['12-03-2009 (geboortedatum)', '12-03-2009'],
    ['Sam 12/3/2009', '12/3/2009'],
    ['12-03-2009', '12-03-2009'],
    ['2009-03-12', '2009-03-12'],
    ['Sam, 12 mrt. 2009', '12 mrt. 2009'],
    ['Sam van Dijk (12 maart 2009)', '12 maart 2009'],
    ['jarig: 12e maart 2009', '12e maart 2009'],
    ['geb. 12-03-2025', '12-03-2025'],
  ])('is found in: %s', (text, date) => expect(found(text)).toEqual(only('birthDate', date)));

  test.each([
    ['a meeting to come', 'We komen samen op 12-03-2027'],
    ['a meeting of this term', 'Bijeenkomst 12 maart 2024'],
    ['a decision', 'Besluit van de raad, 12-03-2015'],
    ['the law', 'Sinds 1 januari 2015 zijn gemeenten verantwoordelijk'],
    ['a day on which figures are counted', 'Stand 31-12-2014: 1.204 jongeren'],
    ['what was measured', 'Nulmeting 12-03-2019'],
    ['something since a day', 'Vanaf 12-03-2019 doen scholen mee'],
    ['a group', 'Kinderen geboren vanaf 12-03-2009'],
    ['an old day with no word about birth', 'Opgericht 12-03-1978'],
    ['no day that exists', 'geb. 31-02-2009'],
    ['a year', 'geboren in 2009'],
    ['numbers that look like one', '12-03-09'],
    ['a version', 'versie 2.12.2019'],
    ['a period', '12-03-2009 tot 14-05-2010'],
    ['a page of news', 'https://nieuws.example/2015/03/12/jeugd'],
    ['another date after a birth date', 'geb. 12-03-2009, gesprek op 14-10-2024', '12-03-2009'],
  ])('is not %s: %s', (_, text, expected?: string) =>
    expect(found(text)).toEqual(expected === undefined ? [] : only('birthDate', expected)),
  );
});

describe('a phone number', () => {
  test.each([
    '06-12345678',
    '0612345678',
    '06 1234 5678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06 - 1234 5678',
    '+31 6 12345678',
    '+31612345678',
    '+31 (0)6-12345678',
    '0031 6 12345678',
    '0031612345678',
    '010-1234567',
    '(010) 123 45 67',
    '0182-123456',
    '030 1234567',
    '088 123 4567',
    '+31 10 1234567',
    '+32 470 12 34 56',
    '+49 1512 3456789',
  ])('is found as %s', (phone) => {
    expect(found(phone)).toEqual(only('phone', phone));
    expect(found(`Bel Sam: ${phone}.`)).toEqual(only('phone', phone));
  });

  test.each([
    ['an amount', '€ 1.250.000,00 en € 612.345.678'],
    ['a percentage', '+31\n-5%\n+12 %'],
    ['decimals', '0,0612345678 en 12.0612345678'],
    ['years', '2021-2022, 2023/2024 en 2025 2026'],
    ['a postcode', '1012 AB Amsterdam, 3011AA 12'],
    ['a date with a number after it', '06-12-2024 10 kinderen; 06/12/2024 10.30 uur'],
    ['ages', '06-12 jaar, 12-18 jaar, 18-23 jaar'],
    ['a number that is too short, or too long', '06-1234567 en 06-1234567890'],
    ['a bank account', 'NL91ABNA0417164300 of NL91 ABNA 0417 1643 00'],
    ['a number for everybody', '0800-0432, 112 en 14 010'],
    ['figures in a row', '0 4 12 15 100 2030 5 7'],
  ])('is not %s: %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('an e-mail address', () => {
  test.each(['sam@example.nl', 's.de-vries+jeugd@team.waterrijk.example', 'zoë@café.example'])(
    'is found as %s',
    (address) => {
      expect(found(address)).toEqual(only('email', address));
      expect(found(`Mail (mailto:${address}).`)).toEqual(only('email', address));
      expect(found(`'${address}'`)).toEqual(only('email', address));
    },
  );

  test.each(['@som', 'jeugd @ school', 'a@b', '=@example.nl', 'https://social.example/@jeugd', '@@@'])(
    'is not %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

test('all in one text are told in the order in which they stand there', () => {
  const text = 'Sam geb. 12-03-2009, BSN 123456782, bel 06-12345678 of mail sam@example.nl of +31 612345678';
  expect(found(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
    'birthDate 12-03-2009',
    'bsn 123456782',
    'phone 06-12345678',
    'email sam@example.nl',
    'phone +31 612345678',
  ]);
});

test('no text makes it throw, and what it finds stands in that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const one of found(text)) expect(text).toContain(one.text);
    }),
  );
  const pieces = fc.constantFrom(
    '0',
    '6',
    '12',
    '2009',
    '-',
    '.',
    ' ',
    '@',
    '+31',
    'geb',
    'mrt',
    'a',
    '\n',
    '€',
    '(',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      for (const one of found(parts.join(''))) expect(parts.join('')).toContain(one.text);
    }),
    { numRuns: 2000 },
  );
});

test('a text of 300,000 characters is done in time along its length', () => {
  // At a step for every pair of characters each of these would take minutes: the runner gives up after seconds.
  const length = 300_000;
  for (const piece of [
    'a',
    '1',
    '0',
    '@',
    ' ',
    '.',
    'a.',
    'a@',
    '@a.',
    '06 ',
    '1-',
    '12-',
    '12 maart ',
    '+31 (',
    'geb ',
    'bsn ',
    '€ ',
  ])
    expect(() => found(piece.repeat(length / piece.length))).not.toThrow();
});
