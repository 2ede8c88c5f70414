import { type ComponentProps, type ComponentType, type ReactNode, useEffect, useState } from 'preact/compat';
import { $inputs, openStoredInputs } from '../../storage/beside/inputs-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import { text } from '../../text/nl.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { inputsIn } from '../../worksheet/saved/dossier-inputs.ts';
import type { Edition } from '../answers/use-edition.ts';
import { CopyDossierButton } from '../copying/CopyButtons.tsx';
import { printHue } from '../pdf/use-pdf-download.tsx';
import { useStore } from '../preact/use-store.ts';
import type { ReportDownload } from '../report/ReportDownload.tsx';
import type { LaidDown } from '../versions/laid-down.ts';
import { PlateButton } from './PlateButton.tsx';

interface Props {
  /** Nothing before it is loaded; then `isReady` is false. */
  readonly edition: Edition | undefined;
  readonly lookup: Lookup;
  readonly isReady: boolean;
  readonly isExample: boolean;
  readonly onMessage: (message: ReactNode) => void;
}

/** 'Rapport downloaden': asks what comes in it, and in which format. The question is loaded on the click. */
export function ReportButton({ edition, lookup, isReady, isExample, onMessage }: Props) {
  const [Loaded, setLoaded] = useState<ComponentType<ComponentProps<typeof ReportDownload>>>();
  const [versions, setVersions] = useState<LaidDown>();
  const [isChoosing, setChoosing] = useState(false);
  useEffect(openStoredInputs, []);
  const inputs = useStore($inputs, { ssr: 'initial' });
  const hasInputs = !isExample && inputsIn(inputs).length > 0;
  const choose = async () => {
    const code = await import('../report/ReportDownload.tsx').catch(() => undefined);
    if (code === undefined || edition === undefined) {
      onMessage(text.pdf.notLoaded);
      return;
    }
    setVersions(await code.loadChoice(edition, isExample));
    setLoaded(() => code.ReportDownload);
    setChoosing(true);
  };
  return (
    <>
      <fieldset className="actions__buttons dossier__made" role="none" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--secondary" onClick={choose}>
          {dossierText.report.download}
        </button>
        <PlateButton {...{ edition, lookup, isExample, onMessage }} hues={printHues} />
        {edition !== undefined && (
          <>
            <CopyDossierButton
              label={dossierText.report.copyAsText}
              copied="text"
              sources={edition.sources}
              {...{ lookup, isExample, onMessage }}
            />
            <CopyDossierButton
              label={dossierText.report.copyAsProposal}
              copied="proposal"
              sources={edition.sources}
              {...{ lookup, isExample, onMessage }}
            />
          </>
        )}
      </fieldset>
      {Loaded !== undefined && edition !== undefined && versions !== undefined && (
        <Loaded
          {...{ edition, lookup, isExample, isChoosing, versions, onMessage }}
          inputs={hasInputs ? inputs : undefined}
          hues={printHues()}
          onChosen={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** By the code of each worksheet on the page. */
function printHues(): { readonly [code: string]: string } {
  const blocks = document.querySelectorAll<HTMLElement>('.dossier__item[data-block]');
  return Object.fromEntries([...blocks].map((block) => [block.dataset['block'] ?? '', printHue(block)]));
}
