/**
 * Answers to every question of every worksheet in which each text is a word of its own, so that a word found in a file says
 * where it came from; and beside what a person sees, words in every place where a person sees nothing.
 */
import { toRowId, toWorksheetId } from '../../../src/basics/ids.ts';
import type { Answer, Answers, Row } from '../../../src/worksheet/answers/answers.ts';
import type { Value } from '../../../src/worksheet/answers/value.ts';
import type { Column, Field, Input, Worksheet } from '../../../src/worksheet/definition/definition.ts';
import type { Dossier } from '../../../src/worksheet/saved/dossier.ts';

/** Letters only, and short enough for the narrowest column of a table. */
export const canaryPattern = /kan[a-z]{4}x/g;

export interface Planted {
  readonly dossier: Dossier;
  /** Words that stand where a person sees them, by worksheet. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly title: string;
  readonly all: ReadonlySet<string>;
}

const changedAt = 1_790_000_000_000;

/** @param hiding answers that leave other questions out. */
export function plantCanaries(
  id: string,
  worksheets: readonly Worksheet[],
  hiding: { readonly [field: string]: string },
): Planted {
  const all = new Set<string>();
  const seen = new Map(worksheets.map(({ id }) => [id, new Set<string>()]));
  let owner: string | undefined;
  const word = (isSeen: boolean): string => {
    const number = all.size;
    const letters = [17576, 676, 26, 1].map(
      (unit) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(number / unit) % 26],
    );
    const made = `kan${letters.join('')}x`;
    all.add(made);
    if (isSeen && owner !== undefined) seen.get(toWorksheetId(owner))?.add(made);
    return made;
  };
  const beside = (): object => ({ later: word(false), dieper: [{ later: word(false) }] });
  const register = (value: Value): Answer =>
    Object.assign({ type: 'value' as const, value, changedAt }, beside());
  const stamped = <Content>(value: Content) => Object.assign({ value, changedAt }, beside());
  const row = (id: string, cells: Answers, isDeleted: boolean, at: number): Row =>
    Object.assign({ id: toRowId(id), deleted: stamped(isDeleted), position: stamped(at), cells }, beside());

  const madeValue = (input: Input, isSeen: boolean): Value => {
    switch (input.type) {
      case 'multichoice':
        return [word(isSeen), word(isSeen)];
      case 'check':
        return true;
      case 'reference':
        return Object.assign({ row: toRowId('weg'), text: word(isSeen) }, beside());
      default:
        return word(isSeen);
    }
  };
  /** Of another kind than is asked: kept, and never printed. */
  const mistyped = (input: Input): Answer => {
    switch (input.type) {
      case 'multichoice':
      case 'check':
        return register(word(false));
      case 'reference':
        return register([word(false)]);
      default:
        return register(Object.assign({ row: toRowId('weg'), text: word(false) }, beside()));
    }
  };
  const cellsOf = (columns: readonly Column[], isSeen: boolean): Answers => ({
    ...Object.fromEntries(columns.map((column) => [column.id, answerTo(column, isSeen)])),
    'kolom-van-later': register(word(false)),
  });
  const rowsOf = (columns: readonly Column[], isSeen: boolean, id: string): Answer =>
    Object.assign(
      {
        type: 'rows' as const,
        rows: [
          row(`${id}-1`, cellsOf(columns, isSeen), false, 0),
          row(`${id}-2`, cellsOf(columns, isSeen), false, 1),
          row(`${id}-3`, Object.fromEntries(columns.map((one) => [one.id, otherKind(one)])), false, 2),
          row(`${id}-4`, cellsOf(columns, false), true, 3),
        ],
      },
      beside(),
    );
  const answerTo = (asked: Field | Column, isSeen: boolean): Answer => {
    switch (asked.type) {
      case 'derived':
        return register(word(false));
      case 'rows':
        return rowsOf(asked.columns, isSeen, `rij-${asked.id}`);
      case 'group':
        return Object.assign({ type: 'group' as const, cells: cellsOf(asked.columns, isSeen) }, beside());
      default:
        return register(madeValue(asked, isSeen));
    }
  };
  const otherKind = (asked: Field | Column): Answer => {
    switch (asked.type) {
      case 'derived':
      case 'rows':
      case 'group':
        return register(word(false));
      default:
        return mistyped(asked);
    }
  };

  const contents = worksheets.map(({ id: worksheet, parts }) => {
    owner = worksheet;
    const fields = parts.flatMap((part) => part.fields);
    const isHidden = ({ showIf }: Field) => showIf?.not.includes(hiding[showIf.field] ?? '') === true;
    const answers: Answers = Object.fromEntries(
      fields.map((field) => {
        const given = hiding[field.id];
        return [field.id, given === undefined ? answerTo(field, !isHidden(field)) : register(given)];
      }),
    );
    return [
      worksheet,
      {
        answers: { ...answers, 'veld-van-later': register(word(false)) },
        unknown: { later: word(false) },
      },
    ] as const;
  });
  owner = undefined;
  const title = word(false);
  const dossier: Dossier = {
    id,
    card: {
      title: Object.assign({ value: title, changedAt }, beside()),
      madeAt: changedAt,
      fileAt: 0,
      unknown: { later: word(false) },
      beside: { later: word(false) },
    },
    worksheets: {
      ...Object.fromEntries(contents),
      'wb-van-later': { answers: { vraag: register(word(false)) }, unknown: {} },
    },
  };
  return { dossier, seen, title, all };
}

/** The same worksheets with every answer of another kind than is asked. */
export function plantOtherKinds(id: string, worksheets: readonly Worksheet[]): Planted {
  const planted = plantCanaries(id, worksheets, {});
  const swapped = Object.fromEntries(
    Object.entries(planted.dossier.worksheets).map(([worksheet, { answers }]) => {
      const kinds = Object.values(answers);
      const fields = Object.keys(answers);
      return [
        worksheet,
        {
          answers: Object.fromEntries(fields.map((field, at) => [field, wrongKind(kinds[at], kinds)])),
          unknown: {},
        },
      ];
    }),
  );
  return {
    ...planted,
    dossier: { ...planted.dossier, worksheets: swapped },
    seen: new Map(worksheets.map((worksheet) => [worksheet.id, new Set<string>()])),
  };
}

/** Rows where a value is asked, a value where rows are. */
function wrongKind(own: Answer | undefined, others: readonly Answer[]): Answer {
  const wanted = own?.type === 'value' ? ['rows', 'group'] : ['value'];
  const found = others.find(({ type }) => wanted.includes(type)) ?? own;
  return found ?? { type: 'group', cells: {} };
}
