/** What the project says of itself to those who take it over: kept true by tests. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent, z } from '../../src/schema/schema.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = z
  .object({
    version: z.string(),
    license: z.string(),
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

/** https://yml.publiccode.tools/schema.core.html, as far as this project uses it. */
const Description = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(1),
  screenshots: z.array(z.string()).optional(),
});
const PubliccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.literal('0'),
  name: z.string().min(1),
  url: z.url(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date().optional(),
  logo: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['educational-content', 'knowledge-management', 'collaboration'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(['local-authorities', 'welfare', 'society'])),
  }),
  description: z.strictObject({ nl: Description, en: Description }),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.object({ name: z.string() })).min(1),
    }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(z.object({ name: z.string(), until: z.iso.date() })).min(1),
    }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});

describe('publiccode.yml', () => {
  const publiccode = parseContent(PubliccodeSchema, parse(read('publiccode.yml')), 'publiccode.yml');

  test('has what the standard asks, and the version and licence of the project', () => {
    expect(publiccode.softwareVersion).toBe(manifest.version);
    expect(publiccode.legal.license).toBe(manifest.license);
  });

  test('names pictures that are there', () => {
    const pictures = [publiccode.logo, ...(publiccode.description.nl.screenshots ?? [])];
    for (const picture of pictures)
      expect(existsSync(new URL(`../../${picture}`, import.meta.url))).toBe(true);
  });
});

test('the licence of the project is the whole EUPL', () => {
  const licence = read('LICENSE.md');
  expect(manifest.license).toBe('EUPL-1.2');
  for (let article = 1; article <= 15; article++) expect(licence).toContain(`\n## ${article}. `);
  expect(licence).toContain('## Appendix');
});

describe('the README', () => {
  const table = read('README.md').split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (`.*?) \| (.+) \|$/gm)].map(([, names = '', reason = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    reason,
  }));
  const covers = (name: string, dependency: string) =>
    new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(dependency);
  const dependencies = Object.keys(manifest.devDependencies);

  test('has a reason for every dependency', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(
      dependencies.filter((one) => !rows.some(({ names }) => names.some((name) => covers(name, one)))),
    ).toEqual([]);
    for (const { reason } of rows) expect(reason.length).toBeGreaterThan(4);
  });

  test('has no reason for a dependency that is gone', () => {
    const gone = rows.flatMap(({ names }) =>
      names.filter((name) => !dependencies.some((one) => covers(name, one))),
    );
    expect(gone).toEqual([]);
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
  'files, scripts and sections that %s names are there',
  (file) => {
    const text = read(file);
    const mentioned = [...text.matchAll(/`((?:src|tests|tools|content|public|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    const missing = mentioned.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)));
    expect(missing).toEqual([]);
    for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/g))
      expect(manifest.scripts).toHaveProperty(script);
    for (const [, target = '', anchor] of text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
      expect(existsSync(new URL(`../../${target || file}`, import.meta.url)), target).toBe(true);
      if (anchor) expect(headingsOf(read(target || file)), `${target}#${anchor}`).toContain(anchor);
    }
  },
);

/** As hosts of Git repositories make anchors of headings. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
