/** Every island of a worksheet: one entry, since they always stand on a page together. See tools/chunk-groups.mjs. */
export { WorksheetActions } from './WorksheetActions.tsx';
export { WorksheetPart } from './WorksheetPart.tsx';
export { WorksheetStatusBar } from './WorksheetStatusBar.tsx';
