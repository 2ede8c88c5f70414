import { useEffect } from 'preact/compat';
import { $filledWorksheets, followFilledWorksheets } from '../../../storage/filled-worksheets.ts';
import type { ListedInFile } from '../../answers/worksheet-on-page.ts';
import { useStore } from '../../preact/use-store.ts';
import { FileContents } from './FileContents.tsx';

/** Follows what is filled in, here and in other tabs. */
export function LiveFileContents({ worksheets }: { readonly worksheets: readonly ListedInFile[] }) {
  useEffect(followFilledWorksheets, []);
  return <FileContents filled={useStore($filledWorksheets)} worksheets={worksheets} />;
}
