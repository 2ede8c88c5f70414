/**
 * How every page follows other tabs, also a page without a worksheet: when everything is wiped it evicts what only this tab
 * has, and on a shared computer, where storage sends no events, it exchanges answers with the other tabs.
 */
import {
  clear,
  clearOlder,
  isSharedComputer,
  keyPrefix,
  onOtherTab,
  wipeKey,
} from './browser/storage-places.ts';

export function followTabs(): void {
  const follow = (key?: string | null) => {
    if (key === undefined) evictOlder();
    else if (key === null || key === keyPrefix + wipeKey) clear('tab');
    void joinTabs();
  };
  follow();
  onOtherTab(follow);
}

/** This tab may have been elsewhere when everything was wiped. */
function evictOlder(): void {
  try {
    clearOlder(null);
  } catch {
    // Without storage there is nothing to evict.
  }
}

/** Done once this tab has what other tabs of a shared computer have, as far as they answer. */
export async function joinTabs(): Promise<void> {
  if (!isSharedComputer()) return;
  try {
    const { join } = await import('./shared-tabs.ts');
    await join();
  } catch {
    // Without that part of the site this tab goes on by itself.
  }
}
