import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import {
  columnSentence,
  rowSentence,
  sentenceFrom,
  wholeSentence,
} from '../../../../src/worksheet/reading/sentence.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { fieldOf, sources } from '../../../setup/worksheet/small-worksheets.ts';
import { type PlainRow, worksheet } from '../../../setup/worksheet/worksheets.ts';

const proposal = {
  type: 'sentence' as const,
  template: '{gebied} werkt aan: {onderwerpen}.[ {wens}.]',
  lists: { onderwerpen: '{naam}[ ({wie})]' },
};
const sentence = (plain: Parameters<typeof toAnswers>[0]) =>
  sentenceFrom(proposal, lookupIn(toAnswers(plain)), sources);

describe('a sentence that is proposed', () => {
  test('begins with a capital and leaves every other letter as it was typed', () => {
    expect(
      sentence({
        gebied: 'de regio',
        onderwerpen: [{ naam: 'GGD-cijfers', wie: 'JGZ' }, { naam: 'Sport' }, { naam: 'eigen kracht' }],
        wens: 'samen met ouders.',
      }),
    ).toBe('De regio werkt aan: GGD-cijfers (JGZ), Sport en eigen kracht. samen met ouders.');
  });

  test('has one stop where the answer has one too', () => {
    const gebied = 'de regio';
    const onderwerpen = [{ naam: 'Sport.' }, { naam: 'Slaap' }];
    const expected = 'De regio werkt aan: Sport en Slaap. samen';
    expect(sentence({ gebied, onderwerpen, wens: 'samen' })).toBe(`${expected}.`);
    expect(sentence({ gebied, onderwerpen, wens: 'samen. ' })).toBe(`${expected}.`);
  });

  test('begins what stands in mid-sentence with a small letter where the worksheet says so', () => {
    const inside = sentenceFrom(
      { ...proposal, midSentence: [toFieldId('onderwerpen')] },
      lookupIn(
        toAnswers({ gebied: 'Oost', onderwerpen: [{ naam: 'Sport' }, { naam: 'GGD' }], wens: 'Samen' }),
      ),
      sources,
    );
    expect(inside).toBe('Oost werkt aan: sport en GGD. Samen.');
  });

  test('is none when an answer it needs is missing', () => {
    expect(sentence({ gebied: 'de regio' })).toBe('');
    expect(sentence({ onderwerpen: [{ naam: 'Sport' }] })).toBe('');
  });

  test('leaves out a row that misses what its part of the sentence needs', () => {
    expect(sentence({ gebied: 'Oost', onderwerpen: [{ wie: 'JGZ' }, { naam: 'Sport' }] })).toBe(
      'Oost werkt aan: Sport.',
    );
  });
});

describe('a sentence under a row', () => {
  const field = {
    ...fieldOf('onderwerpen', 'rows'),
    sentence: { by: 'soort', texts: { zorg: '{wie} let op {naam}.', kans: '{naam} kan beter.' } },
  };
  const under = (cells: Parameters<typeof toAnswers>[0]) => {
    const answers = toAnswers({ onderwerpen: [Object(cells)] });
    const [row] = visibleRows(answers['onderwerpen']);
    return row && rowSentence(field, row, lookupIn(answers));
  };

  test('is that of the option that is picked, with its answers as they were typed', () => {
    expect(under({ soort: 'zorg', wie: 'de GGD', naam: 'Vapen' })).toBe('De GGD let op Vapen.');
    expect(under({ soort: 'kans', naam: 'eHealth' })).toBe('EHealth kan beter.');
  });

  test('is none without an option, with one that has no sentence, or with an answer missing', () => {
    expect(under({ naam: 'Sport' })).toBe('');
    expect(under({ soort: 'anders', naam: 'Sport' })).toBe('');
    expect(under({ soort: 'zorg', naam: 'Sport' })).toBe('');
  });
});

describe('a row as a sentence', () => {
  const field = worksheet('wb-2')
    .parts.flatMap(({ fields }) => fields)
    .find((candidate) => candidate.type === 'rows' && candidate.id === 'wb2-tabel');
  const says = (cells: PlainRow) => {
    const answers = toAnswers({ 'wb2-tabel': [cells] });
    const [row] = visibleRows(answers['wb2-tabel']);
    return field?.type === 'rows' && row ? wholeSentence(field, row, lookupIn(answers)) : undefined;
  };
  const filled = {
    resultaat: 'Minder jongeren verzuimen.',
    'soort-percentage': 'niveau',
    percentage: '8',
    jaar: '2030',
    nulwaarde: '12,6',
    nuljaar: '2025',
    bron: 'Leerplicht',
    indicatoren: 'Verzuim per jaar\nGGD-cijfers.',
  };

  test('grows as it is filled in', () => {
    expect(says({})).toBe('');
    expect(says({ resultaat: 'Minder jongeren verzuimen' })).toBe('We willen dat minder jongeren verzuimen.');
    const { nulwaarde: _, nuljaar: __, indicatoren: ___, ...begun } = filled;
    expect(says(begun)).toBe('Minder jongeren verzuimen. Doel in 2030: 8%.');
    expect(says(filled)).toBe(
      'Minder jongeren verzuimen. Doel in 2030: 8%; in 2025 was het 12,6%. Bron: Leerplicht. Dat zien we aan: verzuim per jaar; GGD-cijfers.',
    );
  });

  test.each(['percentage', 'jaar', 'nulwaarde', 'nuljaar'])('is none while %s is no number', (column) => {
    expect(says({ ...filled, [column]: 'veel' })).toBe('');
    expect(says({ ...filled, [column]: ' ' })).not.toBe('');
  });

  test('names the year of the first measurement, and never today', () => {
    for (const kind of ['niveau', 'stijging', 'daling']) {
      expect(says({ ...filled, 'soort-percentage': kind })).toContain('in 2025');
      const { nuljaar: _, ...without } = { ...filled, 'soort-percentage': kind };
      expect(says(without)).toContain('bij de nulmeting');
      expect(says(without)).not.toContain('nu ');
    }
    expect(says({ ...filled, 'soort-percentage': 'stijging' })).toContain(
      'Doel in 2030: 8% meer dan in 2025; toen was het 12,6. Bron: Leerplicht.',
    );
  });

  test.each([
    ['jongeren iemand hebben om mee te praten', 'We willen dat jongeren iemand hebben om mee te praten.'],
    ['dat jongeren iemand hebben.', 'We willen dat jongeren iemand hebben.'],
    ['Jongeren iemand hebben', 'We willen dat jongeren iemand hebben.'],
    ['GGD en scholen samen kijken', 'We willen dat GGD en scholen samen kijken.'],
    ['we willen dat jongeren iemand hebben', 'We willen dat jongeren iemand hebben.'],
    ['We willen dat jongeren iemand hebben', 'We willen dat jongeren iemand hebben.'],
    ['Over vier jaar voelt iedereen zich thuis', 'Over vier jaar voelt iedereen zich thuis.'],
    ['Alle jongeren hebben iemand.', 'Alle jongeren hebben iemand.'],
    ['Alle jongeren hebben iemand!', 'Alle jongeren hebben iemand!'],
  ])('finishes ‘We willen dat’ with what is no sentence: %s', (resultaat, expected) => {
    expect(says({ resultaat })).toBe(expected);
  });

  test.each([
    ['minder verzuim', 'Ons resultaat: minder verzuim.'],
    ['Minder verzuim', 'Ons resultaat: minder verzuim.'],
    ['Minder verzuim.', 'Minder verzuim.'],
    ['GGD-cijfers op orde', 'Ons resultaat: GGD-cijfers op orde.'],
    ['jongeren hebben vaker iemand', 'Jongeren hebben vaker iemand.'],
    ['minder jongeren die schulden hebben', 'Ons resultaat: minder jongeren die schulden hebben.'],
  ])(
    'puts what has no verb, or is a sentence, behind no words that it does not finish: %s',
    (resultaat, expected) => {
      expect(says({ resultaat })).toBe(expected);
    },
  );

  test('in the column of a table is what it says, and not what it is called', () => {
    const said = (words: string) => field?.type === 'rows' && columnSentence(field, 'resultaat', words);
    expect(said('minder verzuim')).toBe('Minder verzuim.');
    expect(said('jongeren minder verzuimen')).toBe('We willen dat jongeren minder verzuimen.');
  });

  const figures = { 'soort-percentage': 'niveau', percentage: '75', jaar: '2030' };
  test.each([
    ['Over vier jaar voelt 75% zich thuis.', 'Dat willen we in 2030 bereiken; in 2025 was het 60%.'],
    ['Over vier jaar voelt 75 procent zich thuis.', 'Dat willen we in 2030 bereiken; in 2025 was het 60%.'],
    ['In 2030 voelt 75% zich thuis.', 'In 2025 was het 60%.'],
    ['In 2030 voelt iedereen zich thuis.', 'Het gaat dan om 75%; in 2025 was het 60%.'],
    ['Jongeren (75 plus) van 175% en 75,5% in 20300.', 'Doel in 2030: 75%; in 2025 was het 60%.'],
  ])('does not say again which figures the result says: %s', (resultaat, behind) => {
    expect(says({ ...figures, resultaat, nulwaarde: '60', nuljaar: '2025' })).toBe(`${resultaat} ${behind}`);
  });

  test('adds nothing to a result that says all the figures there are', () => {
    expect(says({ ...figures, resultaat: 'In 2030 voelt 75% zich thuis.' })).toBe(
      'In 2030 voelt 75% zich thuis.',
    );
  });
});
