import { useMemo, useState } from 'react';
import type { Decisions } from '../../storage/dossier-files.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Lookup } from '../../worksheet/answer-text.ts';
import { answerOf, noAnswers } from '../../worksheet/answers.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import { type DescribedDifference, describeDifference } from '../../worksheet/describe-difference.ts';
import { type Choice, compareAnswers, type Difference, type Side } from '../../worksheet/differences.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { DifferenceQuestion } from './DifferenceQuestion.tsx';
import { nameOf } from './OpenFileDialog.tsx';

interface Props {
  readonly mine: Dossier;
  readonly theirs: Dossier;
  readonly worksheets: readonly Worksheet[];
  readonly onBack: () => void;
  readonly onMerge: (decisions: Decisions) => void;
}

interface Found {
  readonly worksheet: string;
  readonly difference: Difference;
  readonly described: DescribedDifference;
}

/** Every difference between the open dossier and the file, to be decided one by one; the newest is chosen beforehand. */
export function MergeForm({ mine, theirs, worksheets, onBack, onMerge }: Props) {
  const words = dossierText.opening.merging;
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
      <p>{added === 0 ? words.nothingAdded : words.added(added)}</p>
      <p>{found.length === 0 ? words.same : words.differ(found.length)}</p>
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
          {words.back}
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
    const own = mine.worksheets[worksheet]?.answers ?? noAnswers;
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

/** Field ids are unique over all worksheets. */
function lookupInDossier({ worksheets }: Dossier): Lookup {
  const all = Object.values(worksheets).map(({ answers }) => answers);
  return (field) => all.map((answers) => answerOf(answers, field)).find((answer) => answer !== undefined);
}
