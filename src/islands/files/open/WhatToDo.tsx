import { siteUrl } from '../../../site/url.ts';
import { $saveStatus } from '../../../storage/current/save-status.ts';
import { isInBrowser } from '../../../storage/take-in-file.ts';
import { dossierText } from '../../../text/dossiers.ts';
import { openingText } from '../../../text/open-file.ts';
import { isAnswered } from '../../../worksheet/answers/walk.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { OpenedSaveFile } from '../../../worksheet/saved/open-dossier-file.ts';
import { noDossierVersions, versionsIn } from '../../../worksheet/saved/version.ts';
import { useStore } from '../../preact/use-store.ts';
import { aboutId } from './about-id.ts';
import { worksheetName } from './worksheet-name.ts';

interface Props {
  readonly file: OpenedSaveFile;
  readonly worksheets: readonly Worksheet[];
  readonly currentTitle: string;
  readonly cancel: string;
  /** Whether the person comes back from merging: focus begins there again. */
  readonly isBack: boolean;
  readonly onCancel: () => void;
  readonly onMerge: () => void;
  readonly onOpen: () => void;
}

/** What is in the file, and the question whether it becomes a dossier of its own or part of the open one. */
export function WhatToDo({
  file,
  worksheets,
  currentTitle,
  cancel,
  isBack,
  onCancel,
  onMerge,
  onOpen,
}: Props) {
  const words = openingText;
  // What is not saved would be lost on the way to another page.
  const saveStatus = useStore($saveStatus);
  const title = file.dossier.card.title.value || dossierText.unnamed;
  return (
    <>
      <div id={aboutId}>
        <p>{words.about(title, file.savedAt)}</p>
        <FileContents file={file} worksheets={worksheets} />
        {file.broken.length > 0 && (
          <p className="open-file__broken">{words.broken(file.broken.length + (file.unnamed ?? 0))}</p>
        )}
        {isInBrowser(file.dossier.id) && <p>{words.known}</p>}
        <p>{words.mergeWith(currentTitle)}</p>
        {saveStatus.type !== 'not-saved' && (
          <p>
            <span>{words.onlyCompare}</span>{' '}
            <a className="nl-link" href={siteUrl('/terugkijken/')}>
              {words.toCompare}
            </a>
          </p>
        )}
      </div>
      <div className="dialog__buttons">
        <button type="button" className="nl-button nl-button--subtle" onClick={onCancel}>
          {cancel}
        </button>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          data-first={isBack ? '' : undefined}
          onClick={onMerge}
        >
          {words.merge}
        </button>
        <button
          type="button"
          className="nl-button nl-button--primary"
          data-first={isBack ? undefined : ''}
          onClick={onOpen}
        >
          {words.asNew}
        </button>
      </div>
    </>
  );
}

function FileContents({ file, worksheets }: Pick<Props, 'file' | 'worksheets'>) {
  const words = openingText;
  const sheets = Object.entries(file.dossier.worksheets)
    .map(([id, { answers }]) => ({
      id,
      name: worksheetName(id, worksheets),
      count: Object.values(answers).filter(isAnswered).length,
    }))
    .filter(({ count }) => count > 0);
  const versions = versionsIn(file.dossier.versions ?? noDossierVersions).map(({ version }) => version.name);
  if (sheets.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p className="open-file__contents-title">{words.contents}</p>
      <ul>
        {sheets.map(({ id, name, count }) => (
          <li key={id}>{words.sheet(name, count)}</li>
        ))}
      </ul>
      {versions.length > 0 && <p>{words.versions(versions)}</p>}
      <p>{versions.length > 0 ? words.othersStay : words.nothingElse}</p>
    </>
  );
}
