import { actionListText as words } from '../../text/action-list.ts';
import { type Action, isLate } from '../../worksheet/agreed/actions.ts';
import { isOver } from '../../worksheet/mentions/action-status.ts';

/** `nobody` of whom no name is said. */
export type OfWhom =
  | { readonly type: 'everybody' | 'nobody' }
  | { readonly type: 'name'; readonly name: string };
export type State = keyof typeof words.states;

export interface ActionChoice {
  readonly whom: OfWhom;
  readonly state: State;
}

export const everything: ActionChoice = { whom: { type: 'everybody' }, state: 'all' };

export function isChosen(action: Action, { whom, state }: ActionChoice, today: string): boolean {
  return isOf(action, whom) && isIn(action, state, today);
}

function isOf({ who }: Action, whom: OfWhom): boolean {
  switch (whom.type) {
    case 'everybody':
      return true;
    case 'nobody':
      return who.trim() === '';
    case 'name':
      return who.trim() === whom.name;
  }
}

function isIn(action: Action, state: State, today: string): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'todo':
      return !isOver(action.status);
    case 'late':
      return isLate(action, today);
    case 'open':
    case 'loopt':
    case 'klaar':
    case 'vervalt':
      return action.status === state;
  }
}

interface Props {
  readonly choice: ActionChoice;
  readonly names: readonly string[];
  readonly onChange: (choice: ActionChoice) => void;
}

const stateNames: readonly State[] = ['all', 'todo', 'late', 'open', 'loopt', 'klaar', 'vervalt'];

/** Of whom, and how far: what is not asked for is out of sight. */
export function ActionFilter({ choice, names, onChange }: Props) {
  const { whom, state } = choice;
  // A name that was changed everywhere meanwhile is still what was asked for.
  const all = whom.type === 'name' && !names.includes(whom.name) ? [whom.name, ...names] : names;
  const at = whom.type === 'name' ? String(all.indexOf(whom.name)) : whom.type;
  return (
    <fieldset className="action-filter">
      <legend className="visually-hidden">{words.filter}</legend>
      <p className="action-filter__field">
        <label className="utrecht-form-label" htmlFor="acties-wie">
          {words.ofWhom}
        </label>
        <select
          id="acties-wie"
          className="utrecht-select utrecht-select--html-select"
          value={at}
          onChange={({ currentTarget: { value } }) => onChange({ state, whom: whomFrom(value, all) })}
        >
          <option value="everybody">{words.everybody}</option>
          {all.map((name, index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
          <option value="nobody">{words.nobody}</option>
        </select>
      </p>
      <p className="action-filter__field">
        <label className="utrecht-form-label" htmlFor="acties-status">
          {words.whichStatus}
        </label>
        <select
          id="acties-status"
          className="utrecht-select utrecht-select--html-select"
          value={state}
          onChange={({ currentTarget: { value } }) =>
            onChange({ whom, state: stateNames.find((one) => one === value) ?? 'all' })
          }
        >
          {stateNames.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}

function whomFrom(value: string, names: readonly string[]): OfWhom {
  if (value === 'everybody' || value === 'nobody') return { type: value };
  const name = names[Number(value)];
  return name === undefined ? { type: 'everybody' } : { type: 'name', name };
}
