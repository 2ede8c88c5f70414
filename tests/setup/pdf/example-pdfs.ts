/** The seven worksheets as the example municipality Waterrijk filled them in, as documents to print. */
import type { Answers } from '../../../src/worksheet/answers/answers.ts';
import { visibleRows } from '../../../src/worksheet/answers/rows.ts';
import type { Worksheet } from '../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../src/worksheet/mentions/sources-of.ts';
import { toDocument } from '../../../src/worksheet/print/document.ts';
import type { WorksheetDocument } from '../../../src/worksheet/print/printed.ts';
import { type Derived, derive } from '../../../src/worksheet/reading/derive.ts';
import { rowSentence } from '../../../src/worksheet/reading/sentence.ts';
import { summarise } from '../../../src/worksheet/reading/summary.ts';
import { summedText } from '../../../src/worksheet/reading/summed-text.ts';
import { lookupIn, toAnswers } from '../worksheet/plain-answers.ts';
import { exampleAnswers, type PlainAnswers, worksheets } from '../worksheet/worksheets.ts';

const answers: Answers = Object.fromEntries(
  worksheets.flatMap(({ id }) => Object.entries(toAnswers(exampleAnswers(id)))),
);
const lookup = lookupIn(answers);

export interface ExampleDocument {
  readonly worksheet: Worksheet;
  readonly filled: PlainAnswers;
  readonly document: WorksheetDocument;
  /** What the site made of the answers. */
  readonly derived: readonly string[];
}

export const exampleDocuments: readonly ExampleDocument[] = worksheets.map((worksheet) => {
  const sources = sourcesOf(worksheet.parts, worksheets);
  const derived = worksheet.parts
    .flatMap(({ fields }) => fields)
    .flatMap((field): readonly string[] => {
      if (field.type === 'derived') return textsOfDerived(derive(field, lookup, sources));
      if (field.type !== 'rows') return [];
      const sums = summarise(field, lookup(field.id), lookup).map(summedText);
      const sentences = visibleRows(lookup(field.id)).map((row) => rowSentence(field, row, lookup));
      return [...sums, ...sentences];
    });
  return {
    worksheet,
    filled: exampleAnswers(worksheet.id),
    document: toDocument(worksheet, lookup, sources, '2026-11-22'),
    derived: derived.filter((text) => text !== ''),
  };
});

function textsOfDerived(derived: Derived): readonly string[] {
  switch (derived.type) {
    case 'text':
      return derived.text.split('\n');
    case 'lists':
      return derived.lists.flatMap(({ items }) => items.flatMap(({ text, detail }) => [text, detail]));
    case 'counts':
      return [...derived.counts.map(({ label, count }) => `${count} × ${label}`), derived.conclusion];
    case 'in-order':
      return [...derived.open, derived.conclusion];
  }
}
