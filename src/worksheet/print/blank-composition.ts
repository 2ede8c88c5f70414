/** What a worksheet to fill in by pen consists of, in whatever format: see `composition.ts`. */
import { blankText } from '../../text/blank.ts';
import { printText } from '../../text/print.ts';
import type { BlankSection, BlankWorksheet } from './blank.ts';
import { type Composition, knownFacts, madeWith, worksheetHeading } from './composition.ts';

export interface BlankComposition extends Composition {
  /** Facts that the person writes: the label of each. */
  readonly ownFacts: readonly string[];
  readonly sections: readonly BlankSection[];
}

export function composeBlank(worksheet: BlankWorksheet): BlankComposition {
  const { code, title, who, when, result, sections } = worksheet;
  const name = blankText.title(printText.worksheetTitle(code, title));
  const { area, date, participants, result: resultLabel } = printText.facts;
  return {
    heading: worksheetHeading(worksheet),
    name,
    facts: knownFacts([
      { label: blankText.who, value: who },
      { label: blankText.when, value: when },
      { label: resultLabel, value: result },
      madeWith,
    ]),
    fileTitle: name,
    belongsTo: [code, title],
    ownFacts: [area, date, participants],
    sections,
  };
}
