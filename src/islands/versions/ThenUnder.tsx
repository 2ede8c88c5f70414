import { thenText } from '../../text/then.ts';
import type { Change } from '../../worksheet/compare/then-and-now.ts';
import { useStore } from '../preact/use-store.ts';
import { $changes } from './then-changes.ts';

/** What stood here then, where that was something else. */
export function ThenUnder({ id }: { readonly id: string }) {
  const changes = useStore($changes).byId.get(id);
  if (changes === undefined) return null;
  return (
    <>
      {changes.map((change) => (
        <p className="then" data-then={change.type} key={`${change.type} ${change.where.join()}`}>
          <b>{thenText.before}</b> <span>{wordsOf(change)}</span>
        </p>
      ))}
    </>
  );
}

function wordsOf(change: Change): string {
  const name = change.where.at(-1) ?? '';
  switch (change.type) {
    case 'said':
      return change.from || thenText.empty;
    case 'row-added':
      return thenText.added(name);
    case 'row-removed':
      return thenText.removed(name);
    case 'row-moved':
      return thenText.moved(name, change.from);
  }
}
