/**
 * Where in what leaves the browser something looks like personal data: in a whole dossier, as a file and a PDF with data
 * carry it, or in one worksheet as its pages show it.
 */
import { answerText, type Lookup } from './answer-text.ts';
import { type Answer, type Answers, answerOf, isReference } from './answers.ts';
import type { Column, Field, Input, Worksheet } from './definition.ts';
import { derive } from './derive.ts';
import type { Dossier } from './dossier.ts';
import { capital, isDate, parseDutchNumber } from './dutch-format.ts';
import { entryOf } from './entry-of.ts';
import { type PersonalData, personalDataIn } from './personal-data.ts';
import { isShown } from './progress.ts';
import { asRows, visibleRows } from './rows.ts';
import type { FieldSource, Sources } from './sources.ts';

export interface FoundPersonalData extends PersonalData {
  readonly place: FoundPlace;
}

export type FoundPlace =
  | { readonly type: 'title' }
  | {
      readonly type: 'answer';
      readonly worksheet: string;
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
  const ids = new Set([...worksheets.map(({ id }) => id), ...Object.keys(contents)]);
  const all: Answers = Object.fromEntries(
    Object.values(contents).flatMap(({ answers }) => Object.entries(answers)),
  );
  const lookup: Lookup = (id) => answerOf(all, id);
  const found = [...ids].flatMap((id) => {
    const worksheet = worksheets.find((candidate) => candidate.id === id);
    const fields = worksheet?.parts.flatMap((part) => part.fields) ?? [];
    const texts = textsIn(entryOf(contents, id)?.answers ?? {}, fields, keptReference);
    return texts.map((text) => ({ ...text, ...placeIn(id, worksheet, fields, text.path, lookup) }));
  });
  return withoutCopies([...titleFinds(card.title.value, today), ...lookedAt(found, today)]);
}

/** What the pages of a PDF of one worksheet say: shown questions, with what they take from other worksheets. */
export function personalDataInPrint(
  worksheet: Worksheet,
  lookup: Lookup,
  sources: Sources,
  title: string,
  today: string,
): readonly FoundPersonalData[] {
  const fields = worksheet.parts.flatMap((part) => part.fields).filter((field) => isShown(field, lookup));
  const answers = answersTo(fields, lookup);
  const shownReference: ReadReference = (answer, input) =>
    input === undefined ? keptReference(answer, input) : answerText(input, answer, lookup);
  const derived = fields.flatMap((field) =>
    field.type === 'derived'
      ? derivedTexts(field, lookup, sources).map((text) => ({ ...textAt([field.id], [field.label]), text }))
      : [],
  );
  const own = [...textsIn(answers, fields, shownReference), ...derived];
  const area = worksheet.area === undefined ? [] : [worksheet.area];
  const elsewhere = [...area, ...(worksheet.participants === undefined ? [] : [worksheet.participants.field])]
    .map((id) => entryOf(sources, id))
    .filter((source) => source !== undefined)
    .filter((source) => source.worksheet !== worksheet.id);
  return withoutCopies([
    ...titleFinds(title, today),
    ...lookedAt(
      own.map((text) => ({ ...text, ...placeIn(worksheet.id, worksheet, fields, text.path, lookup) })),
      today,
    ),
    ...elsewhere.flatMap((source) => onCover(source, worksheet.participants?.column, lookup, today)),
  ]);
}

/** The area and who takes part stand on the first page, also when another worksheet asks for them. */
function onCover(
  { worksheet, code, page, field }: FieldSource,
  column: string | undefined,
  lookup: Lookup,
  today: string,
): readonly FoundText[] {
  const texts = textsIn(answersTo([field], lookup), [field], keptReference)
    .filter(({ path }) => field.type !== 'rows' || path.at(-1) === column)
    .map((text) => ({ ...text, worksheet, source: { code, page }, isShown: true }));
  return lookedAt(texts, today);
}

interface TextAt {
  readonly text: string;
  readonly path: readonly string[];
  readonly words: readonly string[];
  /** Kept from a row of another question, in case that row goes. */
  readonly isCopy: boolean;
}

const textAt = (path: readonly string[], words: readonly string[]) => ({ path, words, isCopy: false });

/** The words of an answer that points at a row. */
type ReadReference = (answer: Answer, input: Input | undefined) => string;

const keptReference: ReadReference = (answer) =>
  answer.type === 'value' && isReference(answer.value) ? answer.value.text : '';

/** Every text in the answers, in the order of the questions; what the definition does not know comes last. */
function textsIn(
  answers: Answers,
  asked: readonly (Field | Column)[],
  readReference: ReadReference,
): readonly TextAt[] {
  const ids = new Set([...asked.map(({ id }) => id), ...Object.keys(answers)]);
  return [...ids].flatMap((id) => {
    const answer = answerOf(answers, id);
    const question = asked.find((candidate) => candidate.id === id);
    if (answer === undefined || question?.type === 'derived') return [];
    return textsOf(answer, id, question, readReference).map((found) => ({
      ...found,
      path: [id, ...found.path],
      words: [question?.label ?? id, ...found.words],
    }));
  });
}

function textsOf(
  answer: Answer,
  id: string,
  asked: Exclude<Field, { type: 'derived' }> | Column | undefined,
  readReference: ReadReference,
): readonly TextAt[] {
  const isOfMany = asked?.type === 'rows' || asked?.type === 'group';
  const columns = isOfMany ? asked.columns : [];
  switch (answer.type) {
    case 'group':
      return textsIn(answer.cells, columns, readReference);
    case 'rows': {
      const numbers = new Map(visibleRows(answer).map((row, at) => [row.id, ` ${at + 1}`]));
      const name = capital(asked?.type === 'rows' ? asked.row : id);
      return asRows(answer).rows.flatMap((row) =>
        textsIn(row.cells, columns, readReference).map((found) => ({
          ...found,
          path: [row.id, ...found.path],
          words: [`${name}${numbers.get(row.id) ?? ''}`, ...found.words],
        })),
      );
    }
    case 'value': {
      const { value } = answer;
      if (isReference(value)) {
        const text = readReference(answer, isOfMany ? undefined : asked);
        return [{ ...textAt([], []), text, isCopy: readReference === keptReference }];
      }
      const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      return texts.filter((text) => !isFigure(text, asked)).map((text) => ({ ...textAt([], []), text }));
    }
  }
}

/** A date of the worksheet is nobody's birth date, and a figure no telephone number. */
function isFigure(text: string, asked: Field | Column | undefined): boolean {
  if (asked?.type === 'date') return isDate(text);
  return asked?.type === 'number' && parseDutchNumber(text, asked.unit) !== undefined;
}

function derivedTexts(
  field: Extract<Field, { type: 'derived' }>,
  lookup: Lookup,
  sources: Sources,
): readonly string[] {
  const derived = derive(field, lookup, sources);
  switch (derived.type) {
    case 'text':
      return [derived.text];
    case 'lists':
      return derived.lists.flatMap(({ items }) => items.flatMap(({ text, detail }) => [text, detail]));
    case 'counts':
    case 'in-order':
      return [];
  }
}

function answersTo(fields: readonly Field[], lookup: Lookup): Answers {
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const answer = lookup(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

type Located = TextAt & Omit<Extract<FoundPlace, { type: 'answer' }>, 'type'>;

function placeIn(
  worksheet: string,
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

function lookedAt(texts: readonly Located[], today: string): readonly FoundText[] {
  return texts.flatMap(({ text, isCopy, ...place }) =>
    personalDataIn(text, today).map((found) => ({ ...found, isCopy, place: { type: 'answer', ...place } })),
  );
}

function titleFinds(title: string, today: string): readonly FoundText[] {
  return personalDataIn(title, today).map((found) => ({ ...found, isCopy: false, place: { type: 'title' } }));
}

/** A copy says the same as the row it is of, as long as that row says it. */
function withoutCopies(all: readonly FoundText[]): readonly FoundPersonalData[] {
  const originals = new Set(all.filter(({ isCopy }) => !isCopy).map(({ kind, text }) => `${kind} ${text}`));
  return all
    .filter(({ isCopy, kind, text }) => !isCopy || !originals.has(`${kind} ${text}`))
    .map(({ kind, text, place }) => ({ kind, text, place }));
}
