/**
 * A browser as far as storage goes: tabs that share one localStorage and hear of each other's writes. Each tab loads the
 * store's modules anew, as a page would. Events wait until they are delivered, so that a test decides what a tab knows.
 */
import { vi } from 'vitest';

type Listener = (event: { readonly key: string | null }) => void;
type Stores = typeof import('../../../src/storage/answers-store.ts');

/** The modules about dossiers, as one page has them. */
export interface DossierModules {
  readonly current: typeof import('../../../src/storage/current-dossier.ts');
  readonly dossiers: typeof import('../../../src/storage/dossiers-store.ts');
  readonly files: typeof import('../../../src/storage/dossier-file.ts') &
    typeof import('../../../src/storage/opened-file.ts') &
    typeof import('../../../src/storage/dossier-undo.ts');
  readonly shared: typeof import('../../../src/storage/shared-computer.ts');
  readonly wipe: typeof import('../../../src/storage/wipe.ts');
}

export class Browser {
  readonly items = new Map<string, string>();
  /** Called just before a tab writes: a test can let another tab come first, fail the write, or lose it. */
  beforeWrite: (key: string, text: string) => 'write' | 'lose' = () => 'write';
  isReadable = true;
  readonly #tabs: FakeTab[] = [];

  async openTab(): Promise<FakeTab> {
    const tab = new FakeTab(this);
    tab.use();
    vi.resetModules();
    tab.store = await import('../../../src/storage/answers-store.ts');
    tab.modules = {
      current: await import('../../../src/storage/current-dossier.ts'),
      dossiers: await import('../../../src/storage/dossiers-store.ts'),
      files: {
        ...(await import('../../../src/storage/dossier-file.ts')),
        ...(await import('../../../src/storage/opened-file.ts')),
        ...(await import('../../../src/storage/dossier-undo.ts')),
      },
      shared: await import('../../../src/storage/shared-computer.ts'),
      wipe: await import('../../../src/storage/wipe.ts'),
    };
    this.#tabs.push(tab);
    return tab;
  }

  /** Tells every tab but the writer, once it listens. */
  changed(by: FakeTab | undefined, key: string | null): void {
    for (const tab of this.#tabs) if (tab !== by) tab.waiting.push(key);
  }

  /** Another page wipes everything. */
  clear(): void {
    this.items.clear();
    this.changed(undefined, null);
  }

  /** Lets all tabs hear all there is to hear, and what comes of that. Gives how many events that took. */
  settle(): number {
    let count = 0;
    for (let isQuiet = false; !isQuiet; ) {
      isQuiet = true;
      for (const tab of this.#tabs)
        while (tab.hearOne()) {
          isQuiet = false;
          if (++count > 100) throw new Error('the tabs never stop writing');
        }
    }
    return count;
  }
}

export class FakeTab {
  readonly waiting: (string | null)[] = [];
  /** What lies in the tab's own storage. */
  readonly items = new Map<string, string>();
  readonly #browser: Browser;
  readonly #listeners = new Map<string, Listener[]>();
  #store: Stores | undefined;
  #modules: DossierModules | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The stores of this tab; from here on the code runs in it. */
  get store(): Stores {
    this.use();
    if (this.#store === undefined) throw new Error('the tab is not open yet');
    return this.#store;
  }

  set store(store: Stores) {
    this.#store = store;
  }

  /** What looks after dossiers in this tab; from here on the code runs in it. */
  get modules(): DossierModules {
    this.use();
    if (this.#modules === undefined) throw new Error('the tab is not open yet');
    return this.#modules;
  }

  set modules(modules: DossierModules) {
    this.#modules = modules;
  }

  /** Makes this the tab whose globals the code sees. */
  use(): void {
    const browser = this.#browser;
    const own = this.items;
    const listen = (type: string, listener: Listener) => {
      this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    };
    vi.stubGlobal('addEventListener', listen);
    vi.stubGlobal('document', { addEventListener: listen, visibilityState: 'visible' });
    vi.stubGlobal('location', { href: 'https://x.example/' });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => {
        if (!browser.isReadable) throw new DOMException('denied', 'SecurityError');
        return browser.items.get(key) ?? null;
      },
      setItem: (key: string, text: string) => {
        const fate = browser.beforeWrite(key, text);
        this.use();
        if (fate === 'lose') return;
        browser.items.set(key, text);
        browser.changed(this, key);
      },
      removeItem: (key: string) => {
        if (browser.items.delete(key)) browser.changed(this, key);
      },
      get length() {
        return browser.items.size;
      },
      key: (at: number) => [...browser.items.keys()][at] ?? null,
    });
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => this.items.get(key) ?? null,
      setItem: (key: string, text: string) => void this.items.set(key, text),
      removeItem: (key: string) => void this.items.delete(key),
      get length() {
        return own.size;
      },
      key: (at: number) => [...own.keys()][at] ?? null,
    });
  }

  hearOne(): boolean {
    const key = this.waiting.shift();
    if (key === undefined) return false;
    this.fire('storage', key);
    return true;
  }

  /** Sleeps through everything that happened so far. */
  missEvents(): void {
    this.waiting.length = 0;
  }

  fire(type: 'storage' | 'pageshow' | 'visibilitychange', key: string | null = null): void {
    this.use();
    for (const listener of this.#listeners.get(type) ?? []) listener({ key });
  }
}
