/** The message that remains once every file has been dealt with. */
import { siteUrl } from '../../../site/url.ts';
import { openFileText, openingText } from '../../../text/open-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { worksheetName } from './worksheet-name.ts';

export type FileOutcome =
  /** `first` is the first worksheet with something in it. */
  | { readonly type: 'opened'; readonly title: string; readonly first: Worksheet | undefined }
  /** It is open, and could not be stored. */
  | { readonly type: 'not-stored'; readonly title: string }
  | { readonly type: 'merged'; readonly title: string; readonly isUndoKept: boolean }
  | { readonly type: 'failed'; readonly why: string }
  | { readonly type: 'skipped' }
  /** No dossier: dealt with elsewhere. */
  | { readonly type: 'set-apart' }
  /** The dialog was closed before its turn. */
  | { readonly type: 'not-seen' };

export interface FileMessage {
  /** '' when there is nothing to say. */
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
  /** Whether a merge can be undone right here, on the page that looks after dossiers. */
  readonly canUndo?: true;
}

interface Handled {
  readonly name: string;
  readonly outcome: FileOutcome;
}

export function messageOf(all: readonly Handled[]): FileMessage {
  const files = all.filter(({ outcome }) => outcome.type !== 'set-apart');
  if (files.length === 0) return { text: '' };
  const [only] = files;
  if (files.length === 1 && only !== undefined) return { text: single(only.outcome), ...linkOf(files) };
  const { several, merging } = openFileText;
  const merged = files.flatMap(({ outcome }) => (outcome.type === 'merged' ? outcome : []));
  const undo = merged.at(-1)?.isUndoKept ? several.undo : merging.onThisPage;
  const sentences = [several.all(files.length), ...files.map(inList), merged.length === 0 ? '' : undo];
  return { text: sentences.filter(Boolean).join(' '), ...linkOf(files) };
}

function single(outcome: FileOutcome): string {
  const { merging } = openFileText;
  switch (outcome.type) {
    case 'opened':
      return openingText.opened(outcome.title);
    case 'not-stored':
      return openingText.problems.notStored;
    case 'merged':
      return `${merging.done(outcome.title)} ${outcome.isUndoKept ? merging.onAnyPage : merging.onThisPage}`;
    case 'failed':
      return outcome.why;
    case 'skipped':
    case 'not-seen':
    case 'set-apart':
      return '';
  }
}

function inList({ name, outcome }: Handled): string {
  const { several } = openFileText;
  switch (outcome.type) {
    case 'opened':
      return several.opened(name, outcome.title);
    case 'not-stored':
      return `${several.opened(name, outcome.title)} ${openingText.problems.notStored}`;
    case 'merged':
      return several.merged(name, outcome.title);
    case 'failed':
      return several.failed(name, outcome.why);
    case 'skipped':
      return several.skipped(name);
    case 'not-seen':
      return several.notSeen(name);
    case 'set-apart':
      return '';
  }
}

/** To where the dossier that was opened last goes on, unless that is this page; or to where a merge can be undone. */
function linkOf(files: readonly Handled[]): Omit<FileMessage, 'text'> {
  const last = files.findLast(({ outcome }) => outcome.type === 'opened')?.outcome;
  const first = last?.type === 'opened' ? last.first : undefined;
  if (first !== undefined && siteUrl(first.page) !== location.pathname)
    return { link: { href: siteUrl(first.page), text: openFileText.goOn(worksheetName(first.id, [first])) } };
  const isUndoKept = files.some(({ outcome }) => outcome.type === 'merged' && outcome.isUndoKept);
  if (!isUndoKept) return {};
  const href = siteUrl('/mijn-dossier/');
  return href === location.pathname
    ? { canUndo: true }
    : { link: { href, text: openFileText.merging.toUndo } };
}
