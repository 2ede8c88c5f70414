import { type ReactNode, useEffect, useState } from 'preact/compat';
import { $inputs, openStoredInputs } from '../../storage/inputs-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import { fileContentsText } from '../../text/file-contents.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { inputsIn } from '../../worksheet/saved/dossier-inputs.ts';
import type { Edition } from '../answers/use-edition.ts';
import { PersonalChoice } from '../files/contents/PersonalChoice.tsx';
import { printHue, usePdfDownload } from '../pdf/use-pdf-download.tsx';
import { useStore } from '../preact/use-store.ts';

interface Props {
  /** Nothing before it is loaded; then `isReady` is false. */
  readonly edition: Edition | undefined;
  readonly lookup: Lookup;
  readonly isReady: boolean;
  readonly isExample: boolean;
  readonly onMessage: (message: ReactNode) => void;
}

/**
 * 'Dossier downloaden als PDF': every worksheet, with a summary before and what is to be done after. One about a person is in
 * it only when it is ticked, and for that one file.
 */
export function ReportButton({ edition, lookup, isReady, isExample, onMessage }: Props) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isWithInputs, setWithInputs] = useState(true);
  useEffect(openStoredInputs, []);
  const inputs = useStore($inputs, { ssr: 'initial' });
  const hasInputs = !isExample && inputsIn(inputs).length > 0;
  const { download, dialog } = usePdfDownload(onMessage, () => setAsked([]));
  const make = (hasData: boolean) => {
    if (edition === undefined) return;
    const { sources } = edition;
    download({
      type: 'report',
      lookup,
      sources,
      isExample,
      hasData,
      asked,
      inputs: hasInputs && isWithInputs ? inputs : undefined,
      hues: printHues(),
    });
  };
  const personal = (edition?.worksheets ?? []).filter(
    ({ personal: isPersonal, parts }) =>
      isPersonal === true && parts.some(({ fields }) => fields.some(({ id }) => isAnswered(lookup(id)))),
  );
  return (
    <>
      <fieldset className="actions__buttons" role="none" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--secondary" onClick={() => make(true)}>
          {dossierText.report.asPdf}
        </button>
        {!isExample && (
          <button type="button" className="nl-button nl-button--subtle" onClick={() => make(false)}>
            {dossierText.report.toRead}
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
      {hasInputs && (
        <PersonalChoice label={dossierText.report.withInputs} isIn={isWithInputs} onChange={setWithInputs} />
      )}
      {!isExample && <p className="actions__explanation">{dossierText.report.data}</p>}
      {dialog}
    </>
  );
}

/** By the code of each worksheet on the page. */
function printHues(): { readonly [code: string]: string } {
  const blocks = document.querySelectorAll<HTMLElement>('.dossier__item[data-block]');
  return Object.fromEntries([...blocks].map((block) => [block.dataset['block'] ?? '', printHue(block)]));
}
