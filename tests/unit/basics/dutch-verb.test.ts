import { expect, test } from 'vitest';
import { clauseOf } from '../../../src/basics/dutch-verb.ts';

test.each([
  'jongeren iemand hebben om mee te praten',
  'minder jongeren verzuimen',
  'meer kinderen veilig opgroeien',
  '80% van de jongeren zich thuis voelt',
  'alle leerlingen een diploma halen dat bij hen past',
  'iedereen kan meedoen',
  'ouders weten waar ze terechtkunnen',
  'jongeren die hulp nodig hebben een vaste begeleider krijgen',
  'GGD en scholen samen kijken',
  'minder kinderen in armoede leven',
  'jeugd vaker buiten speelt',
  'het aantal thuiszitters daalt met een kwart',
  'baby’s gezond ter wereld komen',
  'gezinnen met schulden eerder hulp krijgen dan nu',
  'professionals en ouders van elkaar leren',
])('finishes a sentence with ‘dat’: %s', (text) => {
  expect(clauseOf(text)).toBe('subordinate');
});

test.each([
  'jongeren hebben vaker iemand om mee te praten',
  'alle kinderen groeien veilig op',
  'ouders voelen zich gesteund',
  'het verzuim is lager dan nu',
  'jongeren moeten eerder hulp krijgen',
])('is a sentence by itself: %s', (text) => {
  expect(clauseOf(text)).toBe('main');
});

test.each([
  'minder verzuim',
  'een rookvrije generatie',
  'betere samenwerking tussen scholen en jeugdhulp',
  'meer bewegen',
  'gezond eten en genoeg slapen',
  'tevreden ouders',
  'meer jongeren met een startkwalificatie',
  'minder jongeren die schulden hebben',
  'gezinnen met een laag inkomen',
  'op tijd hulp krijgen',
  'minder wachttijd',
  'gelijke kansen',
  'een gezond leven',
  'sterke netwerken rond gezinnen',
  '75% van de leerlingen tevreden',
  'kinderen en jongeren die in armoede leven',
  '',
  '2030',
])('is no sentence, and finishes none: %s', (text) => {
  expect(clauseOf(text)).toBe('none');
});
