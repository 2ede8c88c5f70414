import { type ReactNode, useEffect, useState } from 'preact/compat';
import { NameInRow } from '../../../controls/NameInRow.tsx';

/** Characters of a row's own words in the names of its controls: enough to know which one it is. */
export const longestRowName = 60;

interface Props {
  readonly name: string;
  /** Of the row, short. */
  readonly within: string;
  /** It is wanted for something that was pressed elsewhere: then it opens. */
  readonly isAsked?: boolean;
  /** Comes once it is opened. */
  readonly children: () => ReactNode;
}

/** What few ask of a row in a meeting: folded, since most often its sentence or figure is enough. */
export function More({ name, within, isAsked = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isAsked) setOpen(true);
  }, [isAsked]);
  return (
    <details className="row-more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <NameInRow name={name} within={within} />
      </summary>
      {isOpen && children()}
    </details>
  );
}
