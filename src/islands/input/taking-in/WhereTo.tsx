import { useState } from 'preact/compat';
import { dutchList } from '../../../basics/dutch-format.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';
import { $dossiers } from '../../../storage/dossiers-store.ts';
import { somebodyUnnamed } from '../../../text/beside.ts';
import { receivingText } from '../../../text/receiving.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import { useOwnId } from '../../preact/use-own-id.ts';
import { useStore } from '../../preact/use-store.ts';
import { aboutInputsId } from './about-inputs-id.ts';
import { homeOf, titleOf } from './take-in.ts';

interface Props {
  /** On one invitation. */
  readonly inputs: readonly Input[];
  /** Gets the id of a dossier; none for a new one. */
  readonly onChoose: (dossier: string | undefined) => void;
  readonly onSkip: () => void;
}

const newOne = '';

/** Asks to which dossier inputs go that were not asked for the one that is open. */
export function WhereTo({ inputs, onChoose, onSkip }: Props) {
  const words = receivingText.where;
  const id = useOwnId();
  const dossiers = useStore($dossiers);
  const open = useStore($dossier);
  const [first] = inputs;
  const [chosen, setChosen] = useState(() => (first && homeOf(first)) ?? open);
  const names = [...new Set(inputs.map(({ contributor }) => contributor || somebodyUnnamed))];
  const options = [
    ...dossiers.map((dossier) => ({
      value: dossier.id,
      label: dossier.id === open ? words.open(titleOf(open)) : titleOf(dossier.id),
    })),
    { value: newOne, label: words.make },
  ];
  return (
    <>
      <div id={aboutInputsId}>
        <p>{words.about(dutchList(names), first?.title ?? '')}</p>
        <p>{words.why}</p>
      </div>
      <fieldset className="taking-in__where">
        <legend className="visually-hidden">{words.dossiers}</legend>
        {options.map(({ value, label }) => (
          <p className="choice" key={value}>
            <input
              className="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`${id}-${value}`}
              name={id}
              checked={chosen === value}
              data-first={chosen === value ? '' : undefined}
              onChange={() => setChosen(value)}
            />
            <label className="choice__label" htmlFor={`${id}-${value}`}>
              {label}
            </label>
          </p>
        ))}
      </fieldset>
      <div className="dialog__buttons">
        <button type="button" className="nl-button nl-button--subtle" onClick={onSkip}>
          {words.skip}
        </button>
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => onChoose(chosen === newOne ? undefined : chosen)}
        >
          {words.confirm}
        </button>
      </div>
    </>
  );
}
