/** What counts of all that came in for the open dossier, found once for all questions of a page. */
import { computed } from 'nanostores';
import { $inputs, openStoredInputs } from '../../../storage/beside/inputs-store.ts';
import { contributionsOf } from '../../../worksheet/input/contributions.ts';

openStoredInputs();

export const $contributions = computed($inputs, contributionsOf);
