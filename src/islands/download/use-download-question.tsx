import { type ReactNode, useState } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import type { PersonalDataWarning } from './carried.ts';

interface Question {
  readonly personalData: PersonalDataWarning | undefined;
  /** Characters that the PDF shows as a box. */
  readonly missing: readonly string[];
  readonly onDownload: () => void;
  /** What is done all the same, where that is no download. */
  readonly confirm?: string | undefined;
}

/**
 * The one question before a download, about all that there is to say of it; without anything to say the download goes on at
 * once, and `ask` gives false. `dialog` is to stand in the caller's own output.
 */
export function useDownloadQuestion(): {
  readonly ask: (question: Question) => boolean;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<Question>();
  const ask = (question: Question) => {
    const isNeeded = question.personalData !== undefined || question.missing.length > 0;
    if (isNeeded) setAsking(question);
    else question.onDownload();
    return isNeeded;
  };
  if (asking === undefined) return { ask, dialog: null };
  const { personalData, missing, onDownload, confirm = text.pdf.downloadAnyway } = asking;
  const dialog = (
    <ConfirmDialog
      title={personalData?.title ?? text.pdf.missingTitle}
      kind={personalData === undefined ? undefined : 'reading'}
      confirm={confirm}
      onConfirm={() => {
        setAsking(undefined);
        personalData?.remember();
        onDownload();
      }}
      onCancel={() => setAsking(undefined)}
    >
      {personalData?.content}
      {missing.length > 0 && (
        <>
          {personalData !== undefined && <h3 className="dialog__title">{text.pdf.missingTitle}</h3>}
          <p>{text.pdf.missing}</p>
          <p className="dialog__characters">{missing.join(' ')}</p>
          <p>{text.pdf.missingKept}</p>
        </>
      )}
    </ConfirmDialog>
  );
  return { ask, dialog };
}
