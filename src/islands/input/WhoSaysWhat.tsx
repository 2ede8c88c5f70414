import { useEffect, useState } from 'preact/compat';
import { dutchList } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { siteUrl } from '../../site/url.ts';
import { $inputs } from '../../storage/beside/inputs-store.ts';
import { whoSaysWhatText as words } from '../../text/who-says-what.ts';
import {
  cellText,
  namesOf,
  type QuestionSaid,
  type Signer,
  whoSaysWhat,
} from '../../worksheet/input/who-says-what.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type DossierInputs, inputsIn, noDossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import { loadMissingVoices } from '../answers/missing-voices.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { type Edition, useEdition } from '../answers/use-edition.ts';
import { useOwnId } from '../preact/use-own-id.ts';
import { useStore } from '../preact/use-store.ts';

/** 'Wie zegt wat': questions down, contributors across, and the holes in words. Nothing before anything came in. */
export function WhoSaysWhat() {
  const edition = useEdition();
  const { lookup } = useAnswers(edition?.sources);
  const all = useStore($inputs, { ssr: () => noDossierInputs });
  if (inputsIn(all).length === 0) return null;
  return edition === undefined ? loading : <Overview edition={edition} lookup={lookup} all={all} />;
}

const loading = <span data-loading hidden />;

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  readonly all: DossierInputs;
}

function Overview({ edition, lookup, all }: Props) {
  const id = useOwnId();
  const missing = useMissingVoices(edition, lookup, all);
  if (missing === undefined) return loading;
  const { contributors, signers, questions } = whoSaysWhat(edition.worksheets, all, lookup);
  // Who did not answer is named above the table: a column of 'nog niets' each would push the others out of sight.
  const heard = contributors.filter(({ hasAnswered }) => hasAnswered);
  const names = namesOf(signers, words.nameless);
  const nameOf = ({ who, name }: Signer) => name || (names.get(who) ?? '');
  const out = contributors.filter(({ hasAnswered }) => !hasAnswered);
  return (
    <section className="who-says-what" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {words.title}
      </h2>
      <p className="nl-paragraph">{words.legend}</p>
      {missing.length > 0 && <p className="who-says-what__hole">{words.missing(missing)}</p>}
      {out.length > 0 && <p className="who-says-what__hole">{words.noAnswer(dutchList(out.map(nameOf)))}</p>}
      {heard.map(({ who, name, joined }) =>
        joined.length === 0 ? null : (
          <p className="who-says-what__joined" key={who}>
            {words.joined(dutchList(joined.map(nameOf)), name)}
          </p>
        ),
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled with the keys too. */}
      <div className="who-says-what__scroll" role="region" aria-label={words.region} tabIndex={0}>
        <table className="who-says-what__table" data-many={heard.length > fewContributors ? '' : undefined}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              {heard.map((one) => (
                <th scope="col" className="who-says-what__name" key={one.who}>
                  <span>{nameOf(one)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <Question
                key={question.field}
                question={question}
                contributors={heard}
                sources={edition.sources}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** More than these do not fit on paper with their names beside each other: they are turned there. */
const fewContributors = 5;

interface QuestionProps {
  readonly question: QuestionSaid;
  readonly contributors: readonly Signer[];
  readonly sources: Sources;
}

function Question({ question: { field, definition, cells }, contributors, sources }: QuestionProps) {
  const source = entryOf(sources, field);
  return (
    <tr data-said={field}>
      <th scope="row" data-block={source?.code}>
        <span className="who-says-what__code">{source?.code ?? ''}</span>{' '}
        <a className="nl-link" href={`${siteUrl(source?.page ?? '/')}#${field}-vraag`}>
          {definition.label}
        </a>
      </th>
      {cells.slice(0, contributors.length).map((cell, at) => (
        <td className={`who-says-what__cell who-says-what__cell--${cell.type}`} key={contributors[at]?.who}>
          {cellText(cell, words)}
        </td>
      ))}
    </tr>
  );
}

/** Undefined until it is known, so that the line comes with the table and moves nothing. */
function useMissingVoices(
  edition: Edition,
  lookup: Lookup,
  all: DossierInputs,
): readonly string[] | undefined {
  const [missing, setMissing] = useState<readonly string[]>();
  useEffect(() => {
    let isPast = false;
    void loadMissingVoices(all, edition.worksheets, lookup).then((found) => {
      if (!isPast) setMissing(found);
    });
    return () => {
      isPast = true;
    };
  }, [all, edition, lookup]);
  return missing;
}
