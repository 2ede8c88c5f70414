import { computed, type ReadableAtom } from 'nanostores';
import { useEffect, useMemo, useState } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $answers, openExampleAnswers, openStoredAnswers } from '../../storage/answers-store.ts';
import { isSharedComputer } from '../../storage/browser/browser-storage.ts';
import { joinTabs } from '../../storage/follow-tabs.ts';
import type { Answers } from '../../worksheet/answers/answers.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { lookupIn } from '../../worksheet/reading/lookup.ts';
import { useStore } from '../preact/use-store.ts';
import { isExampleAddress, loadExample } from './example-mode.ts';

type AnswersByWorksheet = { readonly [worksheet: string]: Answers };

/** What the server rendered: hydration must begin with the same, whatever is already in the stores. */
const noAnswersYet: AnswersByWorksheet = Object.freeze({});
const serverSnapshot = () => noAnswersYet;

const noSources: Sources = Object.freeze({});

/**
 * The answers that `sources` mention, kept up to date; of no sources yet, none. `isReady` turns true once they have been read
 * from storage: before that a worksheet takes no input, so that no key stroke is lost.
 */
export function useAnswers(sources: Sources | undefined): {
  readonly lookup: Lookup;
  readonly isReady: boolean;
} {
  const worksheets = useMemo(
    () => [...new Set(Object.values(sources ?? noSources).map(({ worksheet }) => worksheet))].sort(),
    [sources],
  );
  const [isReady, setReady] = useState(false);
  const hasSources = sources !== undefined;
  useEffect(() => {
    if (!hasSources) return;
    if (isExampleAddress()) {
      void openExample(worksheets).then(() => setReady(true));
    } else {
      const open = () => {
        worksheets.forEach(openStoredAnswers);
        setReady(true);
      };
      // What is typed before other tabs have told would be newer than what they have.
      if (isSharedComputer()) void joinTabs().then(open);
      else open();
    }
  }, [hasSources, worksheets]);
  const $all = useMemo(() => allAnswers(worksheets), [worksheets]);
  const answers = useStore($all, { ssr: serverSnapshot });
  const lookup = useMemo(() => lookupIn(answers, sources ?? noSources), [answers, sources]);
  return { lookup, isReady };
}

async function openExample(worksheets: readonly WorksheetId[]): Promise<void> {
  for (const worksheet of worksheets) {
    const example = await loadExample(worksheet);
    openExampleAnswers(worksheet, example.ok ? example.value : undefined);
  }
}

function allAnswers(worksheets: readonly WorksheetId[]): ReadableAtom<AnswersByWorksheet> {
  return computed(worksheets.map($answers), (...all: readonly Answers[]) =>
    Object.fromEntries(worksheets.map((worksheet, at) => [worksheet, all[at] ?? {}])),
  );
}
