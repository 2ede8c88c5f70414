import { askingText } from '../../../text/asking.ts';
import { packedIn } from '../../../worksheet/packed/packed-text.ts';
import { PasteForm } from '../../dialog/PasteForm.tsx';

const words = askingText.bare;

/**
 * For who was asked and sees no questions: some messengers drop what is behind the `#`. A link that is pasted goes where the whole
 * one would have gone.
 */
export function BareLink() {
  return (
    <details className="more bare-link">
      <summary className="more__title">{words.title}</summary>
      <p className="nl-paragraph">{words.explanation}</p>
      <PasteForm
        label={words.label}
        button={words.open}
        nothing={words.nothing}
        onPaste={(pasted) => {
          const [packed] = packedIn(pasted).packed;
          if (packed === undefined) return words.notOurs;
          location.hash = packed;
          return '';
        }}
      />
    </details>
  );
}
