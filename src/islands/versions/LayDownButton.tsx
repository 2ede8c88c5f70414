import { type ComponentType, type ReactNode, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { layDownText } from '../../text/lay-down.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';

interface Props {
  readonly isReady: boolean;
  /** The page with all versions is another one, and named in the message. */
  readonly isElsewhere?: true;
  /** What stands in its fields at first, where more is known than the day. */
  readonly proposal?: Partial<VersionWords>;
  readonly onMessage: (message: ReactNode) => void;
}

interface DialogProps {
  readonly proposal: Partial<VersionWords> | undefined;
  readonly onClose: (laidDown: string) => void;
}

/** 'Deze versie vastleggen'. What asks for its name, and lays it down, is loaded on the click. */
export function LayDownButton({ isReady, isElsewhere, proposal, onMessage }: Props) {
  const [Asking, setAsking] = useState<ComponentType<DialogProps>>();
  const words = layDownText;
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
      {Asking && <Asking proposal={proposal} onClose={close} />}
    </>
  );
}
