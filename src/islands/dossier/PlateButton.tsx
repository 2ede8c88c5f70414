import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'preact/compat';
import { dossierText } from '../../text/dossiers.ts';
import { text } from '../../text/nl.ts';
import type { Thread } from '../../worksheet/definition/thread-definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { loadThread } from '../answers/load-thread.ts';
import type { Edition } from '../answers/use-edition.ts';
import type { PlateDownload } from '../plate/PlateDownload.tsx';

interface Props {
  readonly edition: Edition | undefined;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly hues: () => { readonly [code: string]: string };
  readonly onMessage: (message: ReactNode) => void;
}

interface Loaded {
  readonly Download: ComponentType<ComponentProps<typeof PlateDownload>>;
  readonly thread: Thread;
  readonly hues: { readonly [code: string]: string };
}

/** 'Praatplaat maken': shows the page to hand out, and asks in which format. All of it is loaded on the click. */
export function PlateButton({ edition, lookup, isExample, hues, onMessage }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [isChoosing, setChoosing] = useState(false);
  const choose = async () => {
    try {
      const [code, thread] = await Promise.all([import('../plate/PlateDownload.tsx'), loadThread()]);
      await code.loadChoiceStyles();
      setLoaded({ Download: code.PlateDownload, thread, hues: hues() });
      setChoosing(true);
    } catch {
      onMessage(text.pdf.notLoaded);
    }
  };
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary" onClick={choose}>
        {dossierText.plate}
      </button>
      {loaded !== undefined && edition !== undefined && (
        <loaded.Download
          {...{ edition, lookup, isExample, isChoosing, onMessage }}
          thread={loaded.thread}
          hues={loaded.hues}
          onChosen={() => setChoosing(false)}
        />
      )}
    </>
  );
}
