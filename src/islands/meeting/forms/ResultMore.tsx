import { useState } from 'preact/compat';
import { lookBackText } from '../../../text/look-back.ts';
import { NameInRow } from '../../controls/NameInRow.tsx';
import type { Props } from './ResultBeside.tsx';
import { ResultBeside } from './rest-on-use.tsx';

/** What else is said of a figure, the target itself, and all figures there are: folded, since most often the figure is enough. */
export function ResultMore(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="look-back__more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <NameInRow name={lookBackText.measured.more} within={props.name} />
      </summary>
      {isOpen && <ResultBeside {...props} />}
    </details>
  );
}
