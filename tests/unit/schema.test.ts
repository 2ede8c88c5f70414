import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/basics/nearest-word.ts';
import { parseContent, placeOf, z } from '../../src/schema/schema.ts';
import { WorksheetSchema } from '../../src/worksheet/definition/definition.ts';

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
    [
      'an id that begins with a digit',
      withFields({ ...field, id: '1-vraag' }),
      ['parts[0].fields[0].id', 'een id van kleine letters', 'begint met een letter'],
    ],
    [
      'an address without its last slash',
      { ...withFields(field), page: '/x' },
      ['page: gevonden: "/x"', 'begint en eindigt met een schuine streep'],
    ],
    [
      'a word where true or a block should be',
      withFields({ ...field, needed: 'ja' }),
      ['parts[0].fields[0].needed: gevonden: "ja"', 'Verwacht: true of een blok met sleutels'],
    ],
    [
      'a block that may be true, with a key misspelt',
      withFields({ ...field, needed: { unles: 'vraag' } }),
      ["parts[0].fields[0].needed: bij 'unless': ontbreekt", "onbekende sleutel 'unles'"],
    ],
    [
      'a key of a block of ids that is no id',
      withFields({
        ...field,
        type: 'rows',
        row: 'rij',
        columns: [{ id: 'naam', type: 'text', label: 'Naam' }],
        example: { 'De naam': 'Sport' },
      }),
      ['parts[0].fields[0].example.De naam: de sleutel "De naam" klopt niet', 'een id van kleine letters'],
    ],
    [
      'a list where a block of ids should be',
      withFields({
        ...field,
        type: 'group',
        columns: [{ id: 'naam', type: 'text', label: 'N' }],
        example: ['x'],
      }),
      ['parts[0].fields[0].example: gevonden: ["x"]', 'een blok met sleutels'],
    ],
    [
      'half a number on a scale',
      withFields({ ...field, type: 'scale', from: 1.5, to: 5, fromLabel: 'a', toLabel: 'b' }),
      ['parts[0].fields[0].from: gevonden: 1.5', 'een heel getal'],
    ],
    [
      'a number that is far too large',
      withFields({ ...field, type: 'scale', from: 1, to: 1e20, fromLabel: 'a', toLabel: 'b' }),
      ['parts[0].fields[0].to', 'hoogstens'],
    ],
    [
      'what stands over an answer in a report, without words',
      withFields({ ...field, inReport: '  ' }),
      ['parts[0].fields[0].inReport: gevonden: ""', 'minstens 1'],
    ],
    [
      'what stands over an answer in a report, as true',
      withFields({ ...field, inReport: true }),
      ['parts[0].fields[0].inReport: gevonden: true', 'een tekst'],
    ],
    [
      'a question kept out of the short report with false',
      withFields({ ...field, brief: false }),
      ['parts[0].fields[0].brief: gevonden: false', 'true'],
    ],
    [
      'a list in the short report, which has no room for one',
      withFields({
        ...field,
        type: 'rows',
        row: 'rij',
        columns: [{ id: 'naam', type: 'text', label: 'N' }],
        brief: true,
      }),
      ["onbekende sleutel 'brief'"],
    ],
    [
      'a place in the memo that there is not',
      withFields({ ...field, memo: 'aanleiding' }),
      ['parts[0].fields[0].memo: gevonden: "aanleiding"', 'reason, picture, partners, agreements'],
    ],
    [
      'a time in words where no date is asked',
      withFields({ ...field, inWords: true }),
      ["onbekende sleutel 'inWords'"],
    ],
    ['no block at all', 'wb-x', ['(begin)', 'gevonden: "wb-x"']],
    ['nothing at all', undefined, ['(begin)', 'ontbreekt']],
  ])('%s is told in Dutch', (_name, worksheet, expected) => {
    const message = messageFor(worksheet);
    for (const part of expected) expect(message).toContain(part);
    expect(message).not.toMatch(/invalid|expected|required|regex|too /i);
  });

  test('that no rule has words for is told in Dutch all the same', () => {
    const even = z.object({ aantal: z.number().multipleOf(2), web: z.url() });
    const read = () => parseContent(even, { aantal: 3, web: 'x' }, 'voorbeeld.yaml');
    expect(read).toThrow('aantal: gevonden: 3. Dat past hier niet.');
    expect(read).toThrow('web: gevonden: "x". Verwacht: de vorm \'url\'.');
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
