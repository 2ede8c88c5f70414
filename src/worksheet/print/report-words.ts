/**
 * A worksheet as a chapter of a report, which is a document and no form: with headings that ask nothing, of what was chosen and
 * written alone. What is empty is named once, at the end of the report.
 */
import { reportText } from '../../text/report.ts';
import type { Column, Field, Part, Worksheet } from '../definition/definition.ts';
import { listedName } from '../reading/listed-name.ts';
import type { PrintedQuestion, WorksheetDocument } from './printed.ts';
import { isPrintedEmpty, withoutForm } from './without-form.ts';

/** With the words that it has in a report in place of its questions. */
export function inReportWords(worksheet: Worksheet): Worksheet {
  return { ...worksheet, parts: worksheet.parts.map(partInWords) };
}

function partInWords(part: Part): Part {
  return {
    ...part,
    title: part.inReport ?? part.title,
    fields: part.fields
      .filter((field) => field.type !== 'derived' || field.inReport !== false)
      .map(fieldInWords),
  };
}

function fieldInWords(field: Field): Field {
  const label = field.inReport || field.label;
  switch (field.type) {
    case 'rows':
      return { ...field, label, columns: field.columns.map(columnInWords) };
    case 'group':
      return { ...field, label, columns: field.columns.map(withWords) };
    default:
      return { ...field, label };
  }
}

function columnInWords(column: Column): Column {
  const named = withWords(column);
  return named.type === 'rows' ? { ...named, columns: named.columns.map(withWords) } : named;
}

function withWords<Asked extends { readonly label: string; readonly inReport?: string | undefined }>(
  asked: Asked,
): Asked {
  return { ...asked, label: asked.inReport ?? asked.label };
}

/** What is said, in the sections that say anything. */
export function withoutEmpty(document: WorksheetDocument): WorksheetDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => !isPrintedEmpty(question)).map(withoutForm),
  }));
  return { ...document, sections: sections.filter(({ questions }) => questions.length > 0) };
}

/** What was asked now and has no answer: 'Ons gezamenlijke vraagstuk'. @param worksheet in the words of a report. */
export function openIn(worksheet: Worksheet, document: WorksheetDocument): readonly string[] {
  const later = new Set(worksheet.parts.flatMap(({ id, later: isLater }) => (isLater === true ? [id] : [])));
  const derived = new Set(
    worksheet.parts.flatMap(({ fields }) =>
      fields.flatMap(({ id, type }): readonly string[] => (type === 'derived' ? [id] : [])),
    ),
  );
  return document.sections
    .filter(({ id }) => !later.has(id))
    .flatMap(({ questions }) => questions)
    .filter((question: PrintedQuestion) => !derived.has(question.id) && isPrintedEmpty(question))
    .map(({ label }) => label);
}

/** A line for each worksheet that is not done. @param open in the words of a report; all of it when nobody began. */
export function openLine(worksheet: Worksheet, open: readonly string[] | 'all'): string {
  return reportText.openIn(listedName(worksheet), open === 'all' ? reportText.notBegun : open.join('; '));
}
