import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, parseContent, placeOf, z } from '../../src/schema/schema.ts';
import { WorksheetSchema } from '../../src/worksheet/definition.ts';

const field = { id: 'vraag', type: 'text', label: 'Vraag?', source: ['T-01'] };
const base = { id: 'wb-x', code: 'X', title: 'Titel', page: '/x/', who: 'Wij', when: 'Nu' };
const withFields = (...fields: readonly object[]) => ({
  ...base,
  parts: [{ id: 'een', title: 'Deel', fields }],
});

/** What an editor reads when the file is wrong. */
function messageFor(worksheet: unknown): string {
  try {
    parseContent(WorksheetSchema, worksheet, 'content/werkbladen/wb-x.yaml');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('the worksheet was accepted');
}

describe('a worksheet file that fits', () => {
  test('is read as it is written, without spaces around texts', () => {
    const read = parseContent(WorksheetSchema, withFields({ ...field, label: '  Vraag?\n' }), 'wb-x.yaml');
    expect(read).toEqual(withFields(field));
  });
});

describe('a mistake in a worksheet file', () => {
  test('is told with the file, the place, what was found and what was expected', () => {
    const message = messageFor(withFields(field, { ...field, id: 'tweede', label: 12 }));
    expect(message).toContain('content/werkbladen/wb-x.yaml');
    expect(message).toContain('parts[0].fields[1].label:');
    expect(message).toContain('gevonden: 12');
    expect(message).toContain('Verwacht: een tekst');
  });

  test('in a type suggests the type that was meant', () => {
    const message = messageFor(withFields({ ...field, type: 'longtxt' }));
    expect(message).toContain('parts[0].fields[0].type');
    expect(message).toContain("Bedoelde je 'longtext'?");
    expect(message).toContain('multichoice');
  });

  test('in a type that looks like none lists the types, without a wild guess', () => {
    const message = messageFor(withFields({ ...field, type: 'spreadsheetcelformule' }));
    expect(message).toContain('longtext');
    expect(message).not.toContain('Bedoelde je');
  });

  test.each([
    ['a key that is missing', { ...withFields(field), title: undefined }, ['title: ontbreekt', 'een tekst']],
    ['a key that is misspelt', { ...withFields(field), tittel: 'x' }, ["onbekende sleutel 'tittel'"]],
    [
      'a key that this kind of question has not',
      withFields({ ...field, unit: '%' }),
      ["onbekende sleutel 'unit'"],
    ],
    ['an empty list', { ...base, parts: [] }, ['parts: gevonden: []', 'minstens 1']],
    ['an empty label', withFields({ ...field, label: '   ' }), ['parts[0].fields[0].label', 'minstens 1']],
    [
      'one option',
      withFields({ ...field, type: 'choice', options: [{ id: 'ja', label: 'Ja' }] }),
      ['minstens 2'],
    ],
    [
      'a list where a block should be',
      { ...base, parts: ['een'] },
      ['parts[0]: gevonden: "een"', 'een blok met sleutels'],
    ],
    [
      'an id with capitals',
      withFields({ ...field, id: 'Vraag' }),
      ['parts[0].fields[0].id: gevonden: "Vraag"'],
    ],
    ['an id that begins with a digit', withFields({ ...field, id: '1-vraag' }), ['parts[0].fields[0].id']],
    ['an address without its last slash', { ...withFields(field), page: '/x' }, ['page: gevonden: "/x"']],
    ['no block at all', 'wb-x', ['(begin)', 'gevonden: "wb-x"']],
    ['nothing at all', undefined, ['(begin)', 'ontbreekt']],
  ])('%s is told in Dutch', (_name, worksheet, expected) => {
    const message = messageFor(worksheet);
    for (const part of expected) expect(message).toContain(part);
    expect(message).not.toMatch(/invalid|expected|required/i);
  });

  test('does not hide the other mistakes', () => {
    const message = messageFor({ ...withFields({ ...field, label: '' }), code: 7, who: undefined });
    for (const place of ['parts[0].fields[0].label:', 'code:', 'who:']) expect(message).toContain(place);
  });

  test('shows a long value cut short', () => {
    const message = messageFor({ ...withFields(field), page: 'x'.repeat(500) });
    expect(message.length).toBeLessThan(300);
    expect(message).toContain('...');
  });
});

describe('the place of a mistake', () => {
  test.each([
    [[], ''],
    [['title'], 'title'],
    [['parts', 0, 'fields', 2, 'type'], 'parts[0].fields[2].type'],
    [[3], '[3]'],
  ])('%j reads as %j', (path, expected) => {
    expect(placeOf(path)).toBe(expected);
  });
});

describe('the word that was probably meant', () => {
  const types = ['text', 'longtext', 'choice', 'multichoice', 'date'];

  test.each([
    ['text', 'text'],
    ['Text', 'text'],
    ['teks', 'text'],
    ['long-text', 'longtext'],
    ['chocie', 'choice'],
    ['daet', 'date'],
  ])('for %j is %j', (typed, meant) => {
    expect(nearest(typed, types)).toBe(meant);
  });

  test.each([['xyz'], [''], ['een heel ander woord']])('for %j is none', (typed) => {
    expect(nearest(typed, types)).toBeUndefined();
  });

  test('is the word itself when that is allowed, and always an allowed word', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), word, (allowed, typed) => {
        for (const one of allowed) expect(nearest(one, allowed)).toBe(one);
        expect([undefined, ...allowed]).toContain(nearest(typed, allowed));
      }),
    );
    expect(nearest('iets', [])).toBeUndefined();
  });
});

test('any schema can be used: the output type is that of the schema', () => {
  const read = parseContent(z.object({ aantal: z.coerce.number() }), { aantal: '3' }, 'voorbeeld.yaml');
  expect(read.aantal + 1).toBe(4);
});
