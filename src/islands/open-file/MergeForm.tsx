import { useMemo, useState } from 'react';
import type { Decisions } from '../../storage/opened-file.ts';
import { dossierText } from '../../text/dossiers.ts';
import { noAnswers } from '../../worksheet/answers.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import { type DescribedDifference, describeDifference } from '../../worksheet/describe-difference.ts';
import { type Choice, compareAnswers, type Difference, type Side } from '../../worksheet/differences.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { lookupInDossier } from '../../worksheet/edited-dossier.ts';
import { entryOf } from '../../worksheet/entry-of.ts';
import { DifferenceQuestion } from './DifferenceQuestion.tsx';
import { nameOf } from './OpenFileDialog.tsx';

interface Props {
  readonly mine: Dossier;
  readonly theirs: Dossier;
  readonly worksheets: readonly Worksheet[];
  /** What the two versions are called, and what is said before anything else. */
  readonly words: MergeWords;
  readonly onBack: () => void;
  readonly onMerge: (decisions: Decisions) => void;
}

export interface MergeWords {
  readonly intro: string;
  readonly mine: string;
  readonly theirs: string;
  readonly allMine: string;
  readonly allTheirs: string;
  readonly confirm: string;
}

interface Found {
  readonly worksheet: string;
  readonly difference: Difference;
  readonly described: DescribedDifference;
}

/** Every difference between the open dossier and the file, to be decided one by one; the newest is chosen beforehand. */
export function MergeForm({ mine, theirs, worksheets, words, onBack, onMerge }: Props) {
  const { added: addedText, nothingAdded, same, differ, back } = dossierText.opening.merging;
  const { found, added } = useMemo(
    () => compareDossiers(mine, theirs, worksheets),
    [mine, theirs, worksheets],
  );
  const [choices, setChoices] = useState<readonly Choice[]>(found.map(({ difference }) => difference.newest));
  const chooseAll = (side: Side) => setChoices(found.map(() => side));
  const decide = () => {
    const decided = found.map(({ worksheet, difference }, at) => ({
      worksheet,
      decision: { difference, choice: choices[at] ?? difference.newest },
    }));
    const ids = new Set(found.map(({ worksheet }) => worksheet));
    onMerge(
      Object.fromEntries(
        [...ids].map((id) => [
          id,
          decided.filter(({ worksheet }) => worksheet === id).map(({ decision }) => decision),
        ]),
      ),
    );
  };
  return (
    <>
      {words.intro !== '' && <p>{words.intro}</p>}
      <p>{added === 0 ? nothingAdded : addedText(added)}</p>
      <p>{found.length === 0 ? same : differ(found.length)}</p>
      {found.length > 1 && (
        <p className="merge__all">
          <button type="button" className="nl-button nl-button--subtle" onClick={() => chooseAll('mine')}>
            {words.allMine}
          </button>
          <button type="button" className="nl-button nl-button--subtle" onClick={() => chooseAll('theirs')}>
            {words.allTheirs}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <ol className="merge__list">
          {found.map(({ worksheet, difference, described }, at) => (
            <li key={`${worksheet} ${difference.place.join(' ')}`}>
              <DifferenceQuestion
                id={`verschil-${at}`}
                sheet={nameOf(worksheet, worksheets)}
                difference={difference}
                described={described}
                choice={choices[at] ?? difference.newest}
                words={words}
                onChoose={(choice) =>
                  setChoices((present) => present.map((one, place) => (place === at ? choice : one)))
                }
              />
            </li>
          ))}
        </ol>
      )}
      <div className="dialog__buttons">
        <button type="button" className="nl-button nl-button--secondary" onClick={onBack}>
          {back}
        </button>
        <button type="button" className="nl-button nl-button--primary" onClick={decide}>
          {words.confirm}
        </button>
      </div>
    </>
  );
}

function compareDossiers(
  mine: Dossier,
  theirs: Dossier,
  worksheets: readonly Worksheet[],
): { readonly found: readonly Found[]; readonly added: number } {
  const [myLookup, theirLookup] = [lookupInDossier(mine), lookupInDossier(theirs)];
  const compared = Object.entries(theirs.worksheets).map(([worksheet, { answers }]) => {
    const own = entryOf(mine.worksheets, worksheet)?.answers ?? noAnswers;
    const fields = worksheets.find(({ id }) => id === worksheet)?.parts.flatMap((part) => part.fields) ?? [];
    const { differences, added } = compareAnswers(own, answers);
    const found = differences.map((difference) => ({
      worksheet,
      difference,
      described: describeDifference(
        difference,
        fields,
        { answers: own, lookup: myLookup },
        { answers, lookup: theirLookup },
      ),
    }));
    return { found, added };
  });
  return {
    found: compared.flatMap(({ found }) => found),
    added: compared.reduce((total, { added }) => total + added, 0),
  };
}
