/**
 * Tells that there is a new version of the site, and lets it take over when the person agrees. Nothing is moved, nothing
 * takes the focus, and what could not be saved is never reloaded away.
 */
import { readItem, writeItem } from '../storage/browser-storage.ts';
import { offlineText } from '../text/offline.ts';
import { takeOver } from './offline-names.ts';

/** Set in a tab where the person chose 'Later': then the tab does not ask again. */
const laterKey = 'vernieuwen-later';

/** @param place a live region of the page, empty until now. */
export function offerNewVersion(
  worker: ServiceWorker,
  container: ServiceWorkerContainer,
  place: HTMLElement,
): void {
  let isAgreed = false;
  const takeOverNow = () => {
    isAgreed = true;
    worker.postMessage(takeOver);
  };
  container.addEventListener('controllerchange', () => {
    if (isAgreed) location.reload();
    // Agreed to in another tab. This one goes on with what it has; what it has not loaded yet is gone.
    else show(place, offlineText.renewedElsewhere, () => location.reload());
  });
  const later = readItem(laterKey, 'tab');
  if (!later.ok || later.value === undefined) show(place, offlineText.newVersion, takeOverNow);
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
    writeItem(laterKey, 'ja', 'tab');
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
