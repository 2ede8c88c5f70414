/** Loads beside a worksheet about a person. What cannot be loaded offers nothing. */
import { lazy } from 'preact/compat';

export const OwnDossier = lazy(() =>
  import('./OwnDossier.tsx')
    .then((all) => ({ default: all.OwnDossier }))
    .catch(() => ({ default: () => <></> })),
);
