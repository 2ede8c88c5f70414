/** What partners sent in stands beside a question, and loads once a dossier has any of it. What cannot be loaded shows nothing. */
import { type ComponentProps, lazy } from 'preact/compat';
import { $hasInputs } from '../../storage/inputs-there.ts';
import { loadStyles } from '../dialog/load-styles.ts';
import type { InputsBeside as Beside } from '../input/beside/InputsBeside.tsx';
import { useStore } from '../preact/use-store.ts';
import { OnUse } from './coach-on-use.tsx';

const InputsBeside = lazy(() =>
  import('../input/beside/InputsBeside.tsx')
    .then(async (all) => {
      await loadStyles(all.styles);
      return { default: all.InputsBeside };
    })
    .catch(() => ({ default: (_: ComponentProps<typeof Beside>) => <></> })),
);

export function Inputs(props: ComponentProps<typeof Beside>) {
  return (
    useStore($hasInputs, { ssr: 'initial' }) && (
      <OnUse>
        <InputsBeside {...props} />
      </OnUse>
    )
  );
}
