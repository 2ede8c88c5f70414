import { type ClipboardEvent, useEffect, useRef, useState } from 'preact/compat';
import { dutchList } from '../../basics/dutch-format.ts';
import { yearOf } from '../../basics/iso-date.ts';
import { pasteText } from '../../text/paste.ts';
import { newRowId } from '../../worksheet/answers/rows.ts';
import { fillRows } from '../../worksheet/pasting/fill-rows.ts';
import { emptyLastRow, planPaste } from '../../worksheet/pasting/paste-plan.ts';
import { fillSeries, planSeries } from '../../worksheet/pasting/paste-series.ts';
import { isTooLong, pastedRows } from '../../worksheet/pasting/pasted-rows.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announceAfterTyping } from '../dialog/announce.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { closeAndThen, DialogButtons } from '../dialog/DialogButtons.tsx';
import { Told } from '../dialog/Told.tsx';
import { useOwnId } from '../preact/use-own-id.ts';
import { PastePreview, saidOf } from './PastePreview.tsx';
import { seriesNotes, useSeriesPlace } from './series-paste.ts';
import { copiedIn, type Paste } from './use-paste.ts';

interface Props {
  readonly paste: Paste;
  readonly onClose: () => void;
}

/** Milliseconds in which nothing more comes. */
const settled = 500;

const nothing = { text: '', html: '', isWithoutText: false };

/** A box to paste rows into, with how they would become. What is typed in it counts too. */
export function PasteDialog({ paste, onClose }: Props) {
  const { lookup, today } = useWorksheet();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  const [copied, setCopied] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const [told, setTold] = useState('');
  const { columns, shown } = paste;
  const asked = columns.filter(({ type, retired }) => type !== 'rows' && retired !== true);
  const where = { columns, first: asked[0]?.id ?? '', shown, row: emptyLastRow(shown) };
  const found = pastedRows(copied);
  const place = useSeriesPlace(paste)(where.row, undefined);
  const series = found && place && planSeries(found, place, lookup, yearOf(today));
  const plan = series?.plan ?? (found && planPaste(found, where, lookup, yearOf(today)));
  const words = plan === undefined ? '' : saidOf(plan);
  // Not at each letter; and in Firefox not together with the table, where it is not heard.
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), settled);
    return () => clearTimeout(timer);
  }, [words]);
  const problem = () => {
    if (copied.isWithoutText) return pasteText.box.noText;
    if (isTooLong(copied)) return pasteText.tooLong;
    return isTried && plan === undefined ? pasteText.box.none : '';
  };
  const error = problem();
  const take = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const taken = copiedIn(event);
    const isWithoutText = taken.text + taken.html === '';
    // With its formats it is read once; the box shows the text of it, and what is typed there comes in its place.
    event.preventDefault();
    setCopied({
      text: taken.text === '' ? taken.html.replace(/<[^>]*>/g, ' ') : taken.text,
      html: taken.html,
      isWithoutText,
    });
    setTried(false);
  };
  const make = () => {
    if (plan?.type !== 'fits') {
      setTried(true);
      box.current?.focus();
      return;
    }
    const made =
      series && place
        ? fillSeries(series, place, lookup, newRowId, yearOf(today))
        : fillRows(plan, where, lookup, newRowId, yearOf(today));
    if (made === undefined) return;
    closeAndThen(dialog, () => {
      paste.make(made.change, made.filled[0]);
      // Behind all that is said of where the focus goes.
      announceAfterTyping(dialog, pasteText.made(made.filled.length));
    });
  };
  return (
    <Dialog title={pasteText.box.title} size="wide" onClose={onClose} dialog={dialog}>
      <p id={`${id}-uitleg`}>{pasteText.box.intro(dutchList(asked.map(({ label }) => `‘${label}’`)))}</p>
      <p className="question__heading">
        <label className="question__label utrecht-form-label" htmlFor={id}>
          {pasteText.box.label}
        </label>
      </p>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        ref={box}
        rows={4}
        data-first
        autoComplete="off"
        aria-describedby={`${id}-uitleg ${id}-fout`}
        aria-invalid={error !== '' || undefined}
        value={copied.text}
        onPaste={take}
        onChange={({ currentTarget: { value } }) => setCopied({ ...nothing, text: value })}
      />
      <p className="question__error utrecht-form-field-error-message" id={`${id}-fout`} role="alert">
        {error}
      </p>
      <div className="paste-offer">
        {plan !== undefined && <PastePreview plan={plan} more={seriesNotes(series)} />}
      </div>
      {/* Of a table that comes in a region its cells would be said, in any order. */}
      <div className="visually-hidden">
        <Told messages={[told]} isBeside />
      </div>
      <DialogButtons dialog={dialog} confirm={pasteText.make} onConfirm={make} />
    </Dialog>
  );
}
