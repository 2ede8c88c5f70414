import { useEffect, useMemo } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $evicted, $saveStatus } from '../../storage/answers-store.ts';
import { historyText } from '../../text/history.ts';
import { text } from '../../text/nl.ts';
import { openDossierText } from '../../text/open-dossier.ts';
import { fieldsOf } from '../../worksheet/definition/fields-of.ts';
import { askedIn, progressOf } from '../../worksheet/reading/progress.ts';
import { ExampleLinks } from '../answers/ExampleNotice.tsx';
import { keepInExample, useExample } from '../answers/example-mode.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { worksheetOnPage } from '../answers/worksheet-on-page.ts';
import { loadCheck } from '../download/before-download.ts';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { SaveFileContents } from '../files/SaveFileContents.tsx';
import { loadSaving } from '../files/save-dossier.ts';
import { contained } from '../frame/Contained.tsx';
import { useNameInHeader } from '../frame/use-name-in-header.ts';
import { useStore } from '../preact/use-store.ts';
import { StatusBar } from './StatusBar.tsx';

interface Props {
  /** Its id. */
  readonly worksheet: WorksheetId;
  /** Address of the closing actions on this page. */
  readonly actionsHref: string;
  /** Said when the page's scripts do not come. */
  readonly late: string;
}

const contentsId = 'in-het-bestand-nu';

/** Says also how far it is, of which dossier, and where to take it along. */
export const WorksheetStatusBar = contained(function WorksheetStatusBar({
  worksheet: id,
  actionsHref,
  late,
}: Props) {
  const { worksheet, sources, inFile } = worksheetOnPage(id);
  const fields = useMemo(() => fieldsOf(worksheet), [worksheet]);
  const worksheets = useMemo(() => [id], [id]);
  const asked = useMemo(() => worksheet.parts.map(askedIn), [worksheet]);
  const { lookup, isReady } = useAnswers(sources);
  const status = useStore($saveStatus, { ssr: 'initial' });
  const evicted = useStore($evicted(id), { ssr: () => undefined });
  const isExample = useExample();
  const { answered, total } = progressOf(asked, lookup);
  const title = useNameInHeader(isReady);
  const isUnsaved = status.type === 'not-saved';
  useEffect(() => {
    // A file is then the only way out, also when a new version of the site has taken this one's files away.
    if (isUnsaved) void Promise.all([loadSaving(), loadCheck()]).catch(() => undefined);
  }, [isUnsaved]);
  useEffect(() => {
    if (isExample) keepInExample(document.querySelectorAll('.ways > a:not([href^="#"])'));
  }, [isExample]);
  const toActions = !isExample && (
    <a className="nl-link status-bar__link" href={actionsHref}>
      {text.actions.title}
    </a>
  );
  return (
    <StatusBar
      worksheets={worksheets}
      fields={fields}
      notReady={isReady ? undefined : <NotReady late={late} />}
      aside={evicted === undefined ? undefined : historyText.evicted}
      links={toActions}
    >
      {/* What the line above says of the example is enough. */}
      {!isExample && (
        <p className="status-bar__dossier" title={isReady ? openDossierText.link(title) : undefined}>
          {/* The line is there before its words: the bar does not grow when they come. */}
          <span>{isReady ? openDossierText.link(title) : '\u00a0'}</span>
        </p>
      )}
      {isUnsaved && (
        <>
          <SaveFileButton look="secondary" worksheets={inFile} describedBy={contentsId} />
          <SaveFileContents id={contentsId} worksheets={inFile} />
        </>
      )}
      <p className="status-bar__progress">
        <progress className="status-bar__meter" value={answered} max={total} aria-hidden="true" />
        <span>{isReady ? text.worksheet.progress(answered, total) : text.worksheet.questions(total)}</span>
      </p>
      {isExample && <ExampleLinks />}
    </StatusBar>
  );
});
