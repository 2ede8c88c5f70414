/** Pictures of targets that were adjusted: loaded where a result changed. Without them the words are there all the same. */
import { lazy, Suspense } from 'preact/compat';
import styles from '../../styles/pages/figures.css?url';
import { loadStyles } from '../dialog/load-styles.ts';
import type { Props } from './ThenTargets.tsx';

const Loaded = lazy(() =>
  Promise.all([import('./ThenTargets.tsx'), loadStyles(styles)]).then(
    ([{ ThenTargets }]) => ({ default: ThenTargets }),
    () => ({ default: (_: Props) => <></> }),
  ),
);

export function ThenTargets(props: Props) {
  return (
    <Suspense fallback={<span data-loading hidden />}>
      <Loaded {...props} />
    </Suspense>
  );
}
