/** Ways to look at answers in tests: register by register, without the order of rows, and as a person sees them. */
import { type Answer, type Answers, partsOf, type Stamped } from '../../../src/worksheet/answers/answers.ts';
import { visibleRows } from '../../../src/worksheet/answers/rows.ts';

/** Every register by its place. */
export function registersOf(answers: Answers, place = ''): ReadonlyMap<string, Stamped<unknown>> {
  const found = new Map<string, Stamped<unknown>>();
  for (const [id, answer] of Object.entries(answers))
    for (const part of partsOf(answer)) addRegisters(found, part, `${place}/${id}`);
  return found;
}

function addRegisters(found: Map<string, Stamped<unknown>>, part: Answer, here: string): void {
  if (part.type === 'value') found.set(here, { value: part.value, changedAt: part.changedAt });
  if (part.type === 'group') for (const [at, one] of registersOf(part.cells, here)) found.set(at, one);
  if (part.type === 'rows')
    for (const row of part.rows) {
      found.set(`${here}[${row.id}].deleted`, row.deleted);
      found.set(`${here}[${row.id}].position`, row.position);
      for (const [at, one] of registersOf(row.cells, `${here}[${row.id}]`)) found.set(at, one);
    }
}

/** The same answers with rows in the order of their ids: the order in which rows are kept has no meaning. */
export function sorted(answers: Answers): Answers {
  return mapAnswers(answers, (answer) => {
    const [top, ...otherTypes] = partsOf(answer).map(sortedPart);
    return { ...(top ?? answer), ...(otherTypes.length === 0 ? {} : { otherTypes }) };
  });
}

function sortedPart(part: Answer): Answer {
  if (part.type === 'group') return { type: 'group', cells: sorted(part.cells) };
  if (part.type === 'value') return part;
  const rows = part.rows.map((row) => ({ ...row, cells: sorted(row.cells) }));
  return { type: 'rows', rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What a person sees: values, and rows that are there in their order. No stamps, no deleted rows. */
export function seen(answers: Answers): unknown {
  return mapAnswers(answers, seenAnswer);
}

export function seenAnswer(answer: Answer): unknown {
  switch (answer.type) {
    case 'value':
      return answer.value;
    case 'group':
      return seen(answer.cells);
    case 'rows':
      return visibleRows(answer).map((row) => ({ id: row.id, cells: seen(row.cells) }));
  }
}

/** What is filled in: as seen, without controls and groups that say nothing. Rows that are there are kept, empty or not. */
export function filledIn(answers: Answers): unknown {
  const entries = Object.entries(answers).map(([id, answer]) => [id, filledAnswer(answer)] as const);
  return Object.fromEntries(entries.filter(([, content]) => content !== undefined));
}

function filledAnswer(answer: Answer): unknown {
  switch (answer.type) {
    case 'value':
      return ['""', 'false', '[]'].includes(JSON.stringify(answer.value)) ? undefined : answer.value;
    case 'group': {
      const cells = filledIn(answer.cells);
      return JSON.stringify(cells) === '{}' ? undefined : cells;
    }
    case 'rows': {
      const rows = visibleRows(answer).map((row) => ({ id: row.id, cells: filledIn(row.cells) }));
      return rows.length === 0 ? undefined : rows;
    }
  }
}

/** Each place that says something, more than spaces; rows that are there among them. The order of rows is not told. */
export function saidPlaces(answers: Answers, start: readonly string[] = []): readonly SaidPlace[] {
  return Object.entries(answers).flatMap(([id, answer]) => saidPlacesOf(answer, [...start, id]));
}

interface SaidPlace {
  readonly place: readonly string[];
  readonly says: string;
}

function saidPlacesOf(answer: Answer, place: readonly string[]): readonly SaidPlace[] {
  switch (answer.type) {
    case 'value': {
      const says = JSON.stringify(typeof answer.value === 'string' ? answer.value.trim() : answer.value);
      return ['""', 'false', '[]'].includes(says) ? [] : [{ place, says }];
    }
    case 'group':
      return saidPlaces(answer.cells, place);
    case 'rows':
      return visibleRows(answer).flatMap((row) => [
        { place: [...place, row.id], says: 'row' },
        ...saidPlaces(row.cells, [...place, row.id]),
      ]);
  }
}

/** The same answers, as if all of it was said at one moment. */
export function stampedAt(answers: Answers, changedAt: number): Answers {
  return mapAnswers(answers, (answer): Answer => {
    switch (answer.type) {
      case 'value':
        return { ...answer, changedAt };
      case 'group':
        return { ...answer, cells: stampedAt(answer.cells, changedAt) };
      case 'rows':
        return {
          ...answer,
          rows: answer.rows.map((row) => ({
            ...row,
            deleted: { ...row.deleted, changedAt },
            position: { ...row.position, changedAt },
            cells: stampedAt(row.cells, changedAt),
          })),
        };
    }
  });
}

/** Every text in the answers, those in deleted rows too. */
export function textsIn(answers: Answers): readonly string[] {
  return [...registersOf(answers).values()]
    .flatMap(({ value }) => textsOf(value))
    .filter((text) => text !== '');
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function mapAnswers<Content>(
  answers: Answers,
  map: (answer: Answer) => Content,
): { readonly [id: string]: Content } {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, map(answer)]));
}
