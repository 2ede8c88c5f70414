/** The thread as it is drawn on the page to hand out: chains that lead somewhere, each result with what it aims at. */
import { capital } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { plateText } from '../../text/plate.ts';
import { visibleRows } from '../answers/rows.ts';
import { type TargetLine, targetLines } from '../charts/target-lines.ts';
import type { Field, RowsField } from '../definition/definition.ts';
import type { RowsStep, Thread } from '../definition/thread-definition.ts';
import type { Sources } from '../mentions/sources.ts';
import { resultFigures } from '../print/result-figures.ts';
import { type Lookup, oneLine, shortened } from '../reading/answer-text.ts';
import { columnSentence } from '../reading/sentence.ts';
import { type ThreadLink, threadOf } from '../reading/thread.ts';
import { longest } from './plate-lengths.ts';

export interface PlateStep {
  readonly name: string;
  /** Of the worksheet where it is filled in. */
  readonly code: string;
}

export interface PlateLink {
  /** Unique in the thread. */
  readonly id: string;
  /** Which of the steps it stands at. */
  readonly step: number;
  readonly text: string;
  /** Of a result: the line from where it starts to where it should be, or the same in words. */
  readonly target: PlateTarget | undefined;
  /** What one and several of its kind are called: 'resultaat', 'resultaten'. */
  readonly things: readonly [one: string, several: string];
  /** A line of an answer, and no row: an indicator. */
  readonly isLine: boolean;
  /** What the rest is about: an ambition. */
  readonly isStrong: boolean;
  readonly links: readonly PlateLink[];
}

export type PlateTarget =
  | { readonly type: 'line'; readonly line: TargetLine; readonly today: string }
  | { readonly type: 'words'; readonly words: string };

/** @param fields that are asked, of the worksheets that the page is made of. */
export function plateThread(
  thread: Thread,
  fields: readonly Field[],
  lookup: Lookup,
  sources: Sources,
  today: string,
): { readonly steps: readonly PlateStep[]; readonly thread: readonly PlateLink[] } {
  const whole = withRoles(thread, fields);
  const targets = targetsOf(fields, lookup, sources, today);
  const stepOf = ({ name }: ThreadLink) => whole.steps.findIndex((step) => step.name === name);
  const read = (link: ThreadLink, step: number): PlateLink => ({
    id: link.id,
    step,
    text: shortened(wordsOf(link, sources), longest.text),
    target: targets(link, step),
    things: thingsOf(link, whole.steps[step]?.type === 'rows', sources),
    isLine: whole.steps[step]?.type === 'lines',
    isStrong: isAmbition(entryOf(sources, link.field)?.field),
    links: link.links.map((further) => read(further, step + 1)),
  });
  const roots = threadOf(whole, lookup, sources);
  // A concern that nobody took up is no part of the story, unless there is no other yet.
  const told = roots.filter((link) => link.links.length > 0 || stepOf(link) > 0);
  const links = (told.length === 0 ? roots : told).map((link) => read(link, stepOf(link)));
  const deepest = Math.max(-1, ...links.map(deepestStep));
  const first = Math.min(...links.map(({ step }) => step));
  return {
    steps: whole.steps.slice(first, deepest + 1).map((step, at) => ({
      name: step.name,
      code: codeOf(whole, first + at, sources),
    })),
    thread: links.map((link) => shifted(link, first)),
  };
}

const deepestStep = ({ step, links }: PlateLink): number => Math.max(step, ...links.map(deepestStep));

const shifted = (link: PlateLink, by: number): PlateLink =>
  by === 0 ? link : { ...link, step: link.step - by, links: link.links.map((one) => shifted(one, by)) };

/** The last question of a step is where it is written down; what is before it is where it comes from. */
function codeOf({ steps }: Thread, at: number, sources: Sources): string {
  const step = steps[at];
  if (step?.type === 'rows') return entryOf(sources, step.from[0]?.field ?? '')?.code ?? '';
  return at > 0 ? codeOf({ steps }, at - 1, sources) : '';
}

function wordsOf({ text, field: id }: ThreadLink, sources: Sources): string {
  const field = entryOf(sources, id)?.field;
  const sentence =
    field?.type === 'rows' && field.report?.type === 'result'
      ? columnSentence(field, field.report.name, text)
      : text;
  return oneLine(sentence) || plateText.unwritten;
}

function thingsOf({ field: id }: ThreadLink, isRow: boolean, sources: Sources): PlateLink['things'] {
  const field = entryOf(sources, id)?.field;
  return isRow && field?.type === 'rows' ? [field.row, field.plural ?? ''] : ['', ''];
}

/** By the row of a result. */
function targetsOf(fields: readonly Field[], lookup: Lookup, sources: Sources, today: string) {
  const lines = new Map<RowId, TargetLine>();
  for (const field of fields) {
    if (field.type !== 'rows' || field.chart === undefined) continue;
    for (const line of targetLines(field.chart, lookup, sources))
      if (!('misses' in line)) lines.set(line.row, line);
  }
  return ({ id, field: fieldId }: ThreadLink, step: number): PlateTarget | undefined => {
    const field = entryOf(sources, fieldId)?.field;
    if (field?.type !== 'rows' || field.report?.type !== 'result') return undefined;
    const row = visibleRows(lookup(fieldId)).find((one) => id === `${step}-${one.id}`);
    if (row === undefined) return undefined;
    const line = lines.get(row.id);
    if (line !== undefined) return { type: 'line', line, today };
    const words = resultFigures(field, field.report, row, lookup, fields);
    return { type: 'words', words: shortened(oneLine(words), longest.line) };
  };
}

/**
 * The thread with the ambitions and results of all worksheets in it, also of one that no thread runs through: on the page to hand out
 * no ambition is missing.
 */
function withRoles(thread: Thread, fields: readonly Field[]): Thread {
  const ambitions = fields.filter(isAmbition);
  const results = fields.filter(
    (field): field is RowsField => field.type === 'rows' && field.report?.type === 'result',
  );
  const stepWith = (wanted: readonly Field[]) =>
    thread.steps.findIndex(
      (step) => step.type === 'rows' && step.from.some(({ field }) => wanted.some(({ id }) => id === field)),
    );
  const at = stepWith(ambitions);
  if (at === -1) return ambitions.length === 0 ? thread : threadOfRoles(ambitions, results);
  const under = stepWith(results);
  const add = (step: RowsStep, more: readonly Field[]): RowsStep => {
    const known: ReadonlySet<FieldId> = new Set(step.from.map(({ field }) => field));
    return { ...step, from: [...step.from, ...more.filter(({ id }) => !known.has(id)).map(sourceOf)] };
  };
  return {
    steps: thread.steps.map((step, place) => {
      if (step.type !== 'rows') return step;
      return place === at ? add(step, ambitions) : place === under ? add(step, results) : step;
    }),
  };
}

function isAmbition(field: Field | undefined): boolean {
  if (field?.type !== 'rows' && field?.type !== 'text' && field?.type !== 'longtext') return false;
  return field.report?.type === 'ambition';
}

function threadOfRoles(ambitions: readonly Field[], results: readonly RowsField[]): Thread {
  const [ambition] = ambitions;
  const [result] = results;
  const name = ambition?.type === 'rows' ? capital(ambition.row) : plateText.ambition;
  const indicators = result?.report?.type === 'result' ? result.report.indicators : undefined;
  return {
    steps: [
      { name, type: 'rows', from: ambitions.map(sourceOf) },
      ...(result === undefined
        ? []
        : [{ name: capital(result.row), type: 'rows' as const, from: results.map(sourceOf) }]),
      ...(indicators === undefined
        ? []
        : [{ name: plateText.indicator, type: 'lines' as const, column: indicators }]),
    ],
  };
}

function sourceOf(field: Field): RowsStep['from'][number] {
  if (field.type !== 'rows') return { field: field.id };
  const role = field.report;
  if (role?.type === 'ambition') return { field: field.id, text: role.name };
  return role?.type === 'result' ? { field: field.id, text: role.name, to: role.of } : { field: field.id };
}
