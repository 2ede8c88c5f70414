import { lazy } from 'preact/compat';

/** Loads beside the page. What cannot be loaded says nothing: it can be read elsewhere. */
export const WhatIsDue = lazy(() =>
  import('./WhatIsDue.tsx').then(
    (all) => ({ default: all.WhatIsDue }),
    () => ({ default: () => <></> }),
  ),
);
