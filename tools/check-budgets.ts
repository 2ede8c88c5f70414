/** Size budgets of the built site, checked at every build: what is over them, and a line for each page. */
import { kilobytes } from './budgets/budgets.ts';
import { type LaterWeight, laterProblems, weighLater } from './budgets/later-weight.ts';
import { listPage, listProblems, weighLists } from './budgets/list-weight.ts';
import { type OfficeWeight, officeProblems, weighOffice } from './budgets/office-weight.ts';
import { type PageWeight, pageProblems, weighPage } from './budgets/page-weight.ts';
import { type PdfWeight, pdfProblems, weighPdf } from './budgets/pdf-weight.ts';
import { hasPlate, plateProblems, weighPlate } from './budgets/plate-weight.ts';
import {
  answeringProblems,
  hasSides,
  type SideWeight,
  sideProblems,
  weighSides,
} from './budgets/side-weight.ts';
import { BuiltSite } from './built-site.ts';

interface Weights {
  readonly pages: readonly PageWeight[];
  /** Nothing on a site without worksheets. */
  readonly pdf: PdfWeight | undefined;
  /** Nothing on a site without the page about dossiers. */
  readonly office: OfficeWeight | undefined;
  /** None on a site without the page about input of partners. */
  readonly sides: readonly SideWeight[];
  /** Nothing on a site without the page about dossiers. */
  readonly plate: { readonly script: number | undefined } | undefined;
  /** Nothing on a site without the page of actions. */
  readonly lists: { readonly script: number | undefined } | undefined;
  /** None on a site without the pages that load any of it. */
  readonly later: readonly LaterWeight[];
}

/** Tells what everything weighs. @throws Error with what is over its budget. */
export function checkBudgets(site: BuiltSite): void {
  const weights = weighSite(site);
  process.stdout.write(reportOf(weights));
  const problems = problemsOf(site, weights);
  if (problems.length > 0)
    throw new Error(`\nOver budget:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
}

function weighSite(site: BuiltSite): Weights {
  const pages = site.pages.map((page) => weighPage(site, page));
  const withLists = pages.find(({ page }) => page === listPage);
  const withPdf = pages.find(({ kind }) => kind === 'worksheet');
  const withOffice = pages.find(({ kind }) => kind === 'dossier');
  const withPlate = pages.find(({ page }) => hasPlate(page));
  return {
    pages,
    pdf: withPdf && weighPdf(site, withPdf.scripts),
    office: withOffice && weighOffice(site, withOffice.scripts),
    sides: pages.flatMap((weight) => (hasSides(weight.page) ? weighSides(site, weight.page, weight) : [])),
    lists: withLists && { script: weighLists(site, withLists.scripts) },
    later: weighLater(site, pages),
    plate: withPlate && { script: weighPlate(site, withPlate.scripts) },
  };
}

function problemsOf(
  site: BuiltSite,
  { pages, pdf, office, sides, plate, lists, later }: Weights,
): readonly string[] {
  return [
    ...pages.flatMap((weight) => pageProblems(site, weight)),
    ...(pdf === undefined ? [] : pdfProblems(site, pdf)),
    ...(office === undefined ? [] : officeProblems(office)),
    ...sideProblems(sides),
    ...(plate === undefined ? [] : plateProblems(plate.script)),
    ...answeringProblems(site, sides, pages),
    ...(lists === undefined ? [] : listProblems(lists.script)),
    ...laterProblems(later),
    ...unwantedProblems(site),
  ];
}

/** Words that only the code of what jsPDF names and the site does without has in it. */
const unwanted = {
  html2canvas: 'data-html2canvas-ignore',
  dompurify: 'SANITIZE_NAMED_PROPS',
  canvg: 'feGaussianBlur',
  'fast-png': 'IHDR',
} as const;

/** Whatever loads it: what is not used is not built. */
function unwantedProblems(site: BuiltSite): readonly string[] {
  return site.files(/^(?!pagefind\/).*\.js$/).flatMap((file) =>
    Object.entries(unwanted)
      .filter(([, mark]) => site.bytes(file).includes(mark))
      .map(([name]) => `${file}: ${name} is built, and nothing uses it`),
  );
}

function reportOf({ pages, pdf, office, sides, plate, lists, later }: Weights): string {
  const line = (name: string, figures: readonly (readonly [string, number])[]) =>
    `${name.padEnd(46)}${figures.map(([what, bytes]) => `${what} ${kilobytes(bytes).padStart(8)}`).join('   ')}\n`;
  return [
    ...pages.map(({ page, html, script, style, whole }) =>
      line(page, [
        ['HTML', html],
        ['script', script],
        ['CSS', style],
        ['in all', whole],
      ]),
    ),
    ...(pdf === undefined
      ? []
      : [
          line('the first PDF', [
            ['script', pdf.script],
            ['fonts', pdf.fonts],
          ]),
          line('the check before a download', [['script', pdf.check]]),
        ]),
    ...(office === undefined
      ? []
      : Object.entries(office).map(([what, script]) =>
          line(`a report as ${what}`, [['script', script ?? 0]]),
        )),
    ...sides.map(({ side, script = 0, whole }) =>
      line(side, [['script', script], ...(whole === undefined ? [] : [['in all', whole] as const])]),
    ),
    ...(plate === undefined ? [] : [line('the page to hand out', [['script', plate.script ?? 0]])]),
    ...(lists === undefined ? [] : [line('tables and calendars', [['script', lists.script ?? 0]])]),
    ...later.map(({ page, module, script = 0 }) => line(`${page}, ${module}`, [['script', script]])),
  ].join('');
}

if (import.meta.main) checkBudgets(new BuiltSite(process.env['OUT_DIR'] ?? 'dist'));
