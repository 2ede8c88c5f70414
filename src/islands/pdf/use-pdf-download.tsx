import { type ReactNode, useRef, useState } from 'react';
import { pdfProblemText } from '../../text/messages.ts';
import { text } from '../../text/nl.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { saveAs } from '../save-as.ts';
import { type MadePdfFile, type PdfWish, preparePdf } from './pdf-download.ts';

/** Long enough a document to tell how far it is. */
const worthTelling = 0.05;

/**
 * Makes a PDF and hands it over, one at a time. When there are characters that it cannot show, the person is asked first:
 * `dialog` is to stand in the caller's own output.
 */
export function usePdfDownload(onMessage: (message: string) => void): {
  readonly download: (wish: PdfWish) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<MadePdfFile>();
  const isBusy = useRef(false);
  const hand = ({ fileName, bytes }: MadePdfFile) => {
    saveAs(fileName, new Blob([bytes], { type: 'application/pdf' }));
    onMessage(text.pdf.downloaded);
  };
  const download = async (wish: PdfWish) => {
    if (isBusy.current) return;
    isBusy.current = true;
    onMessage(text.pdf.preparing);
    try {
      const made = await preparePdf(wish, (done) => {
        if (done > worthTelling && done < 1) onMessage(text.pdf.progress(Math.round(done * 100)));
      });
      if (!made.ok) onMessage(pdfProblemText(made.problem));
      else if (made.value.missing.length === 0) hand(made.value);
      else {
        onMessage('');
        setAsking(made.value);
      }
    } finally {
      isBusy.current = false;
    }
  };
  const dialog = asking !== undefined && (
    <ConfirmDialog
      title={text.pdf.missingTitle}
      confirm={text.pdf.downloadAnyway}
      onConfirm={() => {
        setAsking(undefined);
        hand(asking);
      }}
      onCancel={() => setAsking(undefined)}
    >
      <p>{text.pdf.missing}</p>
      <p className="dialog__characters">{asking.missing.join(' ')}</p>
      <p>{text.pdf.missingKept}</p>
    </ConfirmDialog>
  );
  return { download, dialog };
}

/** The block's colour on paper, as the theme has it: the PDF is of the same family as the page. */
export function printHue(element: Element | null): string {
  return element === null ? '' : getComputedStyle(element).getPropertyValue('--block-hue-print').trim();
}
