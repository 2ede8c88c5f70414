import { flushSync } from 'preact/compat';
import { focusInSight } from '../../dialog/focus.ts';

interface ToolProps {
  readonly sign: string;
  readonly name: string;
  readonly isOff?: boolean;
  /** Which one it is of its row, for who looks for it. */
  readonly tool?: string;
  readonly onPress: () => void;
}

/**
 * A small button of which the sign is seen and the name is heard and shown: once, so without a label beside its title. It
 * keeps the focus where its row moves, which a browser takes from what is put elsewhere.
 */
export function Tool({ sign, name, isOff = false, tool, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      data-tool={tool}
      title={name}
      aria-disabled={isOff}
      onClick={({ currentTarget: pressed }) => {
        if (isOff) return;
        flushSync(onPress);
        if (pressed.isConnected && document.activeElement === document.body) focusInSight(pressed);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
