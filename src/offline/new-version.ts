/**
 * Tells that there is a new version of the site, and lets it take over when the person agrees. Nothing is moved, nothing
 * takes the focus, and what could not be saved is never reloaded away.
 */
import { newVersionLaterKey } from '../storage/browser/key-names.ts';
import { keepChoice, readChoice } from '../storage/browser/storage-places.ts';
import { offlineText } from '../text/offline.ts';
import { takeOver } from './offline-names.ts';

/** Whether the person agreed on this page, so that it may be loaded anew. */
let isAgreed = false;

/**
 * Says that a new version waits.
 * @param place a live region of the page.
 */
export function offer(worker: ServiceWorker, place: HTMLElement): void {
  if (readChoice(newVersionLaterKey, 'tab') !== null) return;
  show(place, offlineText.newVersion, () => {
    isAgreed = true;
    // Another tab may have been first: then there is nothing left to wait for.
    if (worker.state === 'installed') worker.postMessage(takeOver);
    else location.reload();
  });
}

/** The new version has taken over. */
export function renew(place: HTMLElement): void {
  if (isAgreed && !isUnsaved()) location.reload();
  // Agreed to in another tab. This one goes on with what it has; what it has not loaded yet is gone.
  else show(place, offlineText.renewedElsewhere, () => location.reload());
}

function show(place: HTMLElement, sentence: string, renew: () => void): void {
  const text = document.createElement('p');
  text.textContent = sentence;
  const agree = button('primary', offlineText.renew, () => {
    if (isUnsaved()) text.textContent = offlineText.saveFirst;
    else renew();
  });
  const postpone = button('secondary', offlineText.later, () => {
    place.replaceChildren();
    keepChoice(newVersionLaterKey, 'ja', 'tab');
  });
  place.replaceChildren(text, agree, postpone);
}

function button(look: 'primary' | 'secondary', name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `nl-button nl-button--${look}`;
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}

/** Whether there are answers on this page that the browser does not keep: the status bar says so. */
const isUnsaved = () => document.querySelector('[data-status="not-saved"]') !== null;
