import { type ComponentType, type ReactNode, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { dossierText } from '../../text/dossiers.ts';

interface Props {
  readonly isReady: boolean;
  /** The page with all versions is another one, and named in the message. */
  readonly isElsewhere?: true;
  readonly onMessage: (message: ReactNode) => void;
}

type DialogProps = { readonly onClose: (laidDown: string) => void };

/** 'Deze versie vastleggen'. What asks for its name, and lays it down, is loaded on the click. */
export function LayDownButton({ isReady, isElsewhere, onMessage }: Props) {
  const [Asking, setAsking] = useState<ComponentType<DialogProps>>();
  const words = dossierText.versions;
  const ask = async () => {
    try {
      const { LayDownDialog, loadLayDownStyles } = await import('./LayDownDialog.tsx');
      await loadLayDownStyles();
      setAsking(() => LayDownDialog);
    } catch {
      onMessage(words.notLoaded);
    }
  };
  const close = (laidDown: string) => {
    setAsking(undefined);
    if (laidDown === '') return;
    onMessage(
      <>
        <span>{`${words.done(laidDown)} `}</span>
        {isElsewhere && (
          <a className="nl-link" href={siteUrl('/terugkijken/')}>
            {words.toList}
          </a>
        )}
      </>,
    );
  };
  return (
    <>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        disabled={!isReady}
        onClick={() => void ask()}
      >
        {words.layDown}
      </button>
      {Asking && <Asking onClose={close} />}
    </>
  );
}
