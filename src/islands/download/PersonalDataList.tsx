import { siteUrl } from '../../site/url.ts';
import { $saveStatus } from '../../storage/current/save-status.ts';
import { text } from '../../text/nl.ts';
import { personalDataText as words } from '../../text/personal-data.ts';
import type { FoundPersonalData, FoundPlace } from '../../worksheet/personal-data/personal-data-places.ts';
import { focusInSight, unfoldRow } from '../dialog/focus.ts';

interface Props {
  readonly found: readonly FoundPersonalData[];
  readonly file: keyof typeof words.why;
}

/** Nobody reads more; once these are fixed, the next download lists the rest. */
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
              <PlaceName place={place} file={file} />
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

interface PlaceProps {
  readonly place: FoundPlace;
  readonly file: Props['file'];
}

function PlaceName({ place, file }: PlaceProps) {
  if (file === 'input') return <PlaceHere place={place} />;
  if (place.type === 'title') return words.inTitle;
  if (place.type === 'version') return words.inVersion(place.name);
  const { source, path, isShown } = place;
  const sheet = source === undefined ? words.elsewhere : text.worksheet.name(source.code);
  const name = [sheet, ...place.words].join(' › ');
  if (source === undefined || !isShown) return `${name} (${words.hidden})`;
  const address = siteUrl(source.page);
  const isHere = address === location.pathname;
  // What is not saved, or not yet made, would be lost on the way to another page.
  if (file === 'invitation' || (!isHere && $saveStatus.get().type === 'not-saved')) return name;
  return (
    <a
      className="nl-link"
      href={`${address}#${path[0]}-vraag`}
      onClick={(event) => {
        event.currentTarget.closest('dialog')?.close();
        if (!isHere) return;
        // Once the address has changed: that takes the focus away.
        event.preventDefault();
        location.hash = `${path[0]}-vraag`;
        focusInSight(controlAt(path));
      }}
    >
      {name}
    </a>
  );
}

/**
 * A partner's questions all stand on this page, whichever worksheet they are of; what stands behind the `#` there is what is being
 * answered, so that no link can lead to them.
 */
function PlaceHere({ place }: { readonly place: FoundPlace }) {
  if (place.type !== 'answer') return words.inContributor;
  return (
    <button
      type="button"
      className="nl-button nl-button--subtle dialog__place"
      onClick={(event) => {
        event.currentTarget.closest('dialog')?.close();
        focusInSight(controlAt(place.path));
      }}
    >
      {place.words.join(' › ')}
    </button>
  );
}

/** The first control at the end of the way there: field id; then, within rows or a group, row id and column id. */
function controlAt([field = '', ...deeper]: readonly string[]): Element | null | undefined {
  let at = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  for (const id of deeper) {
    at = at?.querySelector(`[data-row="${CSS.escape(id)}"], [data-column="${CSS.escape(id)}"]`) ?? at;
    unfoldRow(at);
  }
  return at?.querySelector('input, textarea, select');
}
