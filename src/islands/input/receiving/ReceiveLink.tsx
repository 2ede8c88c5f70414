import { useMemo, useState } from 'preact/compat';
import { entryOf } from '../../../basics/entry-of.ts';
import { $inputs, openStoredInputs } from '../../../storage/beside/inputs-store.ts';
import { labelled } from '../../../text/beside.ts';
import { receivingText } from '../../../text/receiving.ts';
import { inputsOfQuestion, type Said } from '../../../worksheet/input/inputs-of-question.ts';
import { lookupIn } from '../../../worksheet/reading/lookup.ts';
import { askableFields } from '../../../worksheet/saved/asked-fields.ts';
import { inputKey, noDossierInputs, withInput } from '../../../worksheet/saved/dossier-inputs.ts';
import { readInput } from '../../../worksheet/saved/open-input.ts';
import { NotReady } from '../../answers/NotReady.tsx';
import { type Edition, useEdition } from '../../answers/use-edition.ts';
import { useStore } from '../../preact/use-store.ts';
import { inputProblemText } from '../taking-in/input-problem-text.ts';
import { factsOf } from './Contributor.tsx';

interface Props {
  /** What stands behind the `#` of the link: from anybody, so not trusted. */
  readonly packed: string;
}

/** An input that came in as the address of the page: shown first, and part of a dossier when the person says so. */
export function ReceiveLink({ packed }: Props) {
  const edition = useEdition();
  if (edition === undefined)
    return (
      <p data-loading>
        <NotReady />
      </p>
    );
  return <ReadLink packed={packed} edition={edition} />;
}

const words = receivingText.link;

function ReadLink({ packed, edition }: Props & { readonly edition: Edition }) {
  useState(openStoredInputs);
  const all = useStore($inputs);
  const [problem, setProblem] = useState('');
  const { read, said } = useMemo(() => readLink(packed, edition), [packed, edition]);
  if (!read.ok)
    return (
      <p className="received__problem" role="alert">
        {inputProblemText(read.problem)}
      </p>
    );
  const { input } = read.value;
  const isIn = entryOf(all.inputs, inputKey(input))?.input !== undefined;
  const add = async () => {
    try {
      const { askAboutInputs } = await import('../taking-in/ask-about-inputs.tsx');
      await askAboutInputs([{ type: 'input', read: read.value }]);
    } catch {
      setProblem(receivingText.arrived.none);
    }
  };
  return (
    <section className="received received--link" aria-labelledby="inbreng-uit-link">
      <h2 className="nl-heading nl-heading--level-2" id="inbreng-uit-link">
        {words.title(input.contributor)}
      </h2>
      <p className="nl-paragraph">{words.intro(factsOf(input))}</p>
      <dl className="received__said">
        {said.map(({ id, label, items }) => (
          <div key={id}>
            <dt>{label}</dt>
            {items.map(({ item, said: cells }) => (
              <dd key={item}>{cells.map(sentenceOf).join('\n')}</dd>
            ))}
          </div>
        ))}
      </dl>
      {isIn ? (
        <p className="received__state">{words.added}</p>
      ) : (
        <>
          <div className="actions__buttons">
            <button type="button" className="nl-button nl-button--primary" onClick={add}>
              {words.add}
            </button>
          </div>
          <p className="received__note">{words.yours}</p>
        </>
      )}
      <p role="alert">{problem}</p>
    </section>
  );
}

const sentenceOf = ({ label, text }: Said) => (label === undefined ? text : `${labelled(label)} ${text}`);

/** With its words, by question. */
function readLink(packed: string, { worksheets, sources }: Edition) {
  const read = readInput(packed, { worksheets, now: Date.now() });
  if (!read.ok) return { read, said: [] };
  const all = withInput(noDossierInputs, read.value.input, 0);
  const lookup = lookupIn({}, sources);
  const said = askableFields(worksheets).flatMap(({ definition }) => {
    const items = inputsOfQuestion(definition, all, lookup).flatMap((voice) => voice.items);
    return items.length === 0 ? [] : [{ id: definition.id, label: definition.label, items }];
  });
  return { read, said };
}
