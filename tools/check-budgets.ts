/**
 * Size budgets of the built site, checked at every build: promises about speed are kept in bytes, not in a timed test.
 *
 * For each page it follows what the browser loads before any click: scripts, island components with their renderer,
 * and everything those import statically. What is imported on demand does not count there. For the first PDF it follows
 * what the click loads: what those scripts import on demand, the worker that this starts, and the fonts that are named.
 * The check for personal data that comes before any download is weighed apart, with all that it imports.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'es-module-lexer';
import { siteAddress } from '../src/site/address.ts';

/** Bytes, gzipped. */
export const budgets = {
  readingPageScript: 3 * 1024,
  searchPageScript: 8 * 1024,
  worksheetPageScript: 100 * 1024,
  pageStyle: 15 * 1024,
  pdfScript: 80 * 1024,
  pdfFonts: 80 * 1024,
  checkScript: 6 * 1024,
  /** A first visit: the page itself with its styles, scripts, pictures and fonts. */
  readingPageWhole: 40 * 1024,
} as const;

interface PageWeight {
  readonly page: string;
  readonly hasWorksheet: boolean;
  readonly script: number;
  readonly style: number;
  readonly whole: number;
  readonly scripts: readonly string[];
}

function weigh(folder: string, page: string, base: string): PageWeight {
  const html = readFileSync(join(folder, page), 'utf8');
  const local = (url: string) => url.replace(base, '');
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => local(match[1] ?? ''));
  const entries = [
    ...found(/<script[^>]+src="([^"]+)"/g),
    ...found(/<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
    ...found(/(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
  ];
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  const scripts = staticImports(folder, entries);
  const weightOf = (files: readonly string[]) => sum(files.map((file) => gzippedFile(folder, file)));
  const styles = found(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const pictures = [
    ...found(/<link[^>]+rel="(?:icon|preload)"[^>]+href="([^"]+)"/g),
    ...found(/<(?:img|source)[^>]+src="([^"]+)"/g),
    ...styles.flatMap((file) => filesIn(folder, file)),
  ];
  const script = weightOf(scripts);
  const style = weightOf(styles);
  return {
    page,
    hasWorksheet: html.includes('data-worksheet='),
    script: script + sum(inline.map((text) => gzipped(Buffer.from(text)))),
    style,
    whole: gzipped(Buffer.from(html)) + script + style + weightOf(pictures),
    scripts,
  };
}

/** Fonts and pictures that a stylesheet names: counted all, though a browser loads those it uses. */
function filesIn(folder: string, style: string): readonly string[] {
  const source = readFileSync(join(folder, style), 'utf8');
  return [...source.matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, url = '']) =>
    url.startsWith('/') ? url.replace(base, '') : posix.join(posix.dirname(style), url),
  );
}

function staticImports(folder: string, entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    const [imports] = parse(source);
    for (const found of imports)
      if (found.type === 'static' || found.type === 'reexport-star')
        visit(posix.join(posix.dirname(file), found.specifier));
  };
  entries.forEach(visit);
  return [...seen];
}

interface PdfWeight {
  readonly script: number;
  readonly fonts: number;
  readonly scripts: readonly string[];
}

/** The family that every PDF is set in; its companions come only with texts that need them. */
const everyFont = /[\w.-]*Sans-[\w.-]+\.ttf/g;

/** What comes with the click that makes a PDF, beside what the page has already. */
function weighPdf(folder: string, { scripts: loaded }: PageWeight): PdfWeight {
  const clicks = loaded
    .flatMap((file) => onDemandIn(folder, file))
    .map((asked) => afterClick(folder, asked, loaded));
  const scripts = clicks.find(({ startsWorker }) => startsWorker)?.scripts ?? [];
  const fonts = new Set(scripts.flatMap((file) => assetsIn(folder, file, everyFont)));
  return {
    scripts,
    script: sum(scripts.map((file) => gzipped(readFileSync(join(folder, file))))),
    fonts: sum([...fonts].map((file) => gzipped(readFileSync(join(folder, file))))),
  };
}

/** Bytes that come with the check before a download, beside what the page has already; 0 when no page asks for it. */
function weighCheck(folder: string, { scripts: loaded }: PageWeight): number {
  const check = loaded
    .flatMap((file) => onDemandIn(folder, file))
    .find((file) => posix.basename(file).startsWith('check-personal-data.'));
  if (check === undefined) return 0;
  return sum(afterClick(folder, check, loaded).scripts.map((file) => gzippedFile(folder, file)));
}

function checkProblem(script: number): string {
  if (script === 0) return 'the check before a download: not among what a click loads, so it was not weighed';
  const limit = budgets.checkScript;
  return script > limit
    ? `before a download: ${kilobytes(script)} of script; at most ${kilobytes(limit)}`
    : '';
}

/** What `file` imports on demand. */
function onDemandIn(folder: string, file: string): readonly string[] {
  const [imports] = parse(readFileSync(join(folder, file), 'utf8'));
  return imports.flatMap(({ type, specifier }) =>
    type === 'dynamic' && specifier ? [posix.join(posix.dirname(file), specifier)] : [],
  );
}

/** Everything that comes with `asked`, the worker for PDFs too if it starts one. */
function afterClick(
  folder: string,
  asked: string,
  loaded: readonly string[],
): { readonly scripts: readonly string[]; readonly startsWorker: boolean } {
  const beside = staticImports(folder, [asked]).filter((file) => !loaded.includes(file));
  const workers = beside.flatMap((file) => assetsIn(folder, file, /pdf-worker[\w.-]*\.js/g));
  return {
    scripts: [...new Set([...beside, ...staticImports(folder, workers)])],
    startsWorker: workers.length > 0,
  };
}

/** Files beside `file` that its source names. */
function assetsIn(folder: string, file: string, names: RegExp): readonly string[] {
  return [...readFileSync(join(folder, file), 'utf8').matchAll(names)]
    .map(([name]) => posix.join(posix.dirname(file), name))
    .filter((asset) => asset !== file && existsSync(join(folder, asset)));
}

function pdfProblems({ script, fonts, scripts }: PdfWeight): readonly string[] {
  const sources = scripts.map((file) => readFileSync(join(folder, file), 'utf8'));
  return [
    sources.some((source) => source.includes('jsPDF'))
      ? undefined
      : 'PDF: jsPDF is not among what the click loads, so it was not weighed',
    fonts === 0 ? 'PDF: no font is among what the click loads, so none was weighed' : undefined,
    script > budgets.pdfScript
      ? `PDF: ${kilobytes(script)} of script with the click; at most ${kilobytes(budgets.pdfScript)}`
      : undefined,
    fonts > budgets.pdfFonts
      ? `PDF: ${kilobytes(fonts)} of fonts with the click; at most ${kilobytes(budgets.pdfFonts)}`
      : undefined,
  ].filter((problem) => problem !== undefined);
}

/** Words that only the code of what jsPDF names and the site does without has in it. */
const unwanted = {
  html2canvas: 'data-html2canvas-ignore',
  dompurify: 'SANITIZE_NAMED_PROPS',
  canvg: 'feGaussianBlur',
  'fast-png': 'IHDR',
} as const;

/** Whatever loads it: what is not used is not built. */
function unwantedProblems(): readonly string[] {
  return globSync('**/*.js', { cwd: folder, exclude: (name) => dirname(name) === 'pagefind' }).flatMap(
    (file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return Object.entries(unwanted)
        .filter(([, mark]) => source.includes(mark))
        .map(([name]) => `${file}: ${name} is built, and nothing uses it`);
    },
  );
}

function scriptBudget(page: string, hasWorksheet: boolean): number {
  if (hasWorksheet) return budgets.worksheetPageScript;
  return page.startsWith('zoeken/') ? budgets.searchPageScript : budgets.readingPageScript;
}

const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
const gzippedFile = (folder: string, file: string) => gzipped(readFileSync(join(folder, file)));
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

function problemsOf(
  { page, hasWorksheet, script, style, whole, scripts }: PageWeight,
  folder: string,
): readonly string[] {
  const limit = scriptBudget(page, hasWorksheet);
  const sources = scripts.map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
  const holding = (mark: RegExp) => sources.filter(({ source }) => mark.test(source)).map(({ file }) => file);
  return [
    script > limit
      ? `${page}: ${kilobytes(script)} of script before any click; at most ${kilobytes(limit)}`
      : undefined,
    style > budgets.pageStyle
      ? `${page}: ${kilobytes(style)} of CSS; at most ${kilobytes(budgets.pageStyle)}`
      : undefined,
    !hasWorksheet && whole > budgets.readingPageWhole
      ? `${page}: ${kilobytes(whole)} at a first visit; at most ${kilobytes(budgets.readingPageWhole)}`
      : undefined,
    holding(/jsPDF|html2canvas/).length > 0 ? `${page}: jsPDF is loaded before the click` : undefined,
    holding(/ZodError|\$ZodType/).length > 0 ? `${page}: zod is in the browser` : undefined,
    !hasWorksheet && holding(/react\.(?:memo|transitional\.element)/).length > 0
      ? `${page}: React on a page without a worksheet`
      : undefined,
  ].filter((problem) => problem !== undefined);
}

const folder = process.env['OUT_DIR'] ?? 'dist';
const { base } = siteAddress();
const weights = globSync('**/*.html', { cwd: folder, exclude: (name) => dirname(name) === 'pagefind' })
  .sort()
  .map((page) => weigh(folder, page, base));
const withWorksheet = weights.find(({ hasWorksheet }) => hasWorksheet);
const pdf = withWorksheet === undefined ? undefined : weighPdf(folder, withWorksheet);
const check = withWorksheet === undefined ? undefined : weighCheck(folder, withWorksheet);
const problems = [
  ...weights.flatMap((weight) => problemsOf(weight, folder)),
  ...(pdf === undefined ? [] : pdfProblems(pdf)),
  check === undefined ? '' : checkProblem(check),
  ...unwantedProblems(),
].filter((problem) => problem !== '');

for (const { page, script, style, whole } of weights)
  process.stdout.write(
    `${page.padEnd(48)} script ${kilobytes(script).padStart(9)}   CSS ${kilobytes(style).padStart(8)}   in all ${kilobytes(whole).padStart(9)}\n`,
  );
if (pdf !== undefined)
  process.stdout.write(
    `${'the first PDF'.padEnd(48)} script ${kilobytes(pdf.script).padStart(9)}   fonts ${kilobytes(pdf.fonts).padStart(6)}\n`,
  );
if (check !== undefined)
  process.stdout.write(
    `${'the check before a download'.padEnd(48)} script ${kilobytes(check).padStart(9)}\n`,
  );
if (problems.length > 0) {
  process.stderr.write(`\nOver budget:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
}
