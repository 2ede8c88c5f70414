/**
 * What is asked before something leaves the browser. The check itself is loaded on the click, beside what makes the file;
 * where it cannot be loaded, or takes too long, the download goes on without it.
 */
import type { ReactNode } from 'react';
import type { Lookup } from '../../worksheet/answer-text.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import type { Sources } from '../../worksheet/sources.ts';

/** What somebody gets who gets the file. */
export type Carried =
  /** The save file of the open dossier, without the worksheets that are left out of it. */
  | { readonly type: 'file'; readonly leftOut: readonly string[] }
  | {
      readonly type: 'worksheet';
      readonly worksheet: Worksheet;
      readonly lookup: Lookup;
      readonly sources: Sources;
    }
  /** The report of the open dossier; `asked` as in `reportScope`. */
  | {
      readonly type: 'report';
      readonly lookup: Lookup;
      readonly sources: Sources;
      readonly asked: readonly string[];
    };

export interface PersonalDataWarning {
  readonly title: string;
  readonly content: ReactNode;
  /** For when the person goes on: the same is not asked again. */
  readonly remember: () => void;
}

export const loadCheck = () => import('./check-personal-data.tsx');

/** Starts looking; `undefined` when there is nothing to warn of. */
export async function personalDataWarning(carried: Carried): Promise<PersonalDataWarning | undefined> {
  try {
    const { checkPersonalData } = await loadCheck();
    return await checkPersonalData(carried);
  } catch {
    return undefined;
  }
}

/** Milliseconds. */
const patience = 5000;

/** What came of it, once the download waits for nothing else. */
export function inTime(warning: Promise<PersonalDataWarning | undefined>) {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([warning, late]);
}
