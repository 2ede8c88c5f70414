import { useRef } from 'preact/compat';
import { versionsText } from '../../text/versions.ts';

interface Props {
  readonly onFile: (file: File | undefined) => Promise<void>;
  readonly problem: string;
}

const words = versionsText.file;

/** A file of then is chosen here; dropped it may be on all that this stands in. */
export function FileOfThen({ onFile, problem }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="versions__file">
      <h2 className="nl-heading nl-heading--level-2">{words.title}</h2>
      <p className="nl-paragraph">{words.about}</p>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => input.current?.click()}>
        {words.button}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        data-then
        accept=".json,.pdf,application/json,application/pdf"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          void onFile(file).then(() => {
            // So that the same file can be chosen again.
            currentTarget.value = '';
          });
        }}
      />
      <div aria-live="polite">{problem !== '' && <p className="versions__damaged">{problem}</p>}</div>
    </div>
  );
}
