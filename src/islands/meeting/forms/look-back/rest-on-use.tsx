/** What stands at the end of a form, or is seldom there: it comes on its own, so that the form itself is there soon. */
import { formOnUse } from '../parts/form-on-use.tsx';

export const NextTime = formOnUse(async () => (await import('./NextTime.tsx')).NextTime);

/** Only of a target that was adjusted. */
export const FormerWords = formOnUse(
  async () => (await import('../../../questions/FormerWords.tsx')).FormerWords,
);

/** Few paste figures: what asks about them comes when somebody does. */
export const SeriesOffer = formOnUse(async () => (await import('../../../rows/SeriesOffer.tsx')).SeriesOffer);

/** Most often the figure is enough. */
export const ResultBeside = formOnUse(async () => (await import('./ResultBeside.tsx')).ResultBeside);

/** What has to be done needs all worksheets, which come on their own too. */
export const LookBackActions = formOnUse(async () => (await import('./LookBackActions.tsx')).LookBackActions);

/** Only where somebody looks back. */
export const GoOnWith = formOnUse(async () => (await import('./GoOnWith.tsx')).GoOnWith);
