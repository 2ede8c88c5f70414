import type { ReactNode } from 'preact/compat';
import { copyingText } from '../../text/copying.ts';
import { copyText } from './clipboard.ts';

/** Where the browser does not let the site copy: the text itself, chosen as a whole once it has the focus. */
export function TextToCopy({ text }: { readonly text: string }) {
  return (
    <label className="text-to-copy">
      <span>{copyingText.notCopied}</span>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        readOnly
        rows={5}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
}

/** Copies, and gives what is to be told of it. */
export async function copying(text: string, told: string): Promise<ReactNode> {
  return (await copyText(text)) ? told : <TextToCopy text={text} />;
}
