import { parseDutchNumber } from '../../../../basics/dutch-format.ts';
import { meetingText } from '../../../../text/meeting.ts';
import { scaleEnd } from '../../../../text/nl.ts';
import type { Column } from '../../../../worksheet/definition/definition.ts';
import { movesIn, type Round, type RoundRow } from '../../../../worksheet/meeting/round.ts';
import { useMeeting } from '../../context/meeting-context.ts';

const words = meetingText.round;

type Scale = Extract<Column, { readonly type: 'scale' }>;

export interface Shown {
  readonly round: Round;
  readonly nameOf: (one: RoundRow, at: number) => string;
  /** '' without one. */
  readonly reasonOf: (one: RoundRow) => string;
}

interface Props extends Shown {
  readonly scale: Scale;
}

/** Everybody on a line of his own, from high to low: where he stands, from where he came, and why. */
export function RoundPicture({ scale, round, nameOf, reasonOf }: Props) {
  const { pointed } = useMeeting();
  const moves = new Map(movesIn(round).map(({ row, from }) => [row.id, from]));
  const people = round.rows
    .map((one, at) => ({
      ...one,
      name: nameOf(one, at),
      reason: reasonOf(one),
      score: parseDutchNumber(one.score),
      from: moves.get(one.row.id),
    }))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const hasReasons = people.some(({ reason }) => reason !== '');
  return (
    <div className="picture" data-reasons={hasReasons ? '' : undefined}>
      <div className="picture__legend">
        <span>{scaleEnd(scale.from, scale.fromLabel)}</span>
        <span>{scaleEnd(scale.to, scale.toLabel)}</span>
        {moves.size > 0 && <RoundKey />}
      </div>
      <ul className="picture__people">
        {people.map(({ row, name, reason, score, from, isLate }) => (
          <li
            key={row.id}
            className="picture__person"
            data-row={row.id}
            data-pointed={row.id === pointed ? '' : undefined}
          >
            <span className="spread__name">{isLate ? `${name} (${meetingText.isLate})` : name}</span>
            <Track scale={scale} score={score} from={from} />
            <span className="visually-hidden">
              {[
                ...(score === undefined ? [] : [words.at(String(score))]),
                ...(from === undefined ? [] : [`${words.first} ${from}`]),
              ].join(', ')}
            </span>
            {reason !== '' && <span className="picture__reason">{reason}</span>}
          </li>
        ))}
      </ul>
      {picturedWords(round).map((said) => (
        <p key={said} className="spread__words">
          {said}
        </p>
      ))}
    </div>
  );
}

/** What a hollow dot is and what a full one, once for all of them. */
const RoundKey = () => (
  <p className="picture__key">
    <span className="spread__dot spread__dot--hollow" aria-hidden="true" />
    <span>{words.first}</span>
    <span className="spread__dot" aria-hidden="true" />
    <span>{words.now}</span>
  </p>
);

interface TrackProps extends Pick<Props, 'scale'> {
  readonly score: number | undefined;
  readonly from: number | undefined;
}

/** The scale as a line of places; whoever moved leaves a trail from the hollow dot to the full one. */
function Track({ scale, score, from }: TrackProps) {
  const lowest = Math.min(score ?? 0, from ?? score ?? 0);
  const highest = Math.max(score ?? 0, from ?? score ?? 0);
  const steps = Array.from({ length: scale.to - scale.from + 1 }, (_, at) => scale.from + at);
  return (
    <span className="picture__track" aria-hidden="true">
      {steps.map((step) => (
        <span
          key={step}
          className="picture__step"
          data-before={step > lowest && step <= highest ? '' : undefined}
          data-after={step >= lowest && step < highest ? '' : undefined}
        >
          <span
            className="picture__dot"
            data-mark={step === score ? 'now' : step === from ? 'first' : undefined}
          >
            {step === score || step === from ? String(step) : ''}
          </span>
        </span>
      ))}
    </span>
  );
}

/** What the picture shows, in at most two short sentences: how far apart everybody is, and how many moved. */
function picturedWords(round: Round): readonly string[] {
  const scores = round.rows.flatMap(({ score }) => parseDutchNumber(score) ?? []);
  const lowest = String(Math.min(...scores));
  const highest = String(Math.max(...scores));
  const range = scores.length < 2 ? '' : lowest === highest ? words.same : words.range(lowest, highest);
  const count = movesIn(round).length;
  const isSecond = round.number === 2 && round.areAllIn;
  const moved = count === 0 ? words.nobodyMoved : words.movers(count, round.rows.length);
  const waits = round.number === 2 && !round.areAllIn ? words.secondNow : '';
  return [range, isSecond ? moved : waits].filter((said) => said !== '');
}
