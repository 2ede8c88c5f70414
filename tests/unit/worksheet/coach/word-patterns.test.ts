import { describe, expect, test } from 'vitest';
import {
  endsWith,
  findPattern,
  passOver,
  readPatterns,
  readSentences,
} from '../../../../src/worksheet/coach/word-patterns.ts';

const lists = new Map([['wie', readPatterns(['kind*', 'jonge mensen'], new Map())]]);
const patterns = (...written: readonly string[]) => readPatterns(written, lists);
const stands = (pattern: string, text: string) =>
  findPattern(readSentences(text), patterns(pattern)) !== undefined;

describe('a pattern of words', () => {
  test.each([
    ['geen', 'Er is geen plek.', true],
    ['geen', 'Er is algemeen overleg.', false],
    ['voorkom*', 'We VOORKOMEN uitval', true],
    ['*gezin', 'een pleeggezin', true],
    ['*gezin', 'een gezin', true],
    ['*gezin', 'gezinnen', false],
    ['gaan ... tegen', 'We gaan pesten op school tegen.', true],
    ['gaan ... tegen', 'We gaan door. Niemand is tegen.', false],
    ['tussen _ en', 'tussen school en thuis', true],
    ['tussen _? school', 'tussen school', true],
    ['# procent', 'met 12,5 procent', true],
    ['%', '80% van de groep', true],
    ['^ we', 'Straks niet. We gaan', true],
    ['^ we', 'Straks gaan we', false],
    ['. ook', 'Eerst dit. Ook dat.', true],
    ['@wie groeien', 'Jonge mensen groeien op', true],
    ['@wie groeien', 'Kinderen die groeien', false],
    ['baby’s', "twee baby's", true],
    ['a.b', 'acb', false],
  ])('%j in %j: %j', (pattern, text, isThere) => {
    expect(stands(pattern, text)).toBe(isThere);
  });

  test('does not go past a stop', () => {
    const sentences = readSentences('Kinderen voelen zich fijn waar ze spelen');
    expect(findPattern(sentences, patterns('voelen ... spelen'))).toEqual({ from: 1, to: 7 });
    expect(findPattern(sentences, patterns('voelen ... spelen'), patterns('waar'))).toBeUndefined();
  });

  test('does not find what is passed over', () => {
    const sentences = passOver(readSentences('met een beperking, en beperkt'), patterns('met een beperking'));
    expect(findPattern(sentences, patterns('beperk*'))).toEqual({ from: 4, to: 5 });
  });

  test('knows how a text ends that is still being written', () => {
    expect(endsWith(readSentences('We willen dat'), patterns('dat'))).toBe(true);
    expect(endsWith(readSentences('Wij willen dat. '), patterns('dat'))).toBe(false);
    expect(endsWith(readSentences(''), patterns('dat'))).toBe(false);
  });
});
