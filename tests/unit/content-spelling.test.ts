import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files with mistakes: in what is read, and in what is none of a reader's business. */
const files: { readonly [path: string]: readonly string[] } = {
  'content/paginas/proef.mdx': [
    '---',
    'title: De oogst van het gespek',
    'description: Wat je meeneeemt.',
    'kind: bouwsteen',
    'worksheet: wb-xqx',
    'order: 10',
    '---',
    '',
    '{/* 0A-01 xqzw */}',
    'We kiijken naar <Begrip id="xqz">ambitiess</Begrip> en [de lnik](/1b-xqx/).',
    '',
    '<Werkblad id="wb-xqx" deel="xqy" /> Zie https://xqx.example/xqy.',
  ],
  'content/werkbladen/proef.yaml': [
    '# xqzw',
    'id: wb-xqx',
    'title: Ons werkblat',
    'fields:',
    '  - id: wbxqx-veld',
    '    label: "Let op: wat nemen we mme?"',
    '    row: acttie',
    '    source: [0A-01]',
    '    options:',
    '      - { id: xqy, label: Heel beslistt }',
    '    columns: { onderwerp: zorg }',
    '    carry: { type: sentence, template: "Wij zijn {wbxqx-veld} en bliij." }',
  ],
  'src/text/proef.ts': [
    "/** Every sentence of the interface: the reader's own words. */",
    "import { something } from '../somewhere/else.ts';",
    'export const text = {',
    "  skipToContent: 'Naar de inhuod',",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a script.
    '  count: (count: number) => `${count} resulttaten`,',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a script.
    '  list: (all) => `${all.map(({ year, value }) => `Gemetten: ${value} in ${year}. `).join("")}Doell.`,',
    "  case 'not-loaded':",
    '};',
  ],
};

describe('the spelling check', () => {
  let output = '';
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
    const paths = Object.entries(files).map(([path, lines]) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, lines.join('\n'));
      return file;
    });
    const cspell = join(root, 'node_modules/cspell/bin.mjs');
    const config = join(root, 'cspell.config.yaml');
    const args = ['lint', '--no-progress', '--no-summary', '--root', folder, '--config', config, ...paths];
    output = spawnSync(process.execPath, [cspell, ...args], { encoding: 'utf8' }).stdout;
    rmSync(folder, { recursive: true });
  }, 60_000);

  const refusedIn = (path: string) =>
    output
      .split('\n')
      .filter((line) => line.replaceAll('\\', '/').startsWith(path))
      .map((line) => /\((.*)\)/.exec(line)?.[1]);

  test('reads what a visitor reads on a page, and not its ids, notes and addresses', () => {
    expect(refusedIn('content/paginas/')).toEqual(['gespek', 'meeneeemt', 'kiijken', 'ambitiess', 'lnik']);
  });

  test('reads the words of a worksheet, and not its keys and ids', () => {
    expect(refusedIn('content/werkbladen/')).toEqual(['werkblat', 'mme', 'acttie', 'beslistt', 'bliij']);
  });

  test('reads the sentences of the interface, and not the code around them', () => {
    expect(refusedIn('src/text/')).toEqual(['inhuod', 'resulttaten', 'Gemetten', 'Doell']);
  });

  test('has its own words one a line, sorted, without repeats', () => {
    const list = readFileSync(join(root, 'content/woordenlijst.txt'), 'utf8');
    const words = list.trimEnd().split('\n');
    const sorted = [...new Set(words)].sort(new Intl.Collator('nl').compare);
    expect(list).toBe(`${sorted.join('\n')}\n`);
    for (const word of words) expect(word).toMatch(/^\S+$/);
  });
});
