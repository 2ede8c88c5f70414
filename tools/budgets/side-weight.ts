/**
 * Pages of which a part loads on demand: the one about input of partners has two sides, who asks and who answers, the one of
 * meetings the agenda and the meeting itself, and the one of dossiers the choice of a report. What each has by the time it can be
 * used is weighed as the script of a page with a worksheet is; no other page loads any of it.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';

export interface SideWeight {
  /** The module that draws the side. */
  readonly side: string;
  /** In bytes, gzipped, with what the page has already; `undefined` when no page loads it. */
  readonly script: number | undefined;
}

/** By the file of the page. */
const sidesOf = {
  'inbreng/index.html': ['AskPartners', 'AnswerInvitation'],
  'bijeenkomst/index.html': ['AgendaMaker', 'MeetingView'],
  'mijn-dossier/index.html': ['ReportDownload'],
} as const;

export const hasSides = (page: string): page is keyof typeof sidesOf => Object.hasOwn(sidesOf, page);

/** @param loaded the scripts of the page. */
export function weighSides(
  site: BuiltSite,
  page: keyof typeof sidesOf,
  loaded: readonly string[],
): readonly SideWeight[] {
  const sides = sidesOf[page];
  const asked = onDemand(site, loaded);
  return sides.map((side) => {
    const file = asked.find((one) => posix.basename(one).startsWith(`${side}.`));
    const all = file === undefined ? [] : new Set([...loaded, ...withImports(site, [file])]);
    return { side, script: file === undefined ? undefined : sum([...all].map((one) => site.gzipped(one))) };
  });
}

/** What passes because it was not found is a problem too. */
export function sideProblems(weights: readonly SideWeight[]): readonly string[] {
  return weights.flatMap(({ side, script }) =>
    script === undefined
      ? [`${side} is not among what its page loads, so it was not weighed`]
      : overBudget(`${side}, script with the page`, script, budgets.worksheetPageScript),
  );
}
