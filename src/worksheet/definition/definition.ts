/**
 * What a worksheet is: the schema of one file in `content/werkbladen/`, and the types that follow from it. Read this first of
 * the room; `rules.ts` has the rules that a field can have.
 *
 * Runs at build time only. Browser code may `import type` from here; a value import would ship zod.
 * Ids (worksheet, part, field, column, option) are for ever: saved answers refer to them.
 */
import { z } from '../../schema/schema.ts';
import { MeetingItem, MeetingRecord } from './meeting-definition.ts';
import {
  ActionRole,
  AskedAlone,
  AskedOfPartners,
  Carry,
  Chart,
  Derivation,
  FieldId,
  GroupAdvice,
  Id,
  MemoPlace,
  RowGroups,
  RowSentence,
  RowsAdvice,
  RowsRole,
  Summary,
  Text,
  TextAdvice,
  TextRole,
  WorksheetId,
} from './rules.ts';

/** One answer a person can pick. `id` is what is stored. */
const Option = z.strictObject({ id: Id, label: Text });

const asked = {
  id: Id,
  /** The question, as it is printed above the control and read out with it. */
  label: Text,
  /** One or two short sentences under the question. */
  help: Text.optional(),
  /** What stands over the answer in a report, which asks nothing: 'Onze ambities'. Without it the question. */
  inReport: Text.optional(),
};

/** In the short report too. */
const brief = { brief: z.literal(true).optional() };

/** Questions with one control. Used as a field of a part and as a column of rows or a group alike. */
const inputs = {
  /** `names`: what may be typed, and may name a row of a list that is kept elsewhere. Reworded there, it reads so here. */
  text: z.strictObject({
    ...asked,
    type: z.literal('text'),
    names: z.strictObject({ field: FieldId, column: Id }).optional(),
  }),
  longtext: z.strictObject({ ...asked, type: z.literal('longtext') }),
  choice: z.strictObject({ ...asked, type: z.literal('choice'), options: z.array(Option).min(2) }),
  multichoice: z.strictObject({ ...asked, type: z.literal('multichoice'), options: z.array(Option).min(2) }),
  /** Whole numbers from `from` to `to`; the two words say what the ends mean. */
  scale: z.strictObject({
    ...asked,
    type: z.literal('scale'),
    from: z.int(),
    to: z.int(),
    fromLabel: Text,
    toLabel: Text,
  }),
  /** Dutch decimals; `unit` is shown behind the control. `year`: the number of a year is asked. */
  number: z.strictObject({
    ...asked,
    type: z.literal('number'),
    unit: Text.optional(),
    year: z.literal(true).optional(),
  }),
  /** `inWords`: a month, a season or 'elk jaar in oktober' is an answer too, kept as it was typed (`basics/period.ts` reads it). */
  date: z.strictObject({ ...asked, type: z.literal('date'), inWords: z.literal(true).optional() }),
  check: z.strictObject({ ...asked, type: z.literal('check') }),
  /**
   * Points at a row of another field, by row id, so that rewording never breaks the thread; or at a question that is one text,
   * by the id of that. Free text stays possible.
   */
  reference: z.strictObject({
    ...asked,
    type: z.literal('reference'),
    to: z.strictObject({ field: FieldId, column: Id, also: z.array(FieldId).min(1).optional() }),
  }),
};

const Input = z.discriminatedUnion('type', [
  inputs.text,
  inputs.longtext,
  inputs.choice,
  inputs.multichoice,
  inputs.scale,
  inputs.number,
  inputs.date,
  inputs.check,
  inputs.reference,
]);

/** Rows inside a row: the actions of a round. One level deep, so that a card stays readable. */
const NestedRows = z.strictObject({
  ...asked,
  type: z.literal('rows'),
  /** What one row is, in the singular: 'actie'. Buttons and row names are made with it. */
  row: Text,
  columns: z.array(Input).min(1),
  report: ActionRole.optional(),
});

/** What is agreed for the day, in a few words: 'gesprek over de gegevens'. The home page names the next such day. */
const agreed = { agreed: Text.optional() };

/** A column that is no longer asked keeps its id, and is shown where it was answered before (`reading/asked.ts`). */
const retirable = { retired: z.literal(true).optional() };

const Column = z.discriminatedUnion('type', [
  inputs.text.extend(retirable),
  inputs.longtext.extend(retirable),
  inputs.choice.extend(retirable),
  inputs.multichoice.extend(retirable),
  inputs.scale.extend(retirable),
  inputs.number.extend(retirable),
  inputs.date.extend({ ...retirable, ...agreed }),
  inputs.check.extend(retirable),
  inputs.reference.extend(retirable),
  NestedRows.extend(retirable),
]);

/** 'Nodig': shown as missing, never a blockade. `unless` names the field that makes this one not needed. */
const Needed = z.union([z.literal(true), z.strictObject({ unless: FieldId })]);

const field = {
  id: FieldId,
  /** Inventory ids this question rests on. No browser gets them: see src/site/sent-json.ts. */
  source: z.array(Text).min(1),
  needed: Needed.optional(),
  showIf: z.strictObject({ field: FieldId, not: z.array(Id).min(1) }).optional(),
  carry: Carry.optional(),
  input: AskedOfPartners.optional(),
  /** No worksheet page gets it: see src/site/sent-json.ts. */
  alone: AskedAlone.optional(),
  /** Nor this. */
  memo: MemoPlace.optional(),
};
const textExample = { example: Text.optional() };
/** What a sentence can have, short or long. */
const judged = {
  ...textExample,
  ...brief,
  advice: z.array(TextAdvice).optional(),
  report: TextRole.optional(),
};
const rowExample = { example: z.record(Id, z.string()).optional() };

const Field = z.discriminatedUnion('type', [
  inputs.text.extend({
    ...field,
    ...judged,
    /** A dossier without a name can be called what stands here. */
    namesDossier: z.literal(true).optional(),
    /** How often people look back together: what is older than that is due (`agreed/due.ts`). */
    rhythm: z.literal(true).optional(),
  }),
  inputs.longtext.extend({ ...field, ...judged }),
  inputs.choice.extend({ ...field, ...textExample, ...brief }),
  inputs.multichoice.extend({ ...field, ...textExample }),
  inputs.scale.extend({ ...field, ...textExample }),
  inputs.number.extend({ ...field, ...textExample }),
  inputs.date.extend({ ...field, ...textExample, ...brief, ...agreed }),
  inputs.check.extend({ ...field, ...textExample }),
  inputs.reference.extend({ ...field, ...textExample }),
  z.strictObject({
    ...asked,
    ...field,
    ...rowExample,
    type: z.literal('rows'),
    row: Text,
    /** 'resultaten': how far it is, is said with it. */
    plural: Text.optional(),
    columns: z.array(Column).min(1),
    /** Columns that a row is not complete without. Without it those are the choices. */
    complete: z.array(Id).optional(),
    advice: z.array(RowsAdvice).optional(),
    summary: z.array(Summary).optional(),
    sentence: RowSentence.optional(),
    /** Each row is read as its sentence, above its questions. */
    layout: z.literal('sentence').optional(),
    groups: RowGroups.optional(),
    chart: Chart.optional(),
    /** The date column by which rows are shown newest first. They are kept in the order they were made. */
    newestFirst: Id.optional(),
    /** Each row is a meeting. A worksheet without such a question has its meetings recorded in the first that has one. */
    record: MeetingRecord.optional(),
    report: RowsRole.optional(),
  }),
  z.strictObject({
    ...asked,
    ...field,
    ...rowExample,
    type: z.literal('group'),
    columns: z.array(Input).min(1),
    advice: z.array(GroupAdvice).optional(),
    report: ActionRole.optional(),
  }),
  z.strictObject({
    ...asked,
    ...field,
    ...textExample,
    type: z.literal('derived'),
    derive: Derivation,
    /** `false`: a report does not say again what it says elsewhere. */
    inReport: z.union([Text, z.literal(false)]).optional(),
  }),
]);

const Part = z.strictObject({
  id: Id,
  title: Text,
  /** Its title in a report; without it the title. */
  inReport: Text.optional(),
  /** A short text above the questions. */
  intro: Text.optional(),
  /** Filled in later: until something stands in it, it does not count in how far the worksheet is. */
  later: z.literal(true).optional(),
  fields: z.array(Field).min(1),
});

export const WorksheetSchema = z.strictObject({
  /** Permanent: the storage key and every save file refer to it. Equal to the file's name. */
  id: WorksheetId,
  /** Printed on the spine and used in file names: '1A'. */
  code: Text,
  title: Text,
  /** Address of the page that holds the worksheet, from the site's root. */
  page: z.string().regex(/^\/[a-z0-9/-]*\/$/),
  /** Who fills it in, and when. */
  who: Text,
  when: Text,
  /** What there is once it is done, said by those who did it: 'We weten …'. */
  result: Text.optional(),
  /** The field whose answer names the area in the title and the file name of the PDF. */
  area: FieldId.optional(),
  /** The rows field, and its column, that names who takes part, as organisations and roles: on the cover of the PDF. */
  participants: z.strictObject({ field: FieldId, column: Id }).optional(),
  /** About one person: in no report, unless somebody asks for it in that one file, and named apart before a save file. */
  personal: z.boolean().optional(),
  /** Not for every dossier, as one that stands with an example: in no report before somebody fills something in. */
  optional: z.literal(true).optional(),
  /** What a meeting about this worksheet goes through, in order. Without it: every question. */
  meeting: z.array(MeetingItem).min(1).optional(),
  parts: z.array(Part).min(1),
});

export type Worksheet = z.output<typeof WorksheetSchema>;
export type Part = Worksheet['parts'][number];
export type Field = Part['fields'][number];
export type FieldType = Field['type'];
export type FieldOf<Type extends FieldType> = Extract<Field, { type: Type }>;
export type RowsField = FieldOf<'rows'>;
export type GroupField = FieldOf<'group'>;
export type DerivedField = FieldOf<'derived'>;
export type Input = z.output<typeof Input>;
export type InputOf<Type extends Input['type']> = Extract<Input, { type: Type }>;
export type Column = z.output<typeof Column>;
/** The list, and its column with the words, that an answer can point at a row of. */
export type Target = InputOf<'reference'>['to'];
export type NestedRows = z.output<typeof NestedRows>;
export type Option = z.output<typeof Option>;

/** A mistake in the worksheets, with its place, in words an editor can act on. */
export interface WorksheetProblem {
  readonly place: string;
  readonly message: string;
}
