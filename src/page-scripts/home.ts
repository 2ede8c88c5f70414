/** What the home page tells who was here before. It reads storage and changes nothing there. */

import { onItemWritten } from '../storage/browser/browser-storage.ts';
import { showProgress } from './compass-progress.ts';
import { showWhereToGoOn } from './go-on.ts';

export function showHome(): void {
  show();
  onItemWritten(show);
  // A page that comes back from the browser's memory shows what was so when it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
}

function show(): void {
  showProgress();
  showWhereToGoOn(document.getElementById('verder'));
}
