/** Every island of the page about dossiers: one entry, since they stand on it together. See tools/chunk-groups.mjs. */
export { DossierList } from './DossierList.tsx';
export { DossierOverview } from './DossierOverview.tsx';
export { StorageCare } from './StorageCare.tsx';
export { ThreadView } from './ThreadView.tsx';
