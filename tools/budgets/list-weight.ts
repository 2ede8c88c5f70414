/**
 * What comes with the click that takes actions along: as a table, and as days in a calendar. In bytes, gzipped, beside what the page
 * has already.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';

/** The file of the page that has the buttons. */
export const listPage = 'acties/index.html';

/** @param loaded the scripts of the page. @returns `undefined` when it was not found. */
export function weighLists(site: BuiltSite, loaded: readonly string[]): number | undefined {
  const called = (files: readonly string[], name: string) =>
    files.find((file) => posix.basename(file).startsWith(`${name}.`));
  const lists = called(onDemand(site, loaded), 'action-files');
  if (lists === undefined) return undefined;
  const calendar = called(onDemand(site, [lists]), 'calendar');
  if (calendar === undefined) return undefined;
  const files = withImports(site, [lists, calendar]).filter((file) => !loaded.includes(file));
  return sum(files.map((file) => site.gzipped(file)));
}

/** What passes because it was not found is a problem too. */
export function listProblems(weight: number | undefined): readonly string[] {
  return weight === undefined
    ? ['Tables and calendars are not among what the click loads, so they were not weighed']
    : overBudget('Tables and calendars, script with the click', weight, budgets.listScript);
}
