/**
 * What tells of time, by page: what is due, and what a worksheet said then. It loads after the page, and only for who has something
 * of it. In bytes, gzipped, beside what is there already.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';
import type { PageWeight } from './page-weight.ts';

export interface LaterWeight {
  readonly page: string;
  readonly module: string;
  /** `undefined` when it was not found. */
  readonly script: number | undefined;
}

/** By page the modules that lead there, each loaded on demand by the one before it. */
const loadedLater = {
  'index.html': [['home', 'due-in-dossier']],
  'mijn-dossier/index.html': [['WhatIsDue']],
  '1-leren-en-verbeteren/index.html': [['ThenSwitch'], ['ThenSwitch', 'show-then']],
  'terugkijken/index.html': [['ThenTargets']],
} as const;

const limits = {
  'due-in-dossier': budgets.dueScript,
  WhatIsDue: budgets.dueScript,
  ThenSwitch: budgets.thenScript,
  'show-then': budgets.thenScript,
  ThenTargets: budgets.thenTargetsScript,
} as const;

export function weighLater(site: BuiltSite, pages: readonly PageWeight[]): readonly LaterWeight[] {
  return pages.flatMap(({ page, scripts }) =>
    hasLater(page)
      ? loadedLater[page].map((way) => ({
          page,
          module: way.at(-1) ?? '',
          script: weigh(site, scripts, way),
        }))
      : [],
  );
}

const hasLater = (page: string): page is keyof typeof loadedLater => Object.hasOwn(loadedLater, page);

/** Of the last of them, beside what those before it have loaded. */
function weigh(site: BuiltSite, page: readonly string[], way: readonly string[]): number | undefined {
  let loaded = page;
  let here = page;
  let files: readonly string[] = [];
  for (const module of way) {
    loaded = [...loaded, ...files];
    const file = onDemand(site, here).find((one) => posix.basename(one).startsWith(`${module}.`));
    if (file === undefined) return undefined;
    here = withImports(site, [file]);
    files = here.filter((one) => !loaded.includes(one));
  }
  return sum(files.map((file) => site.gzipped(file)));
}

/** What passes because it was not found is a problem too. */
export function laterProblems(weights: readonly LaterWeight[]): readonly string[] {
  return weights.flatMap(({ page, module, script }) =>
    script === undefined
      ? [`${module} is not among what ${page} loads, so it was not weighed`]
      : overBudget(
          `${page}, ${module}, script after the page`,
          script,
          Object.entries(limits).find(([name]) => name === module)?.[1] ?? 0,
        ),
  );
}
