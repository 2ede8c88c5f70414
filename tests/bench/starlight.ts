/**
 * The nearest peer: the texts of this site as a site of Starlight, and a worksheet in it as a form of SurveyJS. It is made
 * anew in `.test/`, with what tests/bench/package.json installs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { BuiltSite } from '../../tools/built-site.ts';
import { compress } from '../../tools/compress.ts';

const installed = fileURLToPath(new URL('node_modules', import.meta.url));
const address = { base: '/', origin: 'https://x.example' };

export interface Peer {
  /** With the built site. */
  readonly folder: string;
  /** ms that building it took. */
  readonly time: number;
}

/**
 * @param copies how many times every page stands in it, under addresses of its own.
 * @throws Error with what Astro said when it could not be built.
 */
export async function buildStarlight(copies = 1): Promise<Peer> {
  const project = resolve('.test/starlight');
  rmSync(project, { recursive: true, force: true });
  for (const [file, content] of Object.entries(filesOf(copies))) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), content);
  }
  symlinkSync(installed, join(project, 'node_modules'), 'dir');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'astro', 'bin', 'astro.mjs'), 'build'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`Starlight was not built:\n${stdout}\n${stderr}`);
  const folder = join(project, 'dist');
  await compress(new BuiltSite(folder, address));
  return { folder, time };
}

/** Pages of this site, by name. */
export const texts = [
  'over',
  'begrippen',
  'privacy',
  'veelgestelde-vragen',
  '1b-ambities',
  '1a-staat-van-de-jeugd',
];

function filesOf(copies: number): { readonly [file: string]: string } {
  const docs = Array.from({ length: copies }, (_, copy) =>
    texts.map(
      (name) => [`src/content/docs/${copy === 0 ? '' : `${copy}/`}${name}.md`, textOf(name)] as const,
    ),
  );
  return {
    // With its dependencies: Astro reads there what it has to build itself.
    'package.json': readFileSync(fileURLToPath(new URL('package.json', import.meta.url)), 'utf8'),
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: '${address.origin}',
  integrations: [
    starlight({ title: 'Kwaliteitskompas online', defaultLocale: 'root', locales: { root: { label: 'Nederlands', lang: 'nl' } } }),
    react(),
  ],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/Worksheet.jsx': `import { useEffect, useState } from 'react';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';
export default function Worksheet({ form }) {
  const [model] = useState(() => new Model(form));
  useEffect(() => document.documentElement.setAttribute('data-ready', ''), []);
  return <Survey model={model} />;
}
`,
    ...Object.fromEntries(docs.flat()),
    'src/content/docs/index.md': textOf('over'),
    'src/content/docs/werkblad.mdx': `${textOf('1b-ambities').replace('---\n\n', "---\n\nimport Worksheet from '../../Worksheet.jsx';\n\n")}

<Worksheet client:load form={${JSON.stringify(formOf('wb-1b'))}} />
`,
  };
}

/** The text of a page without what only this site knows. */
function textOf(name: string): string {
  const [, head = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`content/paginas/${name}.mdx`, 'utf8')) ?? [];
  const { title, description } = parse(head);
  const plain = text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\{[^}]*\}/g, '');
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${plain.trim()}`;
}

/** The questions of a worksheet as SurveyJS asks them. */
function formOf(worksheet: string): object {
  const { parts } = parse(readFileSync(`content/werkbladen/${worksheet}.yaml`, 'utf8'));
  return {
    showQuestionNumbers: 'off',
    elements: parts.map((part: { id: string; title: string; fields: readonly Question[] }) => ({
      type: 'panel',
      name: part.id,
      title: part.title,
      elements: part.fields.filter(({ type }) => type !== 'derived').map(questionOf),
    })),
  };
}

interface Question {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly help?: string;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly columns?: readonly Question[];
}

function questionOf({ id, type, label, help, options = [], columns = [] }: Question): object {
  const asked = { name: id, title: label, description: help };
  const choices = options.map((option) => ({ value: option.id, text: option.label }));
  switch (type) {
    case 'rows':
      return { ...asked, type: 'paneldynamic', templateElements: columns.map(questionOf) };
    case 'group':
      return { ...asked, type: 'panel', elements: columns.map(questionOf) };
    case 'choice':
      return { ...asked, type: 'radiogroup', choices };
    case 'multichoice':
      return { ...asked, type: 'checkbox', choices };
    case 'longtext':
      return { ...asked, type: 'comment' };
    default:
      return { ...asked, type: 'text' };
  }
}
