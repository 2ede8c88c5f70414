import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { $filledWorksheets, followFilledWorksheets } from '../../../storage/filled-worksheets.ts';
import type { ListedInFile } from '../../answers/worksheet-on-page.ts';
import { FileContents } from './FileContents.tsx';

/** Follows what is filled in, here and in other tabs. */
export function LiveFileContents({ worksheets }: { readonly worksheets: readonly ListedInFile[] }) {
  useEffect(followFilledWorksheets, []);
  return <FileContents filled={useStore($filledWorksheets)} worksheets={worksheets} />;
}
