import { useEffect, useState } from 'preact/compat';
import { siteUrl } from '../../../site/url.ts';
import {
  filesWith,
  type QuestionIndex,
  type QuestionSheet,
} from '../../../worksheet/input/question-files.ts';
import { type Sources, sourcesIn } from '../../../worksheet/mentions/sources.ts';
import { askedCodes } from '../../../worksheet/saved/open-invitation.ts';

/** What is asked, as far as this edition has it. */
export interface AskedQuestions {
  readonly sheets: readonly QuestionSheet[];
  readonly sources: Sources;
}

/**
 * The questions of the worksheets that an invitation asks of. Nothing until they are loaded; when that fails the page says so, as
 * it does of scripts: see src/site/late-scripts.ts.
 * @param packed from anybody: of a link that cannot be read there is nothing to load.
 */
export function useAskedQuestions(packed: string, index: QuestionIndex): AskedQuestions | undefined {
  const [asked, setAsked] = useState<AskedQuestions>();
  useEffect(() => {
    let isPast = false;
    Promise.all(filesWith(index, askedCodes(`#${packed}`)).map(loadFile)).then(
      (files) => {
        const sheets = files.flat();
        if (!isPast) setAsked({ sheets, sources: sourcesIn(sheets) });
      },
      () => {
        document.documentElement.dataset['late'] = '';
      },
    );
    return () => {
      isPast = true;
    };
  }, [packed, index]);
  return asked;
}

const loadFile = (name: string): Promise<readonly QuestionSheet[]> =>
  fetch(siteUrl(`/vragen/${name}.json`)).then((response) => response.json());
