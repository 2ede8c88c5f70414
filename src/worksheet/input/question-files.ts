/**
 * The questions that can be asked by link, in some files: who answers an invitation loads those with its questions, and not what
 * seven worksheets ask. Those that are meant for partners, and so are asked most, stand in a file together. So do all of them, for
 * who is asked of many worksheets at once: packed together they are a third smaller.
 */
import type { Worksheet } from '../definition/definition.ts';
import { fieldCode } from '../packed/packed-answers.ts';
import { type AskableField, type AskableWorksheet, askableFields } from '../saved/asked-fields.ts';

/** What is asked of a worksheet: of one file, so not always all of it. */
export type QuestionSheet = AskableWorksheet & Pick<Worksheet, 'code' | 'page'>;

export interface QuestionFile {
  /** Without what comes behind it: part of its address. */
  readonly name: string;
  readonly sheets: readonly QuestionSheet[];
}

/** Of each file the codes of its questions, as they stand in a link. */
export type QuestionIndex = readonly { readonly name: string; readonly codes: readonly number[] }[];

/** No worksheet has an id without a hyphen. */
const forPartners = 'partners';
const all = 'alle';

/** So many files weigh less than that of all questions. */
export const mostFiles = 4;

/** All of them, as they are built. */
export function questionFiles(worksheets: readonly Worksheet[]): readonly QuestionFile[] {
  const files = filesByUse(worksheets);
  return [...files, { name: all, sheets: files.flatMap(({ sheets }) => sheets) }];
}

/** Each question that can be asked is in one of them. */
export function filesByUse(worksheets: readonly Worksheet[]): readonly QuestionFile[] {
  const isPreset = ({ definition }: AskableField) => definition.input !== undefined;
  const sheetsWith = (some: readonly Worksheet[], isWanted: (one: AskableField) => boolean) =>
    some.flatMap((worksheet): readonly QuestionSheet[] => {
      const { id, code, page, personal, parts } = worksheet;
      const wanted = new Set(
        askableFields([worksheet])
          .filter(isWanted)
          .map(({ field }) => field),
      );
      const own = parts.map((part) => ({
        ...part,
        fields: part.fields.filter((field) => wanted.has(field.id)),
      }));
      const asking = own.filter(({ fields }) => fields.length > 0);
      return asking.length === 0
        ? []
        : [{ id, code, page, parts: asking, ...(personal !== undefined && { personal }) }];
    });
  const files = [
    { name: forPartners, sheets: sheetsWith(worksheets, isPreset) },
    ...worksheets.map((worksheet) => ({
      name: worksheet.id,
      sheets: sheetsWith([worksheet], (one) => !isPreset(one)),
    })),
  ];
  return files.filter(({ sheets }) => sheets.length > 0);
}

export const questionIndex = (files: readonly QuestionFile[]): QuestionIndex =>
  files.map(({ name, sheets }) => ({
    name,
    codes: askableFields(sheets).map(({ field }) => fieldCode(field)),
  }));

/** The names of the files that have them; what is in none is no question of this edition. */
export function filesWith(index: QuestionIndex, asked: readonly number[]): readonly string[] {
  const files = index.filter(({ codes }) => asked.some((code) => codes.includes(code)));
  return files.length > mostFiles ? [all] : files.map(({ name }) => name);
}
