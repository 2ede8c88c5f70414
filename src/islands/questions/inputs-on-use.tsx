/** What partners sent in, and what is done with it, loads once a dossier has any of it. What cannot be loaded shows nothing. */
import { type ComponentProps, type ComponentType, lazy } from 'preact/compat';
import { $hasInputs } from '../../storage/beside/inputs-there.ts';
import { loadStyles } from '../dialog/load-styles.ts';
import type { InputsBeside as Beside } from '../input/beside/InputsBeside.tsx';
import type { JoinButton as Join } from '../input/beside/JoinButton.tsx';
import { useStore } from '../preact/use-store.ts';
import { OnUse } from './coach-on-use.tsx';

const onUse = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Loaded = lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (): { readonly default: ComponentType<Props> } => ({ default: () => <></> }),
    ),
  );
  return (props: Props) =>
    useStore($hasInputs, { ssr: 'initial' }) && (
      <OnUse>
        <Loaded {...props} />
      </OnUse>
    );
};

export const Inputs = onUse<ComponentProps<typeof Beside>>(async () => {
  const { InputsBeside, styles } = await import('../input/beside/InputsBeside.tsx');
  await loadStyles(styles);
  return InputsBeside;
});

export const JoinButton = onUse<ComponentProps<typeof Join>>(async () => {
  const { JoinButton } = await import('../input/beside/JoinButton.tsx');
  return JoinButton;
});
