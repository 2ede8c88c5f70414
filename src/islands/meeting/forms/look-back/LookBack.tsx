import styles from '../../../../styles/pages/look-back.css?url';
import { loadStyles } from '../../../dialog/load-styles.ts';
import { formOnUse } from '../parts/form-on-use.tsx';

/** With its pictures. */
export const LookBack = formOnUse(async () => {
  const [{ LookBackScreen }] = await Promise.all([import('./look-back-forms.tsx'), loadStyles(styles)]);
  return LookBackScreen;
});
