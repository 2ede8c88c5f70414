import { dateRange, isDate } from '../../../basics/iso-date.ts';
import { askingText } from '../../../text/asking.ts';
import { longestTitle } from '../../../worksheet/saved/dossier-card.ts';
import { longestMessage } from '../../../worksheet/saved/invitation.ts';
import { namesFrom } from '../../../worksheet/saved/tidy-text.ts';
import { today } from '../../answers/today.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import type { Typed } from './kept-form.ts';
import { helpOf, LabelledField } from './LabelledField.tsx';

interface Props {
  readonly form: Typed;
  /** Whether what stands in the date box is no date that can be kept. */
  readonly isHalfDate: boolean;
  readonly askedCount: number;
  /** Of how many of these there is an answer. */
  readonly ownCount: number;
  readonly onType: (change: Partial<Typed>) => void;
}

const words = askingText.form;
const ids = {
  title: 'uitnodiging-titel',
  message: 'uitnodiging-bericht',
  from: 'uitnodiging-van',
  replyBy: 'uitnodiging-datum',
  names: 'uitnodiging-namen',
  own: 'uitnodiging-eigen',
} as const;

/** What stands above the questions, who is asked, and whether one's own answers go along. */
export function AboutInvitation({ form, isHalfDate, askedCount, ownCount, onType }: Props) {
  const names = namesFrom(form.names);
  const isPast = isDate(form.replyBy) && form.replyBy < today();
  const dateNote = isHalfDate ? words.halfDate : isPast ? words.past : '';
  const line = (key: 'title' | 'from') => (
    <input
      className="utrecht-textbox utrecht-textbox--html-input"
      id={ids[key]}
      type="text"
      maxLength={longestTitle}
      autoComplete="off"
      aria-describedby={helpOf(ids[key])}
      value={form[key]}
      onChange={({ currentTarget }) => onType({ [key]: currentTarget.value })}
    />
  );
  const lines = (key: 'message' | 'names', onChange: (typed: string) => void) => (
    <GrowingText
      id={ids[key]}
      describedBy={helpOf(ids[key])}
      value={form[key]}
      room="some-lines"
      hasLineBreaks
      onChange={onChange}
    />
  );
  return (
    <fieldset className="ask-about">
      <legend className="nl-heading nl-heading--level-3">{words.about}</legend>
      <LabelledField id={ids.title} label={words.name} help={words.nameHelp}>
        {line('title')}
      </LabelledField>
      <LabelledField id={ids.message} label={words.message} help={words.messageHelp}>
        {lines('message', (message) => onType({ message: message.slice(0, longestMessage) }))}
      </LabelledField>
      <LabelledField id={ids.from} label={words.from} help={words.fromHelp}>
        {line('from')}
      </LabelledField>
      <LabelledField id={ids.replyBy} label={words.replyBy}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input question__date"
          id={ids.replyBy}
          type="date"
          {...dateRange}
          aria-describedby={dateNote === '' ? undefined : helpOf(ids.replyBy)}
          aria-invalid={isHalfDate || undefined}
          value={form.replyBy}
          onChange={({ currentTarget }) => onType({ replyBy: currentTarget.value })}
        />
        <p className="ask-field__note" id={helpOf(ids.replyBy)}>
          {dateNote}
        </p>
      </LabelledField>
      <LabelledField id={ids.names} label={words.names} help={words.namesHelp}>
        {lines('names', (typed) => onType({ names: typed }))}
        <p className="ask-field__note">{names.length === 0 ? '' : words.namesRead(names)}</p>
      </LabelledField>
      <div className="ask-field">
        <p className="choice">
          <input
            className="utrecht-checkbox utrecht-checkbox--html-input"
            id={ids.own}
            type="checkbox"
            aria-describedby={helpOf(ids.own)}
            checked={form.showsOwn}
            onChange={({ currentTarget }) => onType({ showsOwn: currentTarget.checked })}
          />
          <label className="choice__label" htmlFor={ids.own}>
            {words.own}
          </label>
        </p>
        <p className="question__help utrecht-form-field-description" id={helpOf(ids.own)}>
          {`${words.ownHelp} ${words.ownCount(ownCount, askedCount)}`}
        </p>
      </div>
    </fieldset>
  );
}
