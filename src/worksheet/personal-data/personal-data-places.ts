/**
 * Where in what leaves the browser something looks like personal data: in a dossier as its file carries it. For a PDF see
 * `personal-data-in-print.ts`.
 */

import { capital, parseDutchNumber } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import type { WorksheetId } from '../../basics/ids.ts';
import { isDate } from '../../basics/iso-date.ts';
import { personalDataText } from '../../text/personal-data.ts';
import { type Answer, type Answers, answerOf } from '../answers/answers.ts';
import { askedId, broughtInId, isAside } from '../answers/aside.ts';
import { broughtInOf } from '../answers/brought-in.ts';
import { asRows, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import type { Column, Field, Worksheet } from '../definition/definition.ts';
import { columnsOf, fieldsOf } from '../definition/fields-of.ts';
import type { FieldSource } from '../mentions/sources.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';
import type { Dossier } from '../saved/dossier.ts';
import { worksheetsIn } from '../saved/worksheets-in.ts';
import { type PersonalData, personalDataIn } from './personal-data.ts';

export interface FoundPersonalData extends PersonalData {
  readonly place: FoundPlace;
}

export type FoundPlace =
  | { readonly type: 'title' }
  /** In a version that was laid down, and nowhere in the answers of now. */
  | { readonly type: 'version'; readonly name: string }
  | {
      readonly type: 'answer';
      readonly worksheet: WorksheetId;
      /** Ids that lead to the answer: field, row and column. */
      readonly path: readonly string[];
      /** The question, and within it the row and the column, in words; ids for what this edition does not have. */
      readonly words: readonly string[];
      /** Code of the worksheet and address of its page; `undefined` for a worksheet that this edition does not have. */
      readonly source: Pick<FieldSource, 'code' | 'page'> | undefined;
      /** Whether the question is on the page now: what a question held before it was left out stays in the file. */
      readonly isShown: boolean;
    };

/** What somebody gets who gets the file: all answers, also those to questions that are not shown now, and the title. */
export function personalDataInDossier(
  { card, worksheets: contents }: Dossier,
  worksheets: readonly Worksheet[],
  today: string,
): readonly FoundPersonalData[] {
  const ids = new Set([
    ...worksheets.map(({ id }) => id),
    ...worksheetsIn({ worksheets: contents }).map(([id]) => id),
  ]);
  const all: Answers = Object.fromEntries(
    Object.values(contents).flatMap(({ answers }) => Object.entries(answers)),
  );
  const lookup: Lookup = (id) => answerOf(all, id);
  const found = [...ids].flatMap((id) => {
    const worksheet = worksheets.find((candidate) => candidate.id === id);
    const fields = worksheet === undefined ? [] : fieldsOf(worksheet);
    const texts = textsIn(entryOf(contents, id)?.answers ?? {}, fields);
    return texts.map((text) => ({ ...text, ...placeIn(id, worksheet, fields, text.path, lookup) }));
  });
  return withoutCopies([...titleFinds(card.title.value, today), ...lookedAt(found, today)]);
}

interface TextAt {
  readonly text: string;
  readonly path: readonly string[];
  readonly words: readonly string[];
  /** Said after another question: told only where that one is not in the file, or no longer says it. */
  readonly isCopy: boolean;
}

export const copyAt = (path: readonly string[], words: readonly string[], text: string): TextAt => ({
  path,
  words,
  text,
  isCopy: true,
});

/** Every text in the answers, in the order of the questions; what the definition does not know comes last. */
export function textsIn(answers: Answers, asked: readonly (Field | Column)[]): readonly TextAt[] {
  const ids = new Set([...asked.map(({ id }) => id), ...Object.keys(answers)]);
  return [...ids].flatMap((id) => {
    const answer = answerOf(answers, id);
    const question = asked.find((candidate) => candidate.id === askedId(id));
    if (answer === undefined || question?.type === 'derived') return [];
    // Beside a name stands a code of what was taken over: figures that are nobody's.
    if (id === broughtInId)
      return broughtInOf({ cells: answers }).map(({ name }) => ({
        text: name,
        path: [id],
        words: [personalDataText.broughtIn],
        isCopy: false,
      }));
    // Beside an answer, as what was agreed on, its own words are a copy.
    return textsOf(answer, id, question).map((found) => ({
      ...found,
      isCopy: found.isCopy || isAside(id),
      path: [id, ...found.path],
      words: [question?.label ?? (isAside(id) ? personalDataText.beside : id), ...found.words],
    }));
  });
}

function textsOf(
  answer: Answer,
  id: string,
  asked: Exclude<Field, { type: 'derived' }> | Column | undefined,
): readonly TextAt[] {
  const columns = columnsOf(asked);
  switch (answer.type) {
    case 'group':
      return textsIn(answer.cells, columns);
    case 'rows': {
      const numbers = new Map(visibleRows(answer).map((row, at) => [row.id, ` ${at + 1}`]));
      const name = capital(asked?.type === 'rows' ? asked.row : id);
      return asRows(answer).rows.flatMap((row) =>
        textsIn(row.cells, columns).map((found) => ({
          ...found,
          path: [row.id, ...found.path],
          words: [`${name}${numbers.get(row.id) ?? ''}`, ...found.words],
        })),
      );
    }
    case 'value': {
      const { value } = answer;
      if (isReference(value)) return [copyAt([], [], value.text)];
      const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      return texts
        .filter((text) => !isFigure(text, asked))
        .map((text) => ({ path: [], words: [], text, isCopy: false }));
    }
  }
}

/** A date of the worksheet is nobody's birth date, and a figure no telephone number. */
function isFigure(text: string, asked: Field | Column | undefined): boolean {
  if (asked?.type === 'date') return isDate(text);
  return asked?.type === 'number' && parseDutchNumber(text, asked.unit) !== undefined;
}

export type Located = TextAt & Omit<Extract<FoundPlace, { type: 'answer' }>, 'type'>;

export function placeIn(
  worksheet: WorksheetId,
  definition: Worksheet | undefined,
  fields: readonly Field[],
  [field]: readonly string[],
  lookup: Lookup,
): Pick<Located, 'worksheet' | 'source' | 'isShown'> {
  const asked = fields.find(({ id }) => id === field);
  return {
    worksheet,
    source: definition && { code: definition.code, page: definition.page },
    isShown: asked !== undefined && isShown(asked, lookup),
  };
}

type FoundText = FoundPersonalData & { readonly isCopy: boolean };

export function lookedAt(texts: readonly Located[], today: string): readonly FoundText[] {
  return texts.flatMap(({ text, isCopy, ...place }) =>
    personalDataIn(text, today).map((found) => ({ ...found, isCopy, place: { type: 'answer', ...place } })),
  );
}

export function titleFinds(title: string, today: string): readonly FoundText[] {
  return personalDataIn(title, today).map((found) => ({ ...found, isCopy: false, place: { type: 'title' } }));
}

/** A copy says the same as what it is of, as long as that says it. */
export function withoutCopies(all: readonly FoundText[]): readonly FoundPersonalData[] {
  const originals = new Set(all.filter(({ isCopy }) => !isCopy).map(({ kind, text }) => `${kind} ${text}`));
  return all
    .filter(({ isCopy, kind, text }) => !isCopy || !originals.has(`${kind} ${text}`))
    .map(({ kind, text, place }) => ({ kind, text, place }));
}
