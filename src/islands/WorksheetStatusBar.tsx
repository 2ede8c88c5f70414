import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { $saveStatus, $setAside } from '../storage/answers-store.ts';
import { saveStatusText } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import type { Field } from '../worksheet/definition.ts';
import { progressOf } from '../worksheet/progress.ts';
import type { Sources } from '../worksheet/sources.ts';
import { contained } from './Contained.tsx';
import { loadCheck } from './download/before-download.ts';
import { ExampleLinks } from './ExampleNotice.tsx';
import { useExample } from './example-mode.ts';
import type { ListedInFile } from './file-contents/FileContents.tsx';
import { NotReady } from './NotReady.tsx';
import { SaveFileButton } from './SaveFileButton.tsx';
import { SaveFileContents } from './SaveFileContents.tsx';
import { loadSaving } from './save-file.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly worksheet: string;
  readonly fields: readonly Field[];
  readonly sources: Sources;
  /** Address of the closing actions on this page. */
  readonly actionsHref: string;
  /** Said when the page's scripts do not come. */
  readonly late: string;
  readonly inFile: readonly ListedInFile[];
}

/** Always in sight while a worksheet is: whether it is saved, how far it is, and where to take it along. */
export const WorksheetStatusBar = contained(function WorksheetStatusBar({
  worksheet,
  fields,
  sources,
  actionsHref,
  late,
  inFile,
}: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const status = useStore($saveStatus, { ssr: 'initial' });
  const isSetAside = useStore($setAside, { ssr: 'initial' });
  const isExample = useExample();
  const { answered, total } = progressOf(fields, lookup);
  const isUnsaved = status.type === 'not-saved';
  useEffect(() => {
    // A file is then the only way out, also when a new version of the site has taken this one's files away.
    if (isUnsaved) void Promise.all([loadSaving(), loadCheck()]).catch(() => undefined);
  }, [isUnsaved]);
  return (
    <div className="status-bar" data-status={status.type} data-pagefind-ignore>
      <div className="status-bar__texts">
        <p className="status-bar__saved" role="status">
          {isReady ? <span>{saveStatusText(status)}</span> : <NotReady late={late} />}
          {isSetAside && <span className="status-bar__aside">{` ${text.save.setAside}`}</span>}
        </p>
        {isUnsaved && (
          <>
            <SaveFileButton look="secondary" />
            <SaveFileContents worksheets={inFile} />
          </>
        )}
        <p className="status-bar__progress">
          <progress className="status-bar__meter" value={answered} max={total} aria-hidden="true" />
          <span>{text.worksheet.progress(answered, total)}</span>
        </p>
        {isExample && <ExampleLinks />}
      </div>
      <div className="status-bar__buttons">
        <UndoButtons worksheet={worksheet} fields={fields} />
        {!isExample && (
          <a className="nl-link status-bar__link" href={actionsHref}>
            {text.actions.title}
          </a>
        )}
      </div>
    </div>
  );
});
