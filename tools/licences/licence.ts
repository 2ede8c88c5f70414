/** What a package says about its licence, and whether the site may be given away with it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent, z } from '../../src/schema/schema.ts';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression: 'MIT', 'MIT OR Apache-2.0'. */
  readonly licence: string;
  /** The text that must go along with the code; empty when the package has none. */
  readonly text: string;
}

/**
 * Licences whose code may be given away as part of an EUPL-1.2 work: they ask no more than that their text goes along, or
 * they are the EUPL itself. A licence that asks more (GPL, MPL, CC BY-SA) is a decision somebody makes, and adds here.
 */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2', 'ISC', 'MIT'];

/** Of a choice one licence will do; of a sum all must. */
export function isAllowed(expression: string): boolean {
  const parts = (text: string, word: string) =>
    text.split(word).map((part) => part.trim().replace(/^\(|\)$/g, ''));
  return parts(expression, ' AND ').every((sum) =>
    parts(sum, ' OR ').some((licence) => allowed.includes(licence)),
  );
}

const PackageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

export function licenceOf(folder: string): Licence {
  const file = join(folder, 'package.json');
  const { name, version, license } = parseContent(
    PackageSchema,
    JSON.parse(readFileSync(file, 'utf8')),
    file,
  );
  return { name, version, licence: license, text: licenceTexts(folder) };
}

function licenceTexts(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
