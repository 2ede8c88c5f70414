import { useEffect, useMemo, useState } from 'preact/compat';
import { entryOf } from '../../../basics/entry-of.ts';
import { $inputs, changeInputs, openStoredInputs } from '../../../storage/beside/inputs-store.ts';
import { receivingText } from '../../../text/receiving.ts';
import { contributionsOf, joinedName } from '../../../worksheet/input/contributions.ts';
import {
  inputKey,
  noDossierInputs,
  withInput,
  withoutInput,
} from '../../../worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { OpenFileButton } from '../../files/OpenFileButton.tsx';
import { useStore } from '../../preact/use-store.ts';
import { Contributor } from './Contributor.tsx';
import { InSheets } from './InSheets.tsx';
import { PasteLinks } from './PasteLinks.tsx';

const words = receivingText.page;

/** Where partners' files, links and PDFs come in, and who sent what. */
export function ReceivedInputs() {
  useEffect(openStoredInputs, []);
  const all = useStore($inputs, { ssr: () => noDossierInputs });
  const contributions = useMemo(() => contributionsOf(all), [all]);
  const [message, setMessage] = useMessage();
  const [removed, setRemoved] = useState<Input>();
  const isGone = removed !== undefined && entryOf(all.inputs, inputKey(removed))?.input === undefined;
  const remove = (input: Input, list: Element | null) => {
    changeInputs((present, now) => withoutInput(present, inputKey(input), now));
    setRemoved(input);
    // The button went with its line; what takes it back stands under the list.
    setTimeout(() => focusInSight(list?.parentElement?.querySelector('[data-undo]')));
  };
  const undo = () => {
    if (removed === undefined) return;
    changeInputs((present, now) => withInput(present, removed, now));
    setMessage(words.undone(removed.contributor));
    setTimeout(() => focusInSight(document.querySelector(`[data-key="${inputKey(removed)}"] button`)));
  };
  return (
    <section className="received" aria-labelledby="binnen">
      <h2 className="nl-heading nl-heading--level-2" id="binnen">
        {words.title}
      </h2>
      <p className="nl-paragraph">{words.intro}</p>
      <div className="actions__buttons">
        <OpenFileButton onMessage={setMessage} />
      </div>
      <PasteLinks onMessage={setMessage} />
      <Told messages={[message]} />
      {contributions.length === 0 ? (
        <p className="received__none">{words.none}</p>
      ) : (
        <ul className="received__list">
          {contributions.map((contribution) => (
            <Contributor
              key={`${contribution.invitation} ${contribution.who}`}
              contribution={contribution}
              joined={joinedName(all, contribution)}
              onRemove={remove}
            />
          ))}
        </ul>
      )}
      <div aria-live="polite">
        {isGone && (
          <p className="received__undo" key={inputKey(removed)}>
            <span>
              {contributions.some(({ earlier, input }) => isAfter(removed, [input, ...earlier]))
                ? words.removedLatest(removed.contributor)
                : words.removed(removed.contributor)}
            </span>
            <button type="button" className="nl-button nl-button--secondary" data-undo onClick={undo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <InSheets contributions={contributions} />
    </section>
  );
}

/** Whether what is left of the same contributor is older, and counts from now on. */
function isAfter(removed: Input, [input]: readonly Input[]): boolean {
  return (
    input !== undefined &&
    input.contributor === removed.contributor &&
    input.invitation === removed.invitation &&
    input.changedAt < removed.changedAt
  );
}
