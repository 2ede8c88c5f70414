import { describe, expect, it } from 'vitest';
import { findTerm, parseGlossary, termsByLetter } from '../../../src/site/glossary.ts';

const two = `
- { id: ambitie, term: Ambitie, definition: Wat je wilt., see: [doel], source: [1B-06] }
- { id: doel, term: Doel, definition: Wat je uitwerkt., source: [1B-14] }
`;

describe('parseGlossary', () => {
  it('gives the terms, with nothing where nothing is said', () => {
    expect(parseGlossary(two, 'begrippen.yaml')[1]).toEqual({
      id: 'doel',
      term: 'Doel',
      definition: 'Wat je uitwerkt.',
      see: [],
      source: ['1B-14'],
      forms: [],
    });
  });

  it('names a related term that is not there, and the one that was meant', () => {
    expect(() => parseGlossary(two.replace('[doel]', '[doell]'), 'begrippen.yaml')).toThrow(
      "begrippen.yaml klopt nog niet:\n  [0].see[0]: gevonden: 'doell'. Verwacht: de id van een begrip dat in de lijst staat. Bedoelde je 'doel'?",
    );
  });

  it('refuses the same id twice', () => {
    expect(() => parseGlossary(two.replace('id: doel', 'id: ambitie'), 'begrippen.yaml')).toThrow(
      /\[1\]\.id: gevonden: begrip 'ambitie' meer dan één keer/,
    );
  });

  it('refuses a term without a definition, in words of the editor', () => {
    expect(() => parseGlossary(two.replace('definition: Wat je wilt., ', ''), 'begrippen.yaml')).toThrow(
      /\[0\]\.definition: ontbreekt\. Verwacht: een tekst/,
    );
  });
});

describe('findTerm', () => {
  const terms = parseGlossary(two, 'begrippen.yaml');

  it('finds a term by its id', () => {
    expect(findTerm(terms, 'doel').term).toBe('Doel');
  });

  it('says which term of a page is not there, and what to do', () => {
    expect(() => findTerm(terms, 'ambities')).toThrow(
      `<Begrip id="ambities"> gevonden. Verwacht: een id uit content/begrippen.yaml. Bedoelde je 'ambitie'? Verbeter de id, of voeg het begrip toe.`,
    );
  });
});

describe('termsByLetter', () => {
  const named = (...names: readonly string[]) =>
    parseGlossary(
      JSON.stringify(names.map((term, at) => ({ id: `t${at}`, term, definition: 'x', source: ['x'] }))),
      'begrippen.yaml',
    );

  it('puts terms on alphabet under their letter, whatever the order of the file', () => {
    const letters = termsByLetter(named('Monitor', 'Ambitie', 'Eén gezin', 'BIG-5', 'Doel', 'Balans'));
    expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ term }) => term)])).toEqual([
      ['A', 'Ambitie'],
      ['B', 'Balans', 'BIG-5'],
      ['D', 'Doel'],
      ['E', 'Eén gezin'],
      ['M', 'Monitor'],
    ]);
  });
});
