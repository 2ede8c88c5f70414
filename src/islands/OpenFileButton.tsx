import { useRef } from 'react';
import { text } from '../text/nl.ts';
import { openFile } from './open-file.ts';

interface Props {
  readonly onMessage: (message: string) => void;
}

/** 'Open een bestand'. The same happens with a file that is dropped on the page. */
export function OpenFileButton({ onMessage }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => input.current?.click()}>
        {text.files.open}
      </button>
      <input
        className="visually-hidden"
        ref={input}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        aria-label={text.files.choose}
        tabIndex={-1}
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          // So that choosing the same file again is a choice again.
          target.value = '';
          if (file !== undefined) onMessage(await openFile(file));
        }}
      />
    </>
  );
}
