/** Loads with the first letter of what a dossier can be called. What cannot be loaded offers nothing. */
import { lazy } from 'preact/compat';

export const NameDossier = lazy(() =>
  import('./NameDossier.tsx')
    .then((all) => ({ default: all.NameDossier }))
    .catch(() => ({ default: () => <></> })),
);
