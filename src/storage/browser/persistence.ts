/** Whether the browser keeps what a site stores, as far as it tells. */

/** WebKit clears what a site stored once it was not visited for seven days of use (Intelligent Tracking Prevention). */
export function clearsUnvisited(): boolean {
  return navigator.vendor.startsWith('Apple');
}

/** Whether the browser promised not to clear by itself. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** Asks for that promise. The browser may ask the person, or decide by itself; it does not have to say yes. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Not every browser has it: the page on dossiers tells how it stands.
  }
}
