import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedText, plainLine, plainText, sameWordsKey, seenText } from '../../../src/basics/plain-text.ts';

describe('text of other programs', () => {
  test.each([
    ['soft line ends', 'Eerste\vTweede\vDerde', 'Eerste\nTweede\nDerde'],
    ['line ends of every kind', 'a\u2028b\u2029c\u0085d\r\ne\rf\fg', 'a\nb\nc\nd\ne\nf\ng'],
    [
      'letters of a PDF',
      'de eﬀecten van ﬁnanciële hulp, oﬃcieel, reﬂectie',
      'de effecten van financiële hulp, officieel, reflectie',
    ],
    [
      'bullets of Symbol and Wingdings',
      '\uf0b7\tSport\n\uf0a7\tSlaap\n\uf0fc\tKlaar',
      '•\tSport\n▪\tSlaap\n✓\tKlaar',
    ],
    ['an arrow within a line', 'nu \uf0e0 straks', 'nu → straks'],
    ['another private sign at the start of a line', 'Punten:\n  \uf123 een', 'Punten:\n  • een'],
  ])('%s come out as their reader expects', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test('a private sign within a line stays: nobody knows what it was', () => {
    expect(plainText('een \uf123 twee')).toBe('een \uf123 twee');
  });

  test('other text is left alone', () => {
    const ordinary = [
      'Regel een\n\n  Regel twee\t– café’s, cafe\u0301, bĳstellen',
      'Hoi 👩‍👧‍👦 🏳️‍🌈 1️⃣',
      'می\u200cخواهم שָׁלוֹם',
      'soft\u00adhyphen',
      '',
    ];
    for (const text of ordinary) expect(plainText(text)).toBe(text);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('\r', '\n', '\v', '\u2028', '\uf0b7', '\uf123', 'ﬁ', ' ', 'a') }),
  );

  test('is plain after one time, and has no such signs any more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/[\r\v\f\u0085\u2028\u2029\ufb00-\ufb06\uf0b7]/);
        expect(plainLine(text)).not.toContain('\n');
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
      }),
    );
  });
});

describe('what is pasted', () => {
  test.each([
    ['lines', 'Oost\r\nWest', 'Oost West'],
    ['a cell of a spreadsheet', 'Noord\r\n', 'Noord'],
    ['lines with room around them', 'Oost \n\n  West\n', 'Oost West'],
    ['a line with spaces at its ends', ' en ', ' en '],
    ['a hyphenated word of a PDF', 'be\u00adleid\u200b', 'beleid'],
    ['cells of one row', 'Verzuim\t3,2%\t2024\r\n', 'Verzuim, 3,2%, 2024'],
    [
      'rows of a table',
      'Verzuim\t3,2%\r\nOvergewicht\t12%\t2023\r\n',
      'Verzuim, 3,2%; Overgewicht, 12%, 2023',
    ],
    ['a list of Word', '•\tThuis\r\n2.\tSchool', '• Thuis 2. School'],
  ])('in a text of one line: %s', (_, text, expected) => {
    expect(pastedText(text, true)).toBe(expected);
  });

  test('keeps its lines where a text has lines', () => {
    expect(pastedText('Oost\r\nWest\r\n', false)).toBe('Oost\nWest\n');
  });
});

describe('what is seen of a text', () => {
  test('is all but what takes no room, with spaces and digits of one kind', () => {
    expect(seenText('06\u200b-12\u00ad34\ufeff\u2060\u0000 ５６')).toBe('06-1234 56');
    expect(seenText('regel\n twee\t3')).toBe('regel\n twee\t3');
    expect(seenText('m² ①')).toBe('m² ①');
  });

  test('is compared without regard to spaces, apostrophes and ways to write a letter', () => {
    expect(sameWordsKey(' Meer  cafe\u0301’s\u00a0in bĳ\u00adstand ')).toBe("Meer café's in bijstand");
    expect(sameWordsKey('a\nb')).toBe('a b');
  });
});
