interface ToolProps {
  readonly sign: string;
  readonly name: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A small button of which the sign is seen and the name is heard and shown: once, so without a label beside its title. */
export function Tool({ sign, name, isOff = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
