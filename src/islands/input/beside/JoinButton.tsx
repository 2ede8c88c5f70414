import { type ComponentProps, lazy, Suspense, useState } from 'preact/compat';
import { besideText } from '../../../text/beside.ts';
import { NameInRow } from '../../controls/NameInRow.tsx';
import type { JoinRows as Dialog } from './JoinRows.tsx';

type Props = Omit<ComponentProps<typeof Dialog>, 'onClose'>;

const JoinRows = lazy(() =>
  import('./JoinRows.tsx')
    .then((all) => ({ default: all.JoinRows }))
    .catch(() => {
      document.documentElement.dataset['late'] = '';
      return { default: (_: ComponentProps<typeof Dialog>) => <></> };
    }),
);

/** Under a list of two or more rows: few join rows by hand, so what asks which loads when somebody does. */
export function JoinButton(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="nl-button nl-button--subtle" onClick={() => setOpen(true)}>
        <NameInRow name={besideText.join.title} within={props.field.row} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <JoinRows {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
