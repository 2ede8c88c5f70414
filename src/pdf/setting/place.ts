import type { Column } from './page-design.ts';

/** Where an answer will stand. */
export interface Place {
  readonly column: Column;
  /** Level of the headings within the answer: one below that of the question. */
  readonly level: HeadingLevel;
}

/** The title of the document alone is of level 1. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** PDF/UA-1 knows six levels (ISO 14289-1, 7.4); what lies deeper stays on the sixth. */
export function below(level: HeadingLevel): HeadingLevel {
  switch (level) {
    case 2:
      return 3;
    case 3:
      return 4;
    case 4:
      return 5;
    default:
      return 6;
  }
}
