import { versionsText } from '../../text/versions.ts';
import type { Piece } from '../../worksheet/compare/changed-words.ts';
import type { Change } from '../../worksheet/compare/then-and-now.ts';
import { useMarked } from './use-marked.ts';

const words = versionsText.compared;

/** One change. Marks stand beside the words 'Toen' and 'Nu': colour is never the only thing that tells. */
export function ChangeItem({ change }: { readonly change: Change }) {
  // What a row is called stands in its cells too.
  const isRow = change.type === 'row-added' || change.type === 'row-removed';
  const way = isRow && change.cells.length > 0 ? change.where.slice(0, -1) : change.where;
  const where = way.length === 0 ? null : <p className="compared__where">{way.join(' › ')}</p>;
  switch (change.type) {
    case 'said':
      return (
        <li data-change="said">
          {where}
          <Said from={change.from} to={change.to} />
        </li>
      );
    case 'row-added':
    case 'row-removed':
      return (
        <li data-change={change.type}>
          {where}
          <p className="compared__kind">{change.type === 'row-added' ? words.added : words.removed}</p>
          <dl className="compared__cells">
            {change.cells.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{change.type === 'row-added' ? <ins>{text}</ins> : <del>{text}</del>}</dd>
              </div>
            ))}
          </dl>
        </li>
      );
    case 'row-moved':
      return (
        <li data-change="row-moved">
          {where}
          <p className="compared__kind">{words.moved(change.from, change.to)}</p>
        </li>
      );
  }
}

function Said({ from, to }: { readonly from: string; readonly to: string }) {
  const pieces = useMarked(from, to);
  return (
    <dl className="compared__said">
      <div>
        <dt>{words.before}</dt>
        <dd>{from === '' ? <i>{words.empty}</i> : <Marked text={from} pieces={pieces} without="new" />}</dd>
      </div>
      <div>
        <dt>{words.after}</dt>
        <dd>{to === '' ? <i>{words.emptied}</i> : <Marked text={to} pieces={pieces} without="gone" />}</dd>
      </div>
    </dl>
  );
}

interface MarkedProps {
  readonly text: string;
  /** Nothing while they are looked for. */
  readonly pieces: readonly Piece[] | undefined;
  readonly without: Piece['type'];
}

/** Pieces have no ids of their own: they never change places. */
function Marked({ text: whole, pieces, without }: MarkedProps) {
  if (pieces === undefined) return <span>{whole}</span>;
  return (
    <>
      {pieces
        .filter(({ type }) => type !== without)
        .map(({ type, text }, at) => {
          const key = `${at} ${text}`;
          if (type === 'same') return <span key={key}>{text}</span>;
          return type === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
        })}
    </>
  );
}
