import { type ReactNode, useState } from 'preact/compat';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import { missingDateText } from '../answers/unusable-dates.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { personalDataWarning } from '../download/before-download.ts';
import { blobOf, type MadeFile } from '../download/made-file.ts';
import { saveAs } from '../download/save-as.ts';
import { shareFile } from '../download/share-file.ts';
import { useMaking } from '../download/use-making.tsx';
import type { ReportRequest } from '../pdf/pdf-request.ts';
import { makeReportFile } from './make-report-file.ts';
import type { ReportFormat } from './report-format.ts';

export type Way = 'download' | 'share';

/** Makes a report and hands it over, as a download or to an app; see `useMaking`. */
export function useReportDownload(onMessage: (message: ReactNode) => void): {
  readonly start: (request: ReportRequest, format: ReportFormat, way: Way) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { start, dialog } = useMaking(onMessage);
  const [ready, setReady] = useState<MadeFile>();
  const share = async (file: MadeFile) => {
    const shared = await shareFile(new File([blobOf(file)], file.fileName, { type: file.mediaType }));
    if (shared === 'pressed-too-long-ago') {
      onMessage('');
      setReady(file);
    } else onMessage(shared === 'shared' ? `${missingDateText()}${words.shared}` : shareProblem[shared]);
  };
  const begin = (request: ReportRequest, format: ReportFormat, way: Way) =>
    start({
      preparing: words.preparing,
      make: (onProgress) => makeReportFile(request, format, onProgress),
      warning: async () => (request.isExample ? undefined : personalDataWarning(request)),
      hand: (file) => {
        if (way === 'share') return void share(file);
        saveAs(file.fileName, blobOf(file));
        onMessage(`${missingDateText()}${words.downloaded}`);
      },
      confirm: way === 'share' ? words.shareAnyway : undefined,
    });
  return {
    start: begin,
    dialog: (
      <>
        {dialog}
        {ready !== undefined && (
          <ConfirmDialog
            title={words.ready}
            confirm={words.share}
            onConfirm={() => {
              setReady(undefined);
              void share(ready);
            }}
            onCancel={() => setReady(undefined)}
          >
            <p>{words.readyToShare}</p>
          </ConfirmDialog>
        )}
      </>
    ),
  };
}

const shareProblem = { cancelled: '', failed: words.notShared } as const;
