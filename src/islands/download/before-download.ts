/**
 * What is asked before something leaves the browser. The check itself is loaded on the click, beside what makes the file;
 * where it cannot be loaded, or takes too long, the download goes on without it.
 */
import type { Carried, PersonalDataWarning } from './carried.ts';

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
