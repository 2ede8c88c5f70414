import { siteUrl } from '../../site/url.ts';
import { $saveStatus } from '../../storage/save-status.ts';
import { text } from '../../text/nl.ts';
import { personalDataText as words } from '../../text/personal-data.ts';
import type { FoundPersonalData, FoundPlace } from '../../worksheet/personal-data/personal-data-places.ts';

interface Props {
  readonly found: readonly FoundPersonalData[];
  readonly file: keyof typeof words.why;
}

/** More would not be read: who mends these is told of the rest with the next download. */
const atMost = 8;

/** What was found, where, and why it matters. Focus begins at the first sentence, so that the list is not passed by. */
export function PersonalDataList({ found, file }: Props) {
  return (
    <>
      <p data-first tabIndex={-1}>
        {words.found}
      </p>
      <ul className="dialog__finds">
        {found.slice(0, atMost).map(({ kind, text: seen, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the same can stand in a text twice.
          <li key={at}>
            <span>{`${words.kinds[kind]}:`}</span> <strong className="dialog__find">{seen}</strong>
            <br />
            <span>
              <PlaceName place={place} />
            </span>
          </li>
        ))}
        {found.length > atMost && <li>{words.more(found.length - atMost)}</li>}
      </ul>
      <p>{words.why[file]}</p>
      <p>{words.mayBeFine}</p>
    </>
  );
}

function PlaceName({ place }: { readonly place: FoundPlace }) {
  if (place.type === 'title') return words.inTitle;
  const { source, path, isShown } = place;
  const sheet = source === undefined ? words.elsewhere : text.worksheet.name(source.code);
  const name = [sheet, ...place.words].join(' › ');
  if (source === undefined || !isShown) return `${name} (${words.hidden})`;
  const address = siteUrl(source.page);
  // What is not saved would be lost on the way to another page.
  if (address !== location.pathname && $saveStatus.get().type === 'not-saved') return name;
  return (
    <a
      className="nl-link"
      href={`${address}#${path[0]}-vraag`}
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    >
      {name}
    </a>
  );
}
