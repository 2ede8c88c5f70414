import { text } from '../../text/nl.ts';
import type { DerivedField } from '../../worksheet/definition.ts';
import { derive, isDerivedEmpty } from '../../worksheet/derive.ts';
import type { FieldSource } from '../../worksheet/sources.ts';
import { useWorksheet } from '../worksheet-context.ts';
import { SourceLink } from './SourceLink.tsx';

/** A read-only value, with a link to where it is written. */
export function DerivedAnswer({ field }: { readonly field: DerivedField }) {
  const { lookup, sources } = useWorksheet();
  const derived = derive(field, lookup, sources);
  const source = firstSource(field, sources);
  if (isDerivedEmpty(derived))
    return (
      <div className="derived derived--empty" data-pagefind-ignore>
        <p>{text.carry.emptySource(source?.code ?? '')}</p>
        <SourceLink source={source} label={text.carry.openSource(source?.code ?? '')} />
      </div>
    );
  return (
    <div className="derived" data-pagefind-ignore>
      {derived.type === 'text' ? (
        <p className="derived__text">{derived.text}</p>
      ) : (
        derived.lists.map((list) => (
          <div className="derived__list" key={list.from}>
            <p className="derived__heading" id={`${field.id}-${list.from}`}>
              {list.heading}
            </p>
            {list.items.length === 0 ? (
              <p className="derived__none">{text.carry.emptyList}</p>
            ) : (
              <ul className="utrecht-unordered-list" aria-labelledby={`${field.id}-${list.from}`}>
                {list.items.map((item) => (
                  <li key={item.row}>
                    {item.text}
                    {item.detail !== '' && <span className="derived__detail"> {item.detail}</span>}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))
      )}
      <SourceLink source={source} label={text.carry.goToSource(source?.code ?? '')} />
    </div>
  );
}

function firstSource(
  field: DerivedField,
  sources: { readonly [id: string]: FieldSource },
): FieldSource | undefined {
  switch (field.derive.type) {
    case 'first-answer':
      return sources[field.derive.from[0] ?? ''];
    case 'row-lists':
      return sources[field.derive.from[0]?.field ?? ''];
  }
}
