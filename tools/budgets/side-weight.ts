/**
 * The page about input of partners has two sides that load on demand, who asks and who answers: what each has by the time it can be
 * used is weighed as the script of a page with a worksheet is.
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

const sides = ['AskPartners', 'AnswerInvitation'] as const;

/** @param loaded the scripts of the page. */
export function weighSides(site: BuiltSite, loaded: readonly string[]): readonly SideWeight[] {
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
      ? [`${side} is not among what the page about input loads, so it was not weighed`]
      : overBudget(`${side}, script with the page`, script, budgets.worksheetPageScript),
  );
}
