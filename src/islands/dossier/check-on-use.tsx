import { type ComponentProps, lazy } from 'preact/compat';
import type { CheckPage as Page } from './CheckPage.tsx';

/** Loads when its address is opened. What cannot be loaded is said as of any script: see src/site/late-scripts.ts. */
export const CheckPage = lazy(() =>
  import('./CheckPage.tsx')
    .then((all) => ({ default: all.CheckPage }))
    .catch(() => {
      document.documentElement.dataset['late'] = '';
      return { default: (_: ComponentProps<typeof Page>) => <></> };
    }),
);
