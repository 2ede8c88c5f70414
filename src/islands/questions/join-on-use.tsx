/** Few join rows: what asks which loads when somebody does. */
import { type ComponentProps, lazy, Suspense, useState } from 'preact/compat';
import { questionText } from '../../text/questions.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import type { JoinRows as Dialog } from '../input/beside/JoinRows.tsx';

type Props = Omit<ComponentProps<typeof Dialog>, 'onClose'>;

const JoinRows = lazy(() =>
  import('../input/beside/JoinRows.tsx')
    .then((all) => ({ default: all.JoinRows }))
    .catch(() => {
      document.documentElement.dataset['late'] = '';
      return { default: (_: ComponentProps<typeof Dialog>) => <></> };
    }),
);

export function JoinButton(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="nl-button nl-button--subtle" onClick={() => setOpen(true)}>
        <NameInRow name={questionText.rows.join} within={props.field.row} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <JoinRows {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
