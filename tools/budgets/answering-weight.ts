/**
 * What a partner loads to answer an invitation: the page about input, in which the questions of all worksheets count (it asks for them
 * ahead), and the part of it that answers, with its stylesheet. It is to be no heavier than a page with a worksheet.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';
import type { PageWeight } from './page-weight.ts';

/** In bytes, gzipped. */
export interface AnsweringWeight {
  readonly script: number;
  readonly whole: number;
}

/** @param page the page about input. What is not found weighs more than anything may. */
export function weighAnswering(site: BuiltSite, page: PageWeight): AnsweringWeight {
  const entry = onDemand(site, page.scripts).find((file) =>
    posix.basename(file).startsWith('AnswerInvitation.'),
  );
  if (entry === undefined) return { script: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  const weigh = (files: readonly string[]) => sum(files.map((file) => site.gzipped(file)));
  const added = weigh(withImports(site, [entry]).filter((file) => !page.scripts.includes(file)));
  const beside = weigh([...site.files(/^_astro\/answering\.[\w-]+\.css$/)]);
  return { script: page.script + added, whole: page.whole + added + beside };
}

export function answeringProblems({ script, whole }: AnsweringWeight): readonly string[] {
  return [
    ...overBudget('Answering an invitation, script', script, budgets.worksheetPageScript),
    ...overBudget('Answering an invitation, a first visit', whole, budgets.worksheetPageWhole),
  ];
}
