import { type ReactNode, useState } from 'preact/compat';
import { NameInRow } from '../../controls/NameInRow.tsx';

/** Characters of a row's own words in the names of its controls: enough to know which one it is. */
export const longestRowName = 60;

interface Props {
  readonly name: string;
  /** Of the row, short. */
  readonly within: string;
  /** Comes once it is opened. */
  readonly children: () => ReactNode;
}

/** What few ask of a row in a meeting: folded, since most often its sentence or figure is enough. */
export function More({ name, within, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="row-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <NameInRow name={name} within={within} />
      </summary>
      {isOpen && children()}
    </details>
  );
}
