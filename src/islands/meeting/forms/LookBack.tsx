import { lazy, Suspense } from 'preact/compat';
import styles from '../../../styles/pages/look-back.css?url';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { loadStyles } from '../../dialog/load-styles.ts';

/** Few meetings look back: what that takes, with its pictures, comes on demand. When it does not come the page says so. */
const Screen = lazy(() =>
  Promise.all([import('./look-back-forms.tsx'), loadStyles(styles)]).then(
    ([all]) => ({ default: all.LookBackScreen }),
    () => {
      document.documentElement.dataset['late'] = '';
      return { default: () => <span data-loading hidden /> };
    },
  ),
);

export function LookBack({ field }: { readonly field: RowsField }) {
  return (
    <Suspense fallback={<span data-loading hidden />}>
      <Screen field={field} />
    </Suspense>
  );
}
