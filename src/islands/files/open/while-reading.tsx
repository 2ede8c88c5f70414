/** Shows over the page that reading files takes long, with a button to stop; the page stays usable meanwhile. */
import { createRoot } from 'preact/compat/client';
import { readingText } from '../../../text/open-file.ts';
import type { Waiting } from './read-in-worker.ts';

/** What `read` gives, once it is there. The person can stop it with the button, or with Escape. */
export async function whileReading<Read>(read: (waiting: Waiting) => Promise<Read>): Promise<Read> {
  const stop = new AbortController();
  const place = document.createElement('div');
  // The live region comes before its words: one that arrives together with them is often not announced.
  place.className = 'reading-notice';
  place.role = 'status';
  document.body.append(place);
  const root = createRoot(place);
  const before = document.activeElement;
  const stopOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) stop.abort();
  };
  try {
    return await read({
      signal: stop.signal,
      onSlow: () => {
        document.addEventListener('keydown', stopOnEscape);
        root.render(<ReadingNotice onStop={() => stop.abort()} />);
      },
    });
  } finally {
    document.removeEventListener('keydown', stopOnEscape);
    const hadFocus = place.contains(document.activeElement);
    root.unmount();
    place.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus();
  }
}

function ReadingNotice({ onStop }: { readonly onStop: () => void }) {
  return (
    <>
      <p>{readingText.reading}</p>
      <button type="button" className="nl-button nl-button--secondary" onClick={onStop}>
        {readingText.stop}
      </button>
    </>
  );
}
