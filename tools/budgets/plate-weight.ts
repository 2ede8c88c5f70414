/** What comes with the click on 'Praatplaat maken': the page to hand out is drawn in the browser, and no page has that before. */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';

/** The file of the page, and the module that the click loads. */
const page = 'mijn-dossier/index.html';
const module = 'PlateDownload';

export const hasPlate = (file: string) => file === page;

/**
 * @param loaded the scripts of the page.
 * @returns bytes, gzipped, beside what the page has already; `undefined` when nothing loads it.
 */
export function weighPlate(site: BuiltSite, loaded: readonly string[]): number | undefined {
  const found = onDemand(site, loaded).find((file) => posix.basename(file).startsWith(`${module}.`));
  if (found === undefined) return undefined;
  const beside = withImports(site, [found]).filter((file) => !loaded.includes(file));
  return sum(beside.map((file) => site.gzipped(file)));
}

/** What passes because it was not found is a problem too. */
export function plateProblems(script: number | undefined): readonly string[] {
  return script === undefined
    ? [`${module} is not among what ${page} loads, so it was not weighed`]
    : overBudget('The page to hand out, script with the click', script, budgets.plateScript);
}
