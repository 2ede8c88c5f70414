/** Size budgets of the built site, checked at every build: what is over them, and a line for each page. */
import { kilobytes } from './budgets/budgets.ts';
import { type OfficeWeight, officeProblems, weighOffice } from './budgets/office-weight.ts';
import { type PageWeight, pageProblems, weighPage } from './budgets/page-weight.ts';
import { type PdfWeight, pdfProblems, weighPdf } from './budgets/pdf-weight.ts';
import { hasSides, type SideWeight, sideProblems, weighSides } from './budgets/side-weight.ts';
import { BuiltSite } from './built-site.ts';

interface Weights {
  readonly pages: readonly PageWeight[];
  /** Nothing on a site without worksheets. */
  readonly pdf: PdfWeight | undefined;
  /** Nothing on a site without the page about dossiers. */
  readonly office: OfficeWeight | undefined;
  /** None on a site without the page about input of partners. */
  readonly sides: readonly SideWeight[];
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
  const withPdf = pages.find(({ kind }) => kind === 'worksheet');
  const withOffice = pages.find(({ kind }) => kind === 'dossier');
  return {
    pages,
    pdf: withPdf && weighPdf(site, withPdf.scripts),
    office: withOffice && weighOffice(site, withOffice.scripts),
    sides: pages.flatMap(({ page, scripts }) => (hasSides(page) ? weighSides(site, page, scripts) : [])),
  };
}

function problemsOf(site: BuiltSite, { pages, pdf, office, sides }: Weights): readonly string[] {
  return [
    ...pages.flatMap((weight) => pageProblems(site, weight)),
    ...(pdf === undefined ? [] : pdfProblems(site, pdf)),
    ...(office === undefined ? [] : officeProblems(office)),
    ...sideProblems(sides),
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

function reportOf({ pages, pdf, office, sides }: Weights): string {
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
    ...sides.map(({ side, script = 0 }) => line(side, [['script', script]])),
  ].join('');
}

if (import.meta.main) checkBudgets(new BuiltSite(process.env['OUT_DIR'] ?? 'dist'));
