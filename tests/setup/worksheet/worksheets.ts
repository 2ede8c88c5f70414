/** The site's own worksheets and the example case, for tests: read from the files that the build reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseContent } from '../../../src/schema/schema.ts';
import {
  type Column,
  type Field,
  type Worksheet,
  WorksheetSchema,
} from '../../../src/worksheet/definition/definition.ts';

const folder = new URL('../../../content/werkbladen/', import.meta.url);

const pages = new URL('../../../content/paginas/', import.meta.url);

/** By worksheet, what its page says of where it stands in the menu. */
const orders = new Map(
  readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const said = readFileSync(new URL(file, pages), 'utf8');
      return [/^worksheet: (.+)$/m.exec(said)?.[1], Number(/^order: (.+)$/m.exec(said)?.[1])];
    }),
);

/** In the order of the menu, as the site has them. */
export const worksheets: readonly Worksheet[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parseContent(WorksheetSchema, parse(readFileSync(new URL(file, folder), 'utf8')), file))
  .sort((a, b) => Number(orders.get(a.id)) - Number(orders.get(b.id)));

export function worksheet(id: string): Worksheet {
  const found = worksheets.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No worksheet ${id} in content/werkbladen`);
  return found;
}

/** An answer as the example case writes it. */
export type PlainValue = string | number | boolean | readonly string[] | readonly PlainRow[] | PlainRow;
export interface PlainRow {
  readonly [column: string]: PlainValue;
}
export type PlainAnswers = { readonly [field: string]: PlainValue };

interface NastyInput {
  readonly doel: string;
  /** Field, or field and column with a point between; between brackets when it is about no field. */
  readonly veld: string;
  readonly waarde: string;
  readonly herhaal?: { readonly tekst: string; readonly aantal: number };
}

const exampleCase: { readonly worksheets: { readonly [id: string]: PlainAnswers } } = JSON.parse(
  readFileSync(new URL('../../../content/voorbeelden/waterrijk.json', import.meta.url), 'utf8'),
);

/** Seventeen inputs that have broken other tools: no reader of the site ever meets them. */
export const nastyInputs: readonly NastyInput[] = JSON.parse(
  readFileSync(new URL('../../fixtures/nasty-inputs.json', import.meta.url), 'utf8'),
);

/** Municipality Waterrijk: every field filled, except the derived ones. */
export function exampleAnswers(id: string): PlainAnswers {
  return exampleCase.worksheets[id] ?? {};
}

/** Ids of options: stored in answers, and printed as their labels. */
export function optionIds(worksheet: Worksheet): ReadonlySet<string> {
  const optionsOf = (asked: Field | Column): readonly string[] => {
    if (asked.type === 'rows' || asked.type === 'group') return asked.columns.flatMap(optionsOf);
    return asked.type === 'choice' || asked.type === 'multichoice' ? asked.options.map(({ id }) => id) : [];
  };
  return new Set(worksheet.parts.flatMap(({ fields }) => fields.flatMap(optionsOf)));
}

/** Every text in a plain answer, however deep: what must be found again in a PDF. */
export function textsIn(value: PlainValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [];
  return Object.values(value).flatMap(textsIn);
}
