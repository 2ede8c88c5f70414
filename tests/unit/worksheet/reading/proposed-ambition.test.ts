import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { sentenceFrom } from '../../../../src/worksheet/reading/sentence.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import {
  exampleAnswers,
  type PlainAnswers,
  worksheet,
  worksheets,
} from '../../../setup/worksheet/worksheets.ts';

const { parts } = worksheet('wb-fr');
const carry = parts.flatMap(({ fields }) => fields).find(({ id }) => id === 'wbfr-ambitiezin')?.carry;
const ambition = (answers: PlainAnswers) =>
  carry?.type === 'sentence'
    ? sentenceFrom(carry, lookupIn(toAnswers(answers)), sourcesOf(parts, worksheets))
    : undefined;

const how = 'Dat doen we integraal en toekomstgericht, zodat de ondersteuning doorloopt.';

describe('the ambition that the worksheet after the Frisian example proposes, to be read aloud', () => {
  test('has all that Waterrijk answered', () => {
    expect(ambition(exampleAnswers('wb-fr'))).toBe(
      `Voor elke jongere van 16-27 jaar in Waterrijk en de buurgemeenten (regio Waterland-Oost) werken we samen aan een stabiele en betaalbare woonplek, geldzaken op orde, een zinvolle dagbesteding en een goede gezondheid. ${how} Waar nodig bieden we hulp en vervolghulp, ook na de achttiende verjaardag en tot 27 jaar. Bij een terugval kan de jongere binnen een week weer terecht, zonder nieuwe wachtlijst.`,
    );
  });

  test.each<[string, PlainAnswers, string]>([
    [
      'with one domain and nothing else',
      { 'wbfr-doelgroep': 'Jongeren uit de jeugdzorg', 'wbfr-domeinen': [{ domein: 'Wonen' }] },
      `Voor jongeren uit de jeugdzorg werken we samen aan wonen. ${how}`,
    ],
    [
      'with an upper age, and what is wanted of one of two domains',
      {
        'wbfr-doelgroep': 'Alle kinderen en jongeren',
        'wbfr-leeftijd-tot': 18,
        'wbfr-gebied': 'de regio Foodvalley',
        'wbfr-domeinen': [{ domein: 'Gezondheid', gewenst: 'Genoeg slaap.' }, { domein: 'Onderwijs' }],
        'wbfr-hulp': 'Begeleiding door het wijkteam, zonder wachttijd.',
      },
      `Voor alle kinderen en jongeren tot 18 jaar in de regio Foodvalley werken we samen aan genoeg slaap en onderwijs. ${how} Waar nodig bieden we begeleiding door het wijkteam, zonder wachttijd.`,
    ],
    [
      'with a lower age and five domains',
      {
        'wbfr-doelgroep': 'jonge moeders',
        'wbfr-leeftijd-van': 16,
        'wbfr-domeinen': ['Wonen', 'Inkomen', 'Werk', 'GGZ', 'Een steunend netwerk'].map((domein) => ({
          domein,
        })),
      },
      `Voor jonge moeders vanaf 16 jaar werken we samen aan wonen, inkomen, werk, GGZ en een steunend netwerk. ${how}`,
    ],
  ])('reads well %s', (_, answers, expected) => {
    expect(ambition(answers)).toBe(expected);
  });
});
