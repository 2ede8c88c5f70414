import { useEffect, useRef } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import { pastedText } from '../../basics/plain-text.ts';
import { pasteText } from '../../text/paste.ts';
import { textOf } from '../../worksheet/answers/answers.ts';
import { cellOf, newRowId } from '../../worksheet/answers/rows.ts';
import { fillRows } from '../../worksheet/pasting/fill-rows.ts';
import { planPaste } from '../../worksheet/pasting/paste-plan.ts';
import { fillSeries, planSeries } from '../../worksheet/pasting/paste-series.ts';
import { pastedRows } from '../../worksheet/pasting/pasted-rows.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { PastePreview, saidOf } from './PastePreview.tsx';
import { seriesNotes, useSeriesPlace } from './series-paste.ts';
import type { Paste, PastedInCell } from './use-paste.ts';

interface Props {
  readonly pasted: PastedInCell;
  readonly paste: Paste;
}

/** Asks, under the row, whether what was pasted into one of its cells is to be rows. Typing on is an answer too: the question goes. */
export function CellPasteOffer({ pasted, paste }: Props) {
  const { lookup, today } = useWorksheet();
  const seriesPlace = useSeriesPlace(paste);
  const { columns, shown } = paste;
  const row = shown.find(({ id }) => id === pasted.row);
  const isHeld = row !== undefined && holds(textOf(cellOf(row, pasted.column)), pasted.text);
  const found = isHeld ? pastedRows(pasted) : undefined;
  const isOffered = found !== undefined && !(pasted.isRowBegun && found.rows[0]?.length === 1);
  const where = { columns, first: pasted.column, shown, row };
  const place = isOffered ? seriesPlace(row, pasted.column) : undefined;
  const series = found && place && planSeries(found, place, lookup, yearOf(today));
  const plan = series?.plan ?? (isOffered ? planPaste(found, where, lookup, yearOf(today)) : undefined);
  const words = plan === undefined ? '' : saidOf(plan);
  const { forget } = paste;
  const isOver = plan === undefined;
  useEffect(() => {
    if (isOver) forget();
  }, [isOver, forget]);
  const offer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words === '') return;
    announce(words);
    showBeside(offer.current, document.activeElement);
  }, [words]);
  if (plan === undefined) return null;
  const make = () => {
    if (plan.type !== 'fits') return;
    const made =
      series && place
        ? fillSeries(series, place, lookup, newRowId, yearOf(today))
        : fillRows(plan, where, lookup, newRowId, yearOf(today));
    if (made === undefined) return;
    paste.make(made.change, made.filled[0]);
    announce(pasteText.made(made.filled.length));
  };
  return (
    <div className="paste-offer" role="group" aria-label={words} ref={offer}>
      <PastePreview plan={plan} more={seriesNotes(series)}>
        <p className="rows__undo">
          {plan.type === 'fits' && plan.rows.length > 0 && (
            <button type="button" className="nl-button nl-button--secondary" onClick={make}>
              {pasteText.make}
            </button>
          )}
          <button type="button" className="nl-button nl-button--subtle" onClick={paste.leave}>
            {pasteText.leave}
          </button>
        </p>
      </PastePreview>
    </div>
  );
}

/** Brings it all into sight where the end of the cell stays there too; else the question and its buttons. */
export function showBeside(offer: Element | null, control: Element | null): void {
  if (offer === null || control === null) return;
  const room = offer.getBoundingClientRect().bottom - control.getBoundingClientRect().bottom;
  const shown = room < innerHeight * 0.75 ? offer : offer.querySelector('.rows__undo');
  shown?.scrollIntoView({ block: 'nearest' });
}

/** Whether the cell still says what was pasted: once more is typed it is an ordinary answer. */
function holds(said: string, text: string): boolean {
  const bare = (words: string) => words.replace(/[\s,;]/g, '');
  return bare(said) === bare(pastedText(text, false));
}
