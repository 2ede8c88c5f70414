/**
 * What comes with the click that makes a PDF: what the scripts of the page import on demand, the worker that this starts, and
 * the fonts that are named. The check for personal data that comes before any download is weighed apart.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';

/** In bytes, gzipped; beside what the page has already. */
export interface PdfWeight {
  readonly script: number;
  readonly fonts: number;
  /** What the check before a download takes; 0 when no page asks for it. */
  readonly check: number;
  /** Files. */
  readonly scripts: readonly string[];
}

/** The family that every PDF is set in; its companions come only with texts that need them. */
const everyFont = /[\w.-]*Sans-[\w.-]+\.ttf/g;
const worker = /pdf-worker[\w.-]*\.js/g;

/** @param loaded the scripts of the page. */
export function weighPdf(site: BuiltSite, loaded: readonly string[]): PdfWeight {
  const weigh = (files: readonly string[]) => sum(files.map((file) => site.gzipped(file)));
  const asked = onDemand(site, loaded);
  const beside = (file: string) => withImports(site, [file]).filter((each) => !loaded.includes(each));
  const makesPdf = asked
    .map(beside)
    .find((files) => files.some((file) => assetsIn(site, file, worker).length > 0));
  const workers = (makesPdf ?? []).flatMap((file) => assetsIn(site, file, worker));
  const scripts = [...new Set([...(makesPdf ?? []), ...withImports(site, workers)])];
  const fonts = new Set(scripts.flatMap((file) => assetsIn(site, file, everyFont)));
  const check = asked.find((file) => posix.basename(file).startsWith('check-personal-data.'));
  return {
    scripts,
    script: weigh(scripts),
    fonts: weigh([...fonts]),
    check: check === undefined ? 0 : weigh(beside(check)),
  };
}

/** What passes because it was not found is a problem too. */
export function pdfProblems(
  site: BuiltSite,
  { script, fonts, check, scripts }: PdfWeight,
): readonly string[] {
  const notWeighed = (what: string) => `${what} is not among what the click loads, so it was not weighed`;
  return [
    ...(scripts.some((file) => site.text(file).includes('jsPDF')) ? [] : [notWeighed('PDF: jsPDF')]),
    ...(fonts === 0 ? [notWeighed('PDF: a font')] : []),
    ...(check === 0 ? [notWeighed('The check before a download')] : []),
    ...overBudget('PDF, script with the click', script, budgets.pdfScript),
    ...overBudget('PDF, fonts with the click', fonts, budgets.pdfFonts),
    ...overBudget('The check before a download, script', check, budgets.checkScript),
  ];
}

/** Files beside `file` that its source names. */
function assetsIn(site: BuiltSite, file: string, names: RegExp): readonly string[] {
  return [...site.text(file).matchAll(names)]
    .map(([name]) => posix.join(posix.dirname(file), name))
    .filter((asset) => asset !== file && site.has(asset));
}
