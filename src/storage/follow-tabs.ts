/**
 * What every page of the site does with other tabs, also one without a worksheet: it lets go of what this tab alone has when
 * everything is wiped, and on a shared computer, where no storage tells, it lets tabs know of each other's answers.
 */
import { isSharedComputer, onItemWritten, onWiped, sharedComputerKey } from './browser-storage.ts';

export function followTabs(): void {
  onWiped(() => undefined);
  void joinTabs();
  onItemWritten((key) => {
    if (key === sharedComputerKey) void joinTabs();
  });
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
