import { useMeeting } from '../../context/meeting-context.ts';

interface Props<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: { readonly [option in Option]: string };
  readonly chosen: Option | undefined;
  readonly onChoose: (option: Option) => void;
}

/** What is done with a line: buttons in a row, of which one is pressed; in the room only what was chosen. */
export function OneOf<Option extends string>({ label, options, words, chosen, onChoose }: Props<Option>) {
  const { isRoom } = useMeeting();
  if (isRoom) return chosen === undefined ? null : <span className="choose__choice">{words[chosen]}</span>;
  return (
    <span className="choose__choices" role="group" aria-label={label}>
      {options.map((one) => (
        <button
          key={one}
          type="button"
          className="choose__option"
          aria-pressed={chosen === one}
          onClick={() => onChoose(one)}
        >
          {words[one]}
        </button>
      ))}
    </span>
  );
}
