import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { rowSentence, sentenceFrom } from '../../../../src/worksheet/reading/sentence.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { fieldOf, sources } from '../../../setup/worksheet/small-worksheets.ts';

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
