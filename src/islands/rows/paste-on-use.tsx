/** Few paste rows: what asks about them loads when somebody does. What cannot be loaded asks nothing: the text stands in the cell. */
import { type ComponentProps, lazy, Suspense, useState } from 'preact/compat';
import { questionText } from '../../text/questions.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import type { CellPasteOffer as Offer } from './PasteOffer.tsx';
import type { Paste } from './use-paste.ts';

const CellPasteOffer = lazy(() =>
  import('./PasteOffer.tsx')
    .then((all) => ({ default: all.CellPasteOffer }))
    .catch(() => ({ default: (_: ComponentProps<typeof Offer>) => <></> })),
);

const PasteDialog = lazy(() =>
  import('./PasteDialog.tsx')
    .then((all) => ({ default: all.PasteDialog }))
    .catch(() => {
      document.documentElement.dataset['late'] = '';
      return { default: (_: { readonly paste: Paste; readonly onClose: () => void }) => <></> };
    }),
);

export function PasteOffer(props: ComponentProps<typeof Offer>) {
  return (
    <Suspense fallback={null}>
      <CellPasteOffer {...props} />
    </Suspense>
  );
}

interface Props {
  /** What one row is: 'partner'. */
  readonly row: string;
  readonly within: string | undefined;
  readonly paste: Paste;
}

/** Opens a box to paste into: it needs no leave to read the clipboard, and works in every browser. */
export function PasteButton({ row, within, paste }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="nl-button nl-button--subtle" onClick={() => setOpen(true)}>
        <NameInRow name={questionText.rows.paste} within={within === undefined ? row : `${row}, ${within}`} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PasteDialog paste={paste} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
