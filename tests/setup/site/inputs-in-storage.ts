/** Puts what partners sent in storage, as part of the first dossier. */
import type { Page } from '@playwright/test';
import {
  noDossierInputs,
  saveDossierInputs,
  withInput,
} from '../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../src/worksheet/saved/input.ts';
import { storeItems } from './stored-example.ts';

/** Before the pages that are opened next. */
export async function inputsInStorage(page: Page, inputs: readonly Input[]): Promise<void> {
  const all = inputs.reduce((kept, input) => withInput(kept, input, 1), noDossierInputs);
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(all) });
}
