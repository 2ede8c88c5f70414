import { lazy, type ReactElement, type ReactNode, Suspense } from 'preact/compat';
import styles from '../../styles/pages/asking.css?url';
import type { QuestionIndex } from '../../worksheet/input/question-files.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { loadStyles } from '../dialog/load-styles.ts';
import { Contained, contained } from '../frame/Contained.tsx';
import { useBehindHash } from './behind-hash.ts';

interface Props {
  /** In which file each question is that can be asked. */
  readonly questions: QuestionIndex;
}

interface Packed {
  /** What stands behind the `#`. */
  readonly packed: string;
}

/**
 * The page about input of partners, which has two sides: without an invitation behind the `#` that of who asks, with one that of
 * who answers. Each loads what it needs. The part that answers has a title of its own: that of the page is hidden then
 * (src/styles/pages/input.css).
 */
export const InputPage = contained(function InputPage({ questions }: Props) {
  const behind = useBehindHash();
  return (
    <div className="input-page" data-ready={behind === undefined ? undefined : ''} data-pagefind-ignore>
      {behind === undefined ? (
        <p>
          <NotReady />
        </p>
      ) : behind.type === 'invitation' ? (
        <Part>
          <AnswerInvitation packed={behind.packed} index={questions} key={behind.packed} />
        </Part>
      ) : (
        <>
          {behind.type === 'input' && (
            <Part>
              <ReceiveLink packed={behind.packed} key={behind.packed} />
            </Part>
          )}
          <Part>
            <AskPartners>
              <Part>
                <ReceivedInputs />
              </Part>
              <Part>
                <WhoSaysWhat />
              </Part>
            </AskPartners>
          </Part>
        </>
      )}
    </div>
  );
});

/** On its own: what fails or comes late in one holds up no other. */
function Part({ children }: { readonly children: ReactElement }) {
  return (
    <Contained>
      <Suspense
        fallback={
          <p data-loading>
            <NotReady />
          </p>
        }
      >
        {children}
      </Suspense>
    </Contained>
  );
}

/** What cannot be loaded is said as of any script: see src/site/late-scripts.ts. */
function sayLate(): void {
  document.documentElement.dataset['late'] = '';
}

/** Its place stays marked, so that it is said as long as it is not there. */
const Missing = () => <span data-loading hidden />;

function withoutProps() {
  sayLate();
  return { default: (): ReactElement | null => <Missing /> };
}

function withoutPacked() {
  sayLate();
  return { default: (_: Packed) => <Missing /> };
}

/** Of who asks: nobody sees it without its styles. */
const styled = <All,>(loading: Promise<All>): Promise<All> =>
  Promise.all([loading, loadStyles(styles)]).then(([all]) => all);

const AskPartners = lazy(() =>
  styled(import('./asking/AskPartners.tsx')).then(
    (all) => ({ default: all.AskPartners }),
    () => {
      sayLate();
      return {
        default: ({ children }: { readonly children: ReactNode }) => (
          <div>
            <Missing />
            {children}
          </div>
        ),
      };
    },
  ),
);
const ReceivedInputs = lazy(() =>
  styled(import('./receiving/ReceivedInputs.tsx')).then(
    (all) => ({ default: all.ReceivedInputs }),
    withoutProps,
  ),
);
const ReceiveLink = lazy(() =>
  styled(import('./receiving/ReceiveLink.tsx')).then((all) => ({ default: all.ReceiveLink }), withoutPacked),
);
const WhoSaysWhat = lazy(() =>
  styled(import('./WhoSaysWhat.tsx')).then((all) => ({ default: all.WhoSaysWhat }), withoutProps),
);
const AnswerInvitation = lazy(() => import('./answering/AnswerInvitation.tsx').catch(withoutPacked));
