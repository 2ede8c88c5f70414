/**
 * What a worksheet file can do with answers besides asking for them: carry them over, derive from them, sum them up,
 * draw them, advise on them. Each rule is data; what it does stands in the module of its name.
 *
 * Runs at build time only, like `definition.ts`: browser code may `import type` from here.
 */

import { toFieldId, toWorksheetId } from '../../basics/ids.ts';
import { z } from '../../schema/schema.ts';

/** Of a part, a column or an option. */
export const Id = z.string().regex(/^[a-z][a-z0-9-]*$/);
export const WorksheetId = Id.transform(toWorksheetId);
export const FieldId = Id.transform(toFieldId);
export const Text = z.string().trim().min(1);

/**
 * Where a carried answer comes from. For rows: which source column fills which column, and what is set beside it; or which
 * `column` one text fills.
 */
export const CarrySource = z.strictObject({
  field: FieldId,
  column: Id.optional(),
  columns: z.record(Id, Id).optional(),
  set: z.record(Id, z.string()).optional(),
});

/**
 * A sentence proposed from answers: see `template.ts`. `lists` names the rows fields in it and how a row reads;
 * `midSentence` the fields whose answers begin with a small letter there.
 */
const SentenceProposal = z.strictObject({
  type: z.literal('sentence'),
  template: Text,
  lists: z.record(FieldId, Text).optional(),
  midSentence: z.array(FieldId).min(1).optional(),
});

export const Carry = z.discriminatedUnion('type', [
  /** Shown read-only above the question, with a link to where it was written. */
  z.strictObject({ type: z.literal('linked'), from: z.array(CarrySource).min(1) }),
  /** Copied when the person says so; never over text that is already there. */
  z.strictObject({ type: z.literal('proposal'), from: z.array(CarrySource).min(1) }),
  SentenceProposal,
]);

/** A read-only value made from answers elsewhere. */
export const Derivation = z.discriminatedUnion('type', [
  /** The first of these fields that has an answer. */
  z.strictObject({ type: z.literal('first-answer'), from: z.array(FieldId).min(1) }),
  /** Rows of other fields as headed lists. `detail` is the column printed behind each item. */
  z.strictObject({
    type: z.literal('row-lists'),
    from: z
      .array(z.strictObject({ field: FieldId, heading: Text, column: Id, detail: Id.optional() }))
      .min(1),
  }),
  /** How many rows have each option of a choice column, and whether at least one is among `wanted`. */
  z.strictObject({
    type: z.literal('choice-count'),
    field: FieldId,
    column: Id,
    wanted: z.array(Id).min(1),
    whenWanted: Text,
    whenNotWanted: Text,
  }),
  /** Whether every one of these groups has an option of `inOrder` in its choice column; which have not. */
  z.strictObject({
    type: z.literal('all-in-order'),
    of: z.array(z.strictObject({ field: FieldId, name: Text })).min(1),
    column: Id,
    inOrder: z.array(Id).min(1),
    whenAll: Text,
    whenOpen: Text,
  }),
]);

/** What a column of rows amounts to. */
export const Summary = z.discriminatedUnion('type', [
  /** Number, mean, lowest, highest, and between whom views differ most; drawn as a dot for each row. */
  z.strictObject({ type: z.literal('spread'), label: Text, column: Id, who: Id }),
  z.strictObject({ type: z.literal('total'), label: Text, column: Id, unit: Text.optional() }),
  z.strictObject({ type: z.literal('mean'), label: Text, column: Id }),
]);

/**
 * The sentence that a row's figures amount to, by the option picked in one of its columns: see `template.ts`. `whole` is what
 * the row says as a sentence: it grows as the row is filled in, and `{zin}` in it are the figures. Lines of the columns
 * that are `midSentence` are its parts: 'a; b; c', with small letters. What stands in the column of `begin` and is no sentence
 * by itself is finished with its `words` before it, or with `otherwise` when it has no verb: see `asSentence`. When it says figures `said` in `shorter` too, the
 * sentence of the figures is that shorter one; the first that fits.
 */
export const RowSentence = z.strictObject({
  by: Id,
  texts: z.record(Id, Text),
  whole: Text.optional(),
  midSentence: z.array(Id).min(1).optional(),
  begin: z
    .strictObject({ column: Id, words: Text, sentences: z.array(Text).min(1), otherwise: Text.optional() })
    .optional(),
  shorter: z
    .array(z.strictObject({ said: z.array(Id).min(1), texts: z.record(Id, Text) }))
    .min(1)
    .optional(),
});

/** Rows together by the row that each refers to, and what adds one more to such a group. */
export const RowGroups = z.strictObject({ by: Id, more: Text, none: Text });

/**
 * Lines from a starting value to a target, with what was measured on the way. Columns of `targets` and `measured`. `origin` is where
 * a figure comes from; `target` and `targetYear` of `measured` what was aimed at when it was measured, in the same measure.
 */
export const Chart = z.strictObject({
  type: z.literal('target-lines'),
  targets: z.strictObject({
    field: FieldId,
    name: Id,
    startValue: Id,
    startYear: Id,
    origin: Id.optional(),
    target: Id,
    targetYear: Id,
    direction: Id,
    rise: Id,
    fall: Id,
  }),
  measured: z.strictObject({
    field: FieldId,
    of: Id,
    date: Id,
    value: Id,
    origin: Id.optional(),
    target: Id.optional(),
    targetYear: Id.optional(),
  }),
});

/**
 * What is to be done, by whom and when: ends up in the action list of a report. `what` is a template; `status` the choice that says
 * where it stands (`mentions/action-status.ts`).
 */
export const ActionRole = z.strictObject({
  type: z.literal('action'),
  what: Text,
  who: Id.optional(),
  when: Id.optional(),
  status: Id.optional(),
});

/** What the rows of a field are in the report of a whole dossier: see `report.ts`. */
export const RowsRole = z.discriminatedUnion('type', [
  ActionRole,
  z.strictObject({ type: z.literal('ambition'), name: Id }),
  /** A figure of how children and young people are doing, as on the page to hand out: `value` is what is read large. */
  z.strictObject({
    type: z.literal('figure'),
    name: Id,
    value: Id,
    group: Id.optional(),
    origin: Id.optional(),
    year: Id.optional(),
  }),
  /** `of` is the reference column that says which ambition a result belongs to. */
  z.strictObject({
    type: z.literal('result'),
    name: Id,
    of: Id.optional(),
    percentage: Id,
    year: Id,
    indicators: Id.optional(),
  }),
  /** A round of looking back: `when` it was, and the columns that say what changes and why. */
  z.strictObject({ type: z.literal('look-back'), when: Id, reasons: z.array(Id).min(1) }),
]);

/**
 * A question that partners are asked beforehand, each by themselves: an invitation has it ticked. `who` is the column that says
 * whose row it is: who sends in says so once, and is not asked it in each row. `once`: everybody has one row there, their own.
 */
export const AskedOfPartners = z.union([
  z.literal(true),
  z.strictObject({ who: Id, once: z.literal(true).optional() }),
]);

/** How a question reads to who is asked it alone: a worksheet speaks to those who fill it in together. */
export const AskedAlone = z.strictObject({
  label: Text.optional(),
  help: Text.optional(),
  columns: z.record(Id, Text).optional(),
});

/** One text that is an ambition by itself, or that says what it is all about: the issue, on the page to hand out. */
export const TextRole = z.strictObject({ type: z.enum(['ambition', 'issue']) });

/** Checks of `content/raad.yaml` that a text is held against. */
const Wording = z.strictObject({ type: z.literal('wording'), checks: z.array(Id).min(1) });

/** While nothing that is said `among` other questions names one of the `voices`. `except` words are no voice. */
const OneVoice = z.strictObject({
  type: z.literal('one-voice'),
  among: z.array(z.strictObject({ field: Id, column: Id.optional() })).min(1),
  voices: z.array(Text).min(1),
  except: z.array(Text).optional(),
  text: Text,
  why: Text,
});

/** Advice on the cells of one row, or of a group, by each other. It is shown and never blocks, as all advice. */
const cellsAdvice = [
  /** A row whose number in `column` is above `above`, where `when.column` has option `when.is`. */
  z.strictObject({
    type: z.literal('number-above'),
    column: Id,
    above: z.number(),
    when: z.strictObject({ column: Id, is: Id }),
    text: Text,
  }),
  /** A row whose year in `column` has passed. */
  z.strictObject({ type: z.literal('year-past'), column: Id, text: Text }),
  /** A row that says something in `column` and misses one of `columns`. */
  z.strictObject({ type: z.literal('incomplete-row'), column: Id, columns: z.array(Id).min(1), text: Text }),
  Wording.extend({ column: Id }),
  /**
   * A row whose target year in `column` comes before the next measurement, by the year it was last `measured` and how many
   * years go by between measurements of its `origin`; a year goes by where that says nothing. `{next}` in the text is that year.
   */
  z.strictObject({
    type: z.literal('year-too-near'),
    column: Id,
    measured: Id,
    origin: Id,
    rhythms: z.array(z.strictObject({ words: z.array(Text).min(1), years: z.int().min(1) })),
    text: Text,
    why: Text,
  }),
] as const;

export const RowsAdvice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('at-most-rows'), count: z.int().min(1), text: Text }),
  ...cellsAdvice,
  OneVoice,
]);

export const GroupAdvice = z.discriminatedUnion('type', [...cellsAdvice, OneVoice]);

export const TextAdvice = z.discriminatedUnion('type', [
  /** A code that reads like a person's name or a birth date; `allowed` words are no name. */
  z.strictObject({ type: z.literal('looks-like-name'), allowed: z.array(Text), text: Text }),
  Wording,
  OneVoice,
]);

export type FieldId = z.output<typeof FieldId>;
export type Carry = z.output<typeof Carry>;
export type CarrySource = z.output<typeof CarrySource>;
export type Derivation = z.output<typeof Derivation>;
export type RowsAdvice = z.output<typeof RowsAdvice>;
export type GroupAdvice = z.output<typeof GroupAdvice>;
export type TextAdvice = z.output<typeof TextAdvice>;
export type Summary = z.output<typeof Summary>;
export type RowSentence = z.output<typeof RowSentence>;
export type RowGroups = z.output<typeof RowGroups>;
export type Chart = z.output<typeof Chart>;
export type AskedOfPartners = z.output<typeof AskedOfPartners>;
export type ActionRole = z.output<typeof ActionRole>;
export type RowsRole = z.output<typeof RowsRole>;

/** Where an answer stands in a memo to the board or the council, before and after its ambitions and results: see `office/proposal.ts`. */
export const MemoPlace = z.enum(['reason', 'picture', 'partners', 'agreements']);
export type MemoPlace = z.output<typeof MemoPlace>;
