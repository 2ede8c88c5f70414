import { lazy, Suspense, useState } from 'preact/compat';
import { tablesText } from '../../text/tables.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { Edition } from '../answers/use-edition.ts';

interface Props {
  /** Nothing before it is loaded. */
  readonly edition: Edition | undefined;
  readonly lookup: Lookup;
  readonly isExample: boolean;
}

const TableDownload = lazy(() =>
  import('./TableDownload.tsx').then(
    (all) => ({ default: all.TableDownload }),
    () => {
      document.documentElement.dataset['late'] = '';
      return { default: () => <span data-loading hidden /> };
    },
  ),
);

/** Folded: few want them, and what makes them loads when it is opened. */
export function Tables({ edition, ...rest }: Props) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details className="other-pdfs" onToggle={() => setOpened(true)}>
      <summary>{tablesText.title}</summary>
      {isOpened && edition !== undefined && (
        <Suspense fallback={<span data-loading hidden />}>
          <TableDownload edition={edition} {...rest} />
        </Suspense>
      )}
    </details>
  );
}
