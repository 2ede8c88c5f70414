import { type ReactNode, useState } from 'react';
import { fileContentsText } from '../../text/file-contents.ts';
import { text } from '../../text/nl.ts';
import { isAnswered } from '../../worksheet/answers/answers.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { PersonalChoice } from '../files/contents/PersonalChoice.tsx';
import { printHue, usePdfDownload } from '../pdf/use-pdf-download.tsx';
import type { ListedWorksheet } from './listed-worksheet.ts';

interface Props {
  readonly worksheets: readonly ListedWorksheet[];
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isReady: boolean;
  readonly isExample: boolean;
  readonly onMessage: (message: ReactNode) => void;
}

/**
 * 'Download dossier als PDF': every worksheet, with a summary before and what is to be done after. One about a person is in
 * it only when it is ticked, and for that one file.
 */
export function ReportButton({ worksheets, lookup, sources, isReady, isExample, onMessage }: Props) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const { download, dialog } = usePdfDownload(onMessage, () => setAsked([]));
  const make = (hasData: boolean) =>
    download({ type: 'report', lookup, sources, isExample, hasData, asked, hues: printHues() });
  const personal = worksheets.filter(
    ({ personal: isPersonal, fields }) =>
      isPersonal === true && fields.some(({ id }) => isAnswered(lookup(id))),
  );
  return (
    <>
      <fieldset className="actions__buttons" role="none" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--secondary" onClick={() => make(true)}>
          {text.pdf.report}
        </button>
        {!isExample && (
          <button type="button" className="nl-button nl-button--subtle" onClick={() => make(false)}>
            {text.pdf.reportToRead}
          </button>
        )}
      </fieldset>
      {!isExample &&
        personal.map(({ id, code }) => (
          <PersonalChoice
            key={id}
            label={fileContentsText.personalInReport(code)}
            isIn={asked.includes(id)}
            onChange={(isIn) => setAsked([...asked.filter((other) => other !== id), ...(isIn ? [id] : [])])}
          />
        ))}
      {!isExample && <p className="actions__explanation">{text.pdf.reportData}</p>}
      {dialog}
    </>
  );
}

/** By the code of each worksheet on the page. */
function printHues(): { readonly [code: string]: string } {
  const blocks = document.querySelectorAll<HTMLElement>('.dossier__item[data-block]');
  return Object.fromEntries([...blocks].map((block) => [block.dataset['block'] ?? '', printHue(block)]));
}
