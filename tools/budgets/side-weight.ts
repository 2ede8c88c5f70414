/**
 * Pages of which a part loads on demand: the one about input of partners has two sides, who asks and who answers, the one of
 * meetings the agenda and the meeting itself (with its first form), and the one of dossiers the choice of a report. What each has by the time it can be
 * used is weighed as the script of a page with a worksheet is; no other page loads any of it.
 */
import { posix } from 'node:path';
import { mostFiles } from '../../src/worksheet/input/question-files.ts';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';
import type { PageWeight } from './page-weight.ts';

export interface SideWeight {
  /** The module that draws the side. */
  readonly side: string;
  /** In bytes, gzipped, with what the page has already; `undefined` when no page loads it. */
  readonly script: number | undefined;
  /**
   * Of who answers an invitation: all that is fetched when the link is opened, whatever is asked. That is the largest of the files
   * with questions, as many as are fetched at most, or all questions together.
   */
  readonly whole?: number;
}

const answering = 'AnswerInvitation';
const meeting = 'MeetingView';

/** The forms of a meeting that come with the first question in them, but for `lookBack`: see src/islands/meeting/forms/parts/form-on-use.tsx. */
const forms = ['Round', 'Collect', 'Choose', 'Formulate'] as const;

/** By the file of the page. */
const sidesOf = {
  'inbreng/index.html': ['AskPartners', answering],
  'bijeenkomst/index.html': ['AgendaMaker', meeting],
  'mijn-dossier/index.html': ['ReportDownload'],
} as const;

export const hasSides = (page: string): page is keyof typeof sidesOf => Object.hasOwn(sidesOf, page);

export function weighSides(
  site: BuiltSite,
  page: keyof typeof sidesOf,
  { scripts, script, whole }: PageWeight,
): readonly SideWeight[] {
  const sides = sidesOf[page].map((side): SideWeight => {
    const more = loadedLater(site, scripts, side);
    if (more === undefined) return { side, script: undefined };
    if (side === meeting) return weighMeeting(site, scripts, more, script);
    const weight = { side, script: sum([script, ...weigh(site, more)]) };
    if (side !== answering) return weight;
    const beside = weigh(site, [...more, ...stylesOf(site, more)]);
    return { ...weight, whole: sum([whole, ...beside, mostQuestions(site)]) };
  });
  return page === 'bijeenkomst/index.html' ? [...sides, weighLookBack(site, scripts)] : sides;
}

/** With the heaviest of the forms that its first question can have. */
function weighMeeting(
  site: BuiltSite,
  scripts: readonly string[],
  more: readonly string[],
  script: number,
): SideWeight {
  const brought = forms.map((form) => loadedLater(site, [...scripts, ...more], form));
  const weights = brought.flatMap((files) => (files === undefined ? [] : [sum(weigh(site, files))]));
  const isWhole = weights.length === forms.length;
  return {
    side: meeting,
    script: isWhole ? sum([script, ...weigh(site, more), Math.max(...weights)]) : undefined,
  };
}

const lookBack = 'look-back-forms';

/** What looking back takes beside a meeting. */
function weighLookBack(site: BuiltSite, scripts: readonly string[]): SideWeight {
  const loaded = [...scripts, ...(loadedLater(site, scripts, meeting) ?? [])];
  const more = loadedLater(site, loaded, lookBack);
  return { side: lookBack, script: more && sum(weigh(site, more)) };
}

const weigh = (site: BuiltSite, files: readonly string[]) => files.map((file) => site.gzipped(file));

/** What a module that is loaded on demand brings along; `undefined` when it is not there. */
function loadedLater(
  site: BuiltSite,
  loaded: readonly string[],
  name: string,
): readonly string[] | undefined {
  const file = onDemand(site, loaded).find((one) => posix.basename(one).startsWith(`${name}.`));
  return file === undefined
    ? undefined
    : [...withImports(site, [file])].filter((one) => !loaded.includes(one));
}

/** See src/worksheet/input/question-files.ts. */
function mostQuestions(site: BuiltSite): number {
  const files = site.files(/^vragen\/.*\.json$/);
  const isOfAll = (file: string) => file.endsWith('/alle.json');
  const [all = 0] = weigh(site, files.filter(isOfAll));
  const some = weigh(
    site,
    files.filter((file) => !isOfAll(file)),
  );
  return Math.max(all, sum(some.toSorted((a, b) => b - a).slice(0, mostFiles)));
}

/** Styles that scripts load. */
function stylesOf(site: BuiltSite, scripts: readonly string[]): readonly string[] {
  const named = scripts.flatMap((file) => site.text(file).match(/[\w.-]+\.css(?=["'`])/g) ?? []);
  return site.files(/\.css$/).filter((file) => named.includes(posix.basename(file)));
}

/** Every page with a worksheet loads it when it has time: what the file of the dossier holds. */
const besideWorksheet = 'LiveFileContents';

/** Whatever somebody is asked, they fetch no more than who opens the heaviest page with one. */
export function answeringProblems(
  site: BuiltSite,
  weights: readonly SideWeight[],
  pages: readonly PageWeight[],
): readonly string[] {
  const wholes = pages
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ scripts, whole }) =>
      sum([whole, ...weigh(site, loadedLater(site, scripts, besideWorksheet) ?? [])]),
    );
  return weights.flatMap(({ side, whole }) =>
    whole === undefined ? [] : overBudget(`${side}, all that is fetched`, whole, Math.max(...wholes)),
  );
}

/** What passes because it was not found is a problem too. */
export function sideProblems(weights: readonly SideWeight[]): readonly string[] {
  return weights.flatMap(({ side, script }) =>
    script === undefined
      ? [`${side} is not among what its page loads, so it was not weighed`]
      : side === lookBack
        ? overBudget(`${side}, script beside the meeting`, script, budgets.lookBackScript)
        : overBudget(
            `${side}, script with the page`,
            script,
            side === meeting ? budgets.meetingScript : budgets.worksheetPageScript,
          ),
  );
}
