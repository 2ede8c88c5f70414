/**
 * What the checker finds. Clauses are those of PDF/UA-1 (ISO 14289-1), where no other standard is named; PDF/A-3 is ISO
 * 19005-3, PDF/UA-2 ISO 14289-2.
 */

export type Rule =
  /** PDF 1.7, as ISO 14289-1 builds on ISO 32000-1. */
  | 'version'
  /** MarkInfo says that the file is tagged (7.1). */
  | 'mark-info'
  /** The language of the document (7.2). */
  | 'language'
  /** The window shows the title, not the file name (7.1). */
  | 'display-title'
  /** Metadata that names the standards (5; PDF/A-3, 6.6.4), what PDF/A does not know of itself (6.6.2.3), and the title (7.1). */
  | 'metadata'
  /** Bookmarks that lead somewhere (7.17 recommends them). */
  | 'outline'
  /** Tabbing follows the structure (7.18.3). */
  | 'tabs'
  /** An attached file has its names and its place (7.11; ISO 19005-3, 6.8 for the rest). */
  | 'attachment'
  /** Standard roles, in the relations that ISO 32000-1, 14.8.4 gives them. */
  | 'role'
  | 'nesting'
  /** Every element knows its parent (ISO 32000-1, 14.7.2). */
  | 'parent'
  /** Headings begin at 1 and skip no level on the way down (7.4). */
  | 'heading'
  /** A table has the same number of cells in each row, and its headers a scope (7.5). */
  | 'table'
  /** A picture has a description (7.3). */
  | 'alternative'
  /** Everything painted is content or artifact, never both (7.1). */
  | 'marking'
  /** Marked content, structure tree and parent tree agree (ISO 32000-1, 14.7.4). */
  | 'content'
  /** Fonts are embedded and say the same widths as the font program (7.21.4, 7.21.5). */
  | 'font'
  /** Every shown code has a character (7.21.7). */
  | 'to-unicode'
  /** Nothing is shown by the glyph for what is missing (7.21.8). */
  | 'notdef'
  /** Links and fields have a description and a place in the structure (7.18). */
  | 'annotation'
  /** What is referred to is there. */
  | 'reference'
  /** What a link leads to is an element too, and an entry of the contents names it (PDF/UA-2, 8.8 and 8.2.5.8). */
  | 'destination'
  /** Labels of a list say of what shape they are (PDF/UA-2, 8.2.5.25). */
  | 'list'
  /** A paragraph, heading or label says something. */
  | 'empty'
  /** What is read instead has no sign that only one font knows (PDF/UA-2, 8.4.3). */
  | 'actual-text'
  /** All colours are those of one profile (PDF/A-3, 6.2.3, 6.2.4.3). */
  | 'color'
  /** Header, trailer and lengths as a file has them that is to be kept (PDF/A-3, 6.1). */
  | 'file'
  /** Nothing that is run, drawn by the reader, or done to how things look (PDF/A-3, 6.2.5, 6.4, 6.5). */
  | 'behaviour';

export interface Problem {
  readonly rule: Rule;
  readonly detail: string;
}

export type Report = (rule: Rule, detail: string) => void;
