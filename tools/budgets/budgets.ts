/** Bytes, gzipped; the promises about speed are kept in these, not in a timed test. */
export const budgets = {
  readingPageScript: 3 * 1024,
  searchPageScript: 8 * 1024,
  worksheetPageScript: 106 * 1024,
  /** What a page links for the screen and what stands in it. */
  pageStyle: 15 * 1024,
  worksheetPageHtml: 17 * 1024,
  /** More of each worksheet that an edition has beside the seven of the method: its place in the menu, and what takes from it. */
  addedWorksheetHtml: 0.3 * 1024,
  /** Of each page beside those of this site: its place in the menu. */
  addedPageHtml: 10,
  /** All worksheets are on it, their questions are not. */
  dossierPageHtml: 15 * 1024,
  workPageHtml: 17 * 1024,
  /** With what makes a file one to keep (PDF/A), what partners said, what meetings left, series of figures, marks on words that changed, and pages of any size. */
  pdfScript: 90 * 1024,
  pdfFonts: 80 * 1024,
  /** With the library that writes it. */
  docxScript: 130 * 1024,
  odtScript: 45 * 1024,
  copyScript: 15 * 1024,
  /** With how a dossier becomes a file, what partners said and what was laid down included: no page has that before a download. */
  checkScript: 14.5 * 1024,
  /** A meeting with the heaviest form that its first question can have, and the walk over an agenda of several worksheets. */
  meetingScript: 105 * 1024,
  /** In a meeting, looking back: actions, times, figures and their pictures, and the questions of the worksheet. */
  lookBackScript: 15.5 * 1024,
  /** The page to hand out: what stands on it, where, and the dialog in which its figures are chosen. Some 22 KB of it the pages of worksheets have too. */
  plateScript: 51.5 * 1024,
  /** Tables and calendars; text to paste comes under it too. */
  listScript: 15 * 1024,
  /** What is due, read from all worksheets, for who comes back: all but some 9 KB of it the pages of worksheets have too. */
  dueScript: 42 * 1024,
  /** The question whether a worksheet shows what it said then, and what shows it, with what each figure and row is of; how versions are kept is in neither. */
  thenScript: 16 * 1024,
  /** Pictures of targets that were adjusted, beside then and now: figures as worksheets have them. */
  thenTargetsScript: 8 * 1024,
  /** A first visit: the page itself with its styles, scripts, pictures and fonts. */
  readingPageWhole: 40 * 1024,
  worksheetPageWhole: 130 * 1024,
} as const;

export const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** What is wrong when `what` weighs more than it may. */
export function overBudget(what: string, bytes: number, limit: number): readonly string[] {
  return bytes > limit ? [`${what}: ${kilobytes(bytes)}; at most ${kilobytes(limit)}`] : [];
}
