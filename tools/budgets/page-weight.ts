/**
 * What the browser loads for a page before any click: scripts, island components with their renderer, and everything those
 * import statically; styles, and what they name. What is imported on demand does not count.
 */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltPage, type BuiltSite, readOnce } from '../built-site.ts';
import { attribute, type HtmlElement, isCode, textIn } from '../html-tree.ts';
import { scriptsOf } from '../page-scripts.ts';
import { budgets, overBudget, sum } from './budgets.ts';

/** `work`: about the dossier as a whole, without questions or worksheets in it when it is built. */
type PageKind = 'reading' | 'search' | 'dossier' | 'work' | 'worksheet';

/** In bytes, gzipped. */
export interface PageWeight {
  readonly page: string;
  readonly kind: PageKind;
  /** Of a page with islands without the styles in it, which count as styles. */
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly whole: number;
  /** Files. */
  readonly scripts: readonly string[];
}

export function weighPage(site: BuiltSite, page: BuiltPage): PageWeight {
  const weigh = (files: readonly string[]) => sum(files.map((file) => site.gzipped(file)));
  const own = ownWeight(page);
  const links = (relation: keyof typeof own.links) =>
    own.links[relation].map((address) => site.fileAt(address));
  const scripts = scriptsOf(site, page);
  const styles = links('stylesheet');
  const pictures = [...links('icon'), ...links('preload'), ...styles.flatMap((file) => namedIn(site, file))];
  const others = [...pictures, ...links('paper')];
  const files = { script: weigh(scripts), style: weigh(styles) };
  return {
    page: page.file,
    kind: own.kind,
    html: own.html,
    script: files.script + own.script,
    style: files.style + own.style,
    whole: own.whole + files.script + files.style + weigh(others),
    scripts,
  };
}

/** What stands in the page itself, in bytes, gzipped, and the addresses that it links, by their relation. */
export const ownWeight = readOnce((page) => {
  const { elements, hasIslands } = page;
  const textOf = (isWanted: (element: HtmlElement) => boolean) => elements.filter(isWanted).map(textIn);
  const styles = textOf(isStyle);
  const whole = gzipped(page.html);
  return {
    kind: kindOf(page),
    whole,
    // A page to read is weighed as a whole.
    html: hasIslands ? gzipped(styles.reduce((rest, style) => rest.replace(style, ''), page.html)) : whole,
    script: sum(textOf(isCode).map(gzipped)),
    style: gzippedStyle(styles.join('')),
    links: {
      stylesheet: linked(
        elements.filter((element) => !isForPaper(element)),
        'stylesheet',
      ),
      paper: linked(elements.filter(isForPaper), 'stylesheet'),
      icon: linked(elements, 'icon'),
      preload: linked(elements, 'preload'),
    },
  };
});

const isStyle = ({ tagName }: HtmlElement) => tagName === 'style';

export function pageProblems(site: BuiltSite, weight: PageWeight): readonly string[] {
  const { page, kind, html, script, style, whole, scripts } = weight;
  const hasIslands = kind !== 'reading' && kind !== 'search';
  const added = addedWorksheets(site) * budgets.addedWorksheetHtml + addedPages(site) * budgets.addedPageHtml;
  const holds = (mark: RegExp) => scripts.some((file) => mark.test(site.text(file)));
  return [
    ...overBudget(`${page}, script before any click`, script, scriptBudgets[kind]),
    ...overBudget(`${page}, CSS`, style, budgets.pageStyle),
    ...overBudget(`${page}, HTML`, html, htmlBudgets[kind] + added),
    ...overBudget(`${page}, a first visit`, whole, wholeBudgets[kind] + added),
    ...(holds(/jsPDF|html2canvas/) ? [`${page}: jsPDF is loaded before the click`] : []),
    ...(holds(/ZodError|\$ZodType/) ? [`${page}: zod is in the browser`] : []),
    ...(!hasIslands && holds(/dangerouslySetInnerHTML/)
      ? [`${page}: Preact on a page without a worksheet`]
      : []),
  ];
}

const scriptBudgets = {
  reading: budgets.readingPageScript,
  search: budgets.searchPageScript,
  dossier: budgets.worksheetPageScript,
  work: budgets.worksheetPageScript,
  worksheet: budgets.worksheetPageScript,
} as const;

/** A page to read is weighed as a whole. */
const htmlBudgets = {
  reading: Number.POSITIVE_INFINITY,
  search: Number.POSITIVE_INFINITY,
  dossier: budgets.dossierPageHtml,
  work: budgets.workPageHtml,
  worksheet: budgets.worksheetPageHtml,
} as const;

/** The questions of all worksheets come beside a page about dossiers. */
const wholeBudgets = {
  reading: budgets.readingPageWhole,
  search: budgets.readingPageWhole,
  dossier: Number.POSITIVE_INFINITY,
  work: Number.POSITIVE_INFINITY,
  worksheet: budgets.worksheetPageWhole,
} as const;

const pagesOfSite = 17;
const worksheetsOfMethod = 7;

const addedPages = ({ pages }: BuiltSite) => Math.max(0, pages.length - pagesOfSite);

function addedWorksheets(site: BuiltSite): number {
  return Math.max(
    0,
    site.pages.filter((page) => ownWeight(page).kind === 'worksheet').length - worksheetsOfMethod,
  );
}

function kindOf({ file, elements, hasIslands }: BuiltPage): PageKind {
  if (elements.some((element) => attribute(element, 'data-worksheet') !== undefined))
    return elements.some((element) => attribute(element, 'type') === 'application/json')
      ? 'worksheet'
      : 'dossier';
  if (hasIslands) return 'work';
  return file.startsWith('zoeken/') ? 'search' : 'reading';
}

/** What paper needs comes behind what is seen first, and counts only in the whole. */
const isForPaper = (element: HtmlElement) => attribute(element, 'media') === 'print';

function linked(elements: readonly HtmlElement[], relation: string): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === relation)
    .map((element) => attribute(element, 'href') ?? '');
}

/** Fonts and pictures that a stylesheet names: counted all, though a browser loads those it uses. */
function namedIn(site: BuiltSite, style: string): readonly string[] {
  return [...site.text(style).matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, url = '']) =>
    url.startsWith('/') ? site.fileAt(url) : posix.join(posix.dirname(style), url),
  );
}

/** Styles of a page are sent as one text, and many pages have the same. */
const styleWeights = new Map<string, number>();

function gzippedStyle(style: string): number {
  const weight = styleWeights.get(style) ?? gzipped(style);
  styleWeights.set(style, weight);
  return weight;
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
