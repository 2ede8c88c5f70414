import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent } from '../../src/schema/schema.ts';
import { type Column, WorksheetSchema } from '../../src/worksheet/definition/definition.ts';
import { checkWorksheets } from '../../src/worksheet/mentions/check-worksheets.ts';
import { schemaWords } from '../setup/worksheet/schema-words.ts';
import { worksheets } from '../setup/worksheet/worksheets.ts';

const file = new URL('../fixtures/achtste-werkblad/wb-acht.yaml', import.meta.url);
const written: unknown = parse(readFileSync(file, 'utf8'));
const eighth = parseContent(WorksheetSchema, written, 'wb-acht.yaml');

describe('the eighth worksheet, which is not on the site', () => {
  test('fits together with those of the site', () => {
    const problems = checkWorksheets([...worksheets, eighth]);
    expect(problems.filter(({ place }) => place.startsWith(eighth.id))).toEqual([]);
    expect(worksheets.map(({ id }) => id)).not.toContain(eighth.id);
  });

  test('says everything that a worksheet can say, so that the browser test sees all of it', () => {
    const said = new Set(wordsIn(written));
    expect(schemaWords(WorksheetSchema).filter((word) => !said.has(word))).toEqual([]);
  });

  test('has a column of every type in one list, and a list in its rows', () => {
    const columns = eighth.parts.flatMap(({ fields }) =>
      fields.flatMap((field): readonly (readonly Column[])[] =>
        field.type === 'rows' ? [field.columns] : [],
      ),
    );
    const types = columns.map((list) => new Set<string>(list.map(({ type }) => type)));
    const everyType = [
      'text',
      'longtext',
      'choice',
      'multichoice',
      'scale',
      'number',
      'date',
      'check',
      'reference',
    ];
    expect(types.some((present) => [...everyType, 'rows'].every((type) => present.has(type)))).toBe(true);
  });
});

/** Every key and every text of a file. */
function wordsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [key, ...wordsIn(value)]);
}
