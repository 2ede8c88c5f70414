import { text } from '../../text/nl.ts';
import type { Lookup } from '../../worksheet/answer-text.ts';
import { printHue, usePdfDownload } from '../pdf/use-pdf-download.tsx';

interface Props {
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly onMessage: (message: string) => void;
}

/** 'Download dossier als PDF': every worksheet, with a summary before and what is to be done after. */
export function ReportButton({ lookup, isExample, onMessage }: Props) {
  const { download, dialog } = usePdfDownload(onMessage);
  return (
    <>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => download({ type: 'report', lookup, isExample, hues: printHues() })}
      >
        {text.pdf.report}
      </button>
      {dialog}
    </>
  );
}

/** By the code of each worksheet on the page. */
function printHues(): { readonly [code: string]: string } {
  const blocks = document.querySelectorAll<HTMLElement>('.dossier__item[data-block]');
  return Object.fromEntries([...blocks].map((block) => [block.dataset['block'] ?? '', printHue(block)]));
}
