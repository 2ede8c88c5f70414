/** What the buttons are called that tests press: read from the site's own text, in this one place. */
import { actionsText } from '../../../src/text/actions.ts';
import { dossierText } from '../../../src/text/dossiers.ts';
import { text } from '../../../src/text/nl.ts';
import { openFileText, openingText } from '../../../src/text/open-file.ts';
import { pageText } from '../../../src/text/pages.ts';
import { pasteText } from '../../../src/text/paste.ts';
import { questionText } from '../../../src/text/questions.ts';
import { searchText } from '../../../src/text/search.ts';

const { rows, carry } = questionText;
const ofAnyRow = (heard: (row: string) => string) => new RegExp(heard('\\d'));

export const buttonNames = {
  downloadPdf: actionsText.downloadPdf,
  downloadReport: dossierText.report.download,
  save: text.files.save,
  open: text.files.open,
  clear: actionsText.clear,
  clearConfirm: actionsText.clearConfirm,
  reload: text.broken.reload,
  /** Whatever a row is called there. */
  addRow: new RegExp(rows.add('.')),
  removeRow: ofAnyRow(rows.heard.remove),
  moveRowDown: ofAnyRow(rows.heard.down),
  remove: rows.remove,
  /** Of one proposal: 'Alle 5 overnemen' has its words too. */
  accept: new RegExp(`^${carry.accept}$`),
  acceptAll: carry.acceptAll,
  /** Of one, or of all. */
  acceptSome: new RegExp(carry.accept, 'i'),
  moreResults: new RegExp(searchText.more(2).replace('2', '\\d+')),
  pasteTable: new RegExp(rows.paste),
  makeRows: pasteText.make,
  leaveAsText: pasteText.leave,
  openExample: text.example.open,
  closeExample: text.example.close,
  openAsNew: openingText.asNew,
  mergeWithOpen: openingText.merge,
  merge: openFileText.merging.withFile.confirm,
  goOn: openFileText.goOn,
  openDossier: dossierText.list.open,
  copyDossier: dossierText.list.copy,
  removeDossier: dossierText.list.remove,
  removeDossierConfirm: dossierText.list.removeConfirm,
  wipe: dossierText.storage.wipe,
  wipeConfirm: dossierText.storage.wipeConfirm,
  start: new RegExp(pageText.home.start('.+', '.+')),
} as const;
