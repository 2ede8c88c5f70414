import { actionsText } from '../../text/actions.ts';

interface Props {
  readonly isExample: boolean;
  readonly onWithoutData: () => void;
  readonly onFillable: () => void;
  readonly onBlank: () => void;
}

/** The PDFs that few people want, folded: without data, to fill in on a screen, to fill in by pen. */
export function OtherPdfs({ isExample, onWithoutData, onFillable, onBlank }: Props) {
  const words = actionsText.otherPdfs;
  return (
    <details className="other-pdfs">
      <summary>{words.title}</summary>
      <ul className="other-pdfs__list">
        {!isExample && (
          <OtherPdf name={words.withoutData} about={words.withoutDataAbout} onPress={onWithoutData} />
        )}
        <OtherPdf name={words.fillable} about={words.fillableAbout} onPress={onFillable} />
        <OtherPdf name={words.blank} about={words.blankAbout} onPress={onBlank} />
      </ul>
    </details>
  );
}

interface OtherProps {
  readonly name: string;
  readonly about: string;
  readonly onPress: () => void;
}

function OtherPdf({ name, about, onPress }: OtherProps) {
  return (
    <li>
      <button type="button" className="nl-button nl-button--secondary" onClick={onPress}>
        {name}
      </button>
      <p className="actions__explanation">{about}</p>
    </li>
  );
}
