import { entryOf } from '../../basics/entry-of.ts';
import { figureText } from '../../text/figures.ts';
import { questionText } from '../../text/questions.ts';
import type { DerivedField } from '../../worksheet/definition/definition.ts';
import { derivationMentions } from '../../worksheet/mentions/mentions.ts';
import { type Derived, derive, isDerivedEmpty } from '../../worksheet/reading/derive.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { useAnnounced } from '../dialog/announce.ts';
import { SourceLink } from './SourceLink.tsx';

/** A read-only value, with a link to where it is written when that is on another sheet. */
export function DerivedAnswer({ field }: { readonly field: DerivedField }) {
  const { isReady, lookup, sources } = useWorksheet();
  const derived = derive(field, lookup, sources);
  // A sentence or a list repeats what is typed; a conclusion is news.
  useAnnounced('conclusion' in derived ? derived.conclusion : '');
  const own = entryOf(sources, field.id);
  const source = entryOf(sources, derivationMentions(field.derive)[0]?.field ?? '');
  const isElsewhere = source !== undefined && source.worksheet !== own?.worksheet;
  if (!isReady)
    return (
      <p className="derived derived--empty" data-pagefind-ignore>
        <NotReady />
      </p>
    );
  if (isDerivedEmpty(derived))
    return (
      <div className="derived derived--empty" data-pagefind-ignore>
        <p>{isElsewhere ? questionText.carry.emptySource(source.code) : questionText.carry.emptyHere}</p>
        {isElsewhere && <SourceLink source={source} label={questionText.carry.openSource(source.code)} />}
      </div>
    );
  return (
    <div className="derived" data-pagefind-ignore>
      <DerivedContent field={field} derived={derived} />
      {isElsewhere && <SourceLink source={source} label={questionText.carry.goToSource(source.code)} />}
    </div>
  );
}

function DerivedContent({ field, derived }: { readonly field: DerivedField; readonly derived: Derived }) {
  switch (derived.type) {
    case 'text':
      return <p className="derived__text">{derived.text}</p>;
    case 'lists':
      return derived.lists.map((list) => (
        <div className="derived__list" key={list.from}>
          <p className="derived__heading" id={`${field.id}-${list.from}`}>
            {list.heading}
          </p>
          {list.items.length === 0 ? (
            <p className="derived__none">{questionText.carry.emptyList}</p>
          ) : (
            <ul className="utrecht-unordered-list" aria-labelledby={`${field.id}-${list.from}`}>
              {list.items.map((item) => (
                <li key={item.row}>
                  <span>{item.text}</span>
                  {item.detail !== '' && <span className="derived__detail">{` (${item.detail})`}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ));
    case 'counts':
      return (
        <>
          <ul className="derived__counts">
            {derived.counts.map(({ id, label, count }) => (
              <li key={id}>
                <strong>{count}</strong> <span>{label}</span>
              </li>
            ))}
          </ul>
          <p className={derived.isWanted ? 'derived__conclusion' : 'derived__conclusion question__advice'}>
            {derived.conclusion}
          </p>
        </>
      );
    case 'in-order':
      return (
        <>
          <p className="derived__text">
            {figureText.derived.inOrder(derived.inOrder, derived.inOrder + derived.open.length, derived.open)}
          </p>
          <p className="derived__conclusion">{derived.conclusion}</p>
        </>
      );
  }
}
