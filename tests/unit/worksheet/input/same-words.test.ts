import { describe, expect, test } from 'vitest';
import { isSameWord, sayTheSame } from '../../../../src/worksheet/input/same-words.ts';

describe('words that are forms of one word', () => {
  test.each([
    ['zorg', 'zorgen'],
    ['kans', 'kansen'],
    ['bewegen', 'beweegt'],
    ['beweeg', 'bewegen'],
    ['school', 'scholen'],
    ['gezin', 'gezinnen'],
    ['kind', 'kinderen'],
    ['schoolkind', 'schoolkinderen'],
    ['jongere', 'jongeren'],
    ['ouder', 'ouders'],
    ['oudere', 'ouderen'],
    ['wijk', 'wijken'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['probleem', 'problemen'],
    ['sport', 'sporten'],
    ['slaapt', 'slapen'],
    ['weinig', 'weinige'],
    ['moeilijk', 'moeilijke'],
    ['gemeente', 'gemeenten'],
    ["foto's", 'foto'],
    ['rookt', 'roken'],
    ['klein', 'kleine'],
  ])('%s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
    expect(isSameWord(other, one)).toBe(true);
  });

  test.each([
    ['sport', 'spoor'],
    ['sport', 'sporen'],
    ['kans', 'kan'],
    ['school', 'schol'],
    ['wijk', 'wijs'],
    ['ouder', 'oud'],
    ['slapen', 'slappe'],
    ['jongen', 'jongere'],
    ['roken', 'rok'],
    ['36', '46'],
  ])('never %s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
    expect(isSameWord(other, one)).toBe(false);
  });
});

describe('texts that say the same', () => {
  test.each([
    ['Te weinig beweging', 'te weinig béweging.'],
    ['Jongeren bewegen te weinig', 'De jongere beweegt weinig!'],
    ['Schulden bij gezinnen', 'gezinnen met schulden'],
    ['Te weinig sport  in de wijk', 'Weinig sport in wijken'],
  ])('%s | %s', (one, other) => {
    expect(sayTheSame(one, other)).toBe(true);
    expect(sayTheSame(other, one)).toBe(true);
  });

  test.each([
    ['Jongeren bewegen genoeg', 'Jongeren bewegen niet genoeg'],
    ['Meer schulden', 'Minder schulden'],
    ['36% rookt', '46% rookt'],
    ['Schulden', 'Schulden en stress'],
    ['sport sport slaap', 'sport slaap slaap'],
    ['de het een', 'en of er'],
    ['', ''],
  ])('never %s | %s', (one, other) => {
    expect(sayTheSame(one, other)).toBe(false);
  });
});
