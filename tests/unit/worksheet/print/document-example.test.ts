import { describe, expect, test } from 'vitest';
import { formatDutchDate } from '../../../../src/basics/dutch-format.ts';
import { toFieldId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import type { Column, Field } from '../../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import type { PrintedAnswer } from '../../../../src/worksheet/print/printed.ts';
import { lookupIn, rowsIn, textsOf, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { printedTexts } from '../../../setup/worksheet/printed.ts';
import { exampleAnswers, type PlainValue, worksheets } from '../../../setup/worksheet/worksheets.ts';

const filled = worksheets.map((worksheet) => ({ worksheet, plain: exampleAnswers(worksheet.id) }));
const all: Answers = Object.fromEntries(filled.flatMap(({ plain }) => Object.entries(toAnswers(plain))));

/** The whole case, but only as far as the worksheet's own sources reach, as in the browser. */
function documentOf(id: string) {
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  if (worksheet === undefined) throw new Error(`No worksheet ${id}`);
  const sources = sourcesOf(worksheet.parts, worksheets);
  const lookup = (field: string) =>
    Object.hasOwn(sources, field) ? lookupIn(all)(toFieldId(field)) : undefined;
  return { worksheet, document: toDocument(worksheet, lookup, sources, '2026-11-22') };
}

/** What a person expects on paper for what the example says. */
function expectedTexts(asked: Field | Column, plain: PlainValue): readonly string[] {
  switch (asked.type) {
    case 'choice':
    case 'multichoice':
      return textsOf(plain).map(
        (pick) => asked.options.find(({ id }) => id === pick)?.label ?? `no option ${pick}`,
      );
    case 'rows':
    case 'group':
      return rowsIn(plain).flatMap((row) =>
        asked.columns.flatMap((column) => {
          const cell = row[column.id];
          return cell === undefined ? [] : expectedTexts(column, cell);
        }),
      );
    case 'check':
      return plain === true ? ['ja'] : [];
    case 'date':
      return [formatDutchDate(String(plain))];
    default:
      return [typeof plain === 'number' ? String(plain).replace('.', ',') : String(plain).trim()];
  }
}

/** Texts as they are printed: a box that is ticked in a set of questions stands there with its label. */
function isPrinted(expected: string, printed: readonly string[], asked: Field): boolean {
  if (printed.some((text) => text === expected || text.startsWith(`${expected} `))) return true;
  const labels =
    asked.type === 'group' || asked.type === 'rows' ? asked.columns.map(({ label }) => label) : [asked.label];
  return expected === 'ja' && printed.some((text) => labels.includes(text));
}

describe.each(filled)('the filled example on paper: $worksheet.id', ({ worksheet, plain }) => {
  const { document } = documentOf(worksheet.id);
  const questions = document.sections.flatMap((section) => section.questions);
  const answerTo = (id: string): PrintedAnswer | undefined =>
    questions.find((question) => question.id === id)?.answer;
  const fields = worksheet.parts.flatMap((part) => part.fields);

  test('the example fills in questions of this worksheet only', () => {
    const known = fields.map(({ id }) => id);
    for (const id of Object.keys(plain)) expect(known).toContain(id);
    expect(Object.keys(plain).length).toBeGreaterThan(0);
  });

  test('has every filled text at its own question, line breaks kept', () => {
    for (const field of fields) {
      const value = plain[field.id];
      if (value === undefined) continue;
      const printed = printedTexts(answerTo(field.id));
      for (const expected of expectedTexts(field, value))
        if (expected !== '')
          expect(isPrinted(expected, printed, field), `${field.id}: ${expected}`).toBe(true);
    }
  });

  test('has as many rows as were filled in', () => {
    for (const field of fields.filter(({ type }) => type === 'rows')) {
      const value = plain[field.id];
      if (!Array.isArray(value)) continue;
      const answer = answerTo(field.id);
      const count =
        answer?.type === 'table'
          ? answer.rows.length
          : answer?.type === 'records'
            ? answer.records.length
            : 0;
      expect(count, field.id).toBe(value.length);
    }
  });

  test('leaves no question empty that the example answers', () => {
    for (const id of Object.keys(plain)) expect(answerTo(id)?.type, id).not.toBe('empty');
  });

  test('names the municipality when the worksheet has an area', () => {
    expect(document.area).toBe(worksheet.area === undefined ? '' : exampleArea(worksheet.area));
  });
});

function exampleArea(field: string): string {
  const found = filled.map(({ plain }) => plain[field]).find((value) => typeof value === 'string');
  if (typeof found !== 'string') throw new Error(`The example has no answer to ${field}`);
  return found;
}

test('the concerns and chances of 1A stand in the overview of 1B on paper', () => {
  const { document } = documentOf('wb-1b');
  const overview = document.sections
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === 'wb1b-overzicht');
  expect(printedTexts(overview?.answer)).toEqual([
    'Jongeren bewegen te weinig (Wijk Oost, 12-18 jaar)',
    'Leerlingen haken af vanaf klas 3 (Vmbo op De Rietkraag en mbo-entree)',
    'Gezinnen kennen de regelingen niet (Gezinnen met een laag inkomen)',
    'Jongeren willen zelf sport organiseren (Oost en Centrum)',
    'Bijna negen op de tien jongeren hebben een volwassene die hen steunt (12-18 jaar, heel Waterrijk)',
    'Leerwerkplekken met begeleiding voorkomen uitval (Mbo-studenten van 16-20 jaar)',
  ]);
});
