import type { ReactNode } from 'preact/compat';
import { text } from '../../../text/nl.ts';
import { receivingText } from '../../../text/receiving.ts';
import { PasteForm } from '../../dialog/PasteForm.tsx';

const words = receivingText.page;

interface Props {
  readonly onMessage: (message: ReactNode) => void;
}

/** Takes links, and whole messages with links in them. */
export function PasteLinks({ onMessage }: Props) {
  const add = async (pasted: string) => {
    try {
      const { askAboutPasted } = await import('./ask-about-pasted.ts');
      const outcome = await askAboutPasted(pasted);
      if (!outcome.ok) return outcome.problem;
      onMessage(outcome.value.text);
      return '';
    } catch {
      return text.files.notLoaded;
    }
  };
  return (
    <details className="received__paste">
      <summary>{words.paste}</summary>
      <PasteForm
        label={words.pasteLabel}
        help={words.pasteHelp}
        button={words.add}
        nothing={receivingText.problems.empty}
        onPaste={add}
      />
    </details>
  );
}
