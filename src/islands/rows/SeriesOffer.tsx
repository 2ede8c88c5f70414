import { useEffect, useRef } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import { pasteText } from '../../text/paste.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { newRowId } from '../../worksheet/answers/rows.ts';
import { fillSeries, planSeries, type SeriesPlace } from '../../worksheet/pasting/paste-series.ts';
import { type Copied, pastedRows } from '../../worksheet/pasting/pasted-rows.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { showBeside } from './PasteOffer.tsx';
import { PastePreview, saidOf } from './PastePreview.tsx';
import { seriesNotes } from './series-paste.ts';

interface Props {
  readonly copied: Copied;
  readonly place: SeriesPlace;
  readonly onMake: (change: Change) => void;
  readonly onLeave: () => void;
}

/** Asks, under the figure of a result, whether what was pasted there is to be measurements of it; until then nothing is changed. */
export function SeriesOffer({ copied, place, onMake, onLeave }: Props) {
  const { lookup, today } = useWorksheet();
  const offer = useRef<HTMLDivElement>(null);
  const found = pastedRows(copied);
  const series = found && planSeries(found, place, lookup, yearOf(today));
  const words = series === undefined ? pasteText.series.none : saidOf(series.plan);
  useEffect(() => {
    announce(words);
    showBeside(offer.current, document.activeElement);
  }, [words]);
  const make = () => {
    const made = series && fillSeries(series, place, lookup, newRowId, yearOf(today));
    if (made === undefined) return;
    onMake(made.change);
    announce(pasteText.made(made.filled.length));
  };
  const buttons = (
    <p className="rows__undo">
      {series?.plan.type === 'fits' && series.plan.rows.length > 0 && (
        <button type="button" className="nl-button nl-button--secondary" onClick={make}>
          {pasteText.make}
        </button>
      )}
      <button type="button" className="nl-button nl-button--subtle" onClick={onLeave}>
        {pasteText.series.cancel}
      </button>
    </p>
  );
  return (
    <div className="paste-offer" role="group" aria-label={words} ref={offer}>
      {series === undefined ? (
        <>
          <p>{words}</p>
          {buttons}
        </>
      ) : (
        <PastePreview plan={series.plan} more={seriesNotes(series)}>
          {buttons}
        </PastePreview>
      )}
    </div>
  );
}
