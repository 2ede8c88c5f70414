import { type ReactNode, useRef } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { openFiles } from './ask-for-file.ts';

interface Props {
  readonly onMessage: (message: ReactNode) => void;
}

/** 'Bestand openen': one or several. The same happens with what is dropped on the page. */
export function OpenFileButton({ onMessage }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => input.current?.click()}>
        {text.files.open}
      </button>
      <input
        hidden
        ref={input}
        type="file"
        multiple
        accept=".json,.pdf,application/json,application/pdf"
        onChange={async ({ currentTarget: control }) => {
          const files = [...(control.files ?? [])];
          // So that choosing the same file again is a choice again.
          control.value = '';
          if (files.length > 0) onMessage(await openFiles(files));
        }}
      />
    </>
  );
}
