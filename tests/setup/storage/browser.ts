/**
 * A browser as far as storage goes: tabs that share one localStorage and hear of each other's writes. Each tab loads the
 * store's modules anew, as a page would. Events wait until they are delivered, so that a test decides what a tab knows.
 */
import { vi } from 'vitest';

interface FakeEvent {
  readonly key: string | null;
  preventDefault(): void;
}
type Listener = (event: FakeEvent) => void;
type Stores = typeof import('../../../src/storage/answers-store.ts');

/** The modules about dossiers, as one page has them. */
export interface DossierModules {
  readonly current: typeof import('../../../src/storage/current/current-dossier.ts');
  readonly dossiers: typeof import('../../../src/storage/dossiers-store.ts');
  readonly files: typeof import('../../../src/storage/dossier-to-file.ts') &
    typeof import('../../../src/storage/take-in-file.ts') &
    typeof import('../../../src/storage/dossier-undo.ts');
  readonly shared: typeof import('../../../src/storage/shared-computer.ts');
  readonly wipe: typeof import('../../../src/offline/wipe.ts');
  readonly tabs: typeof import('../../../src/storage/follow-tabs.ts');
  readonly filled: typeof import('../../../src/storage/filled-worksheets.ts');
  readonly inputs: typeof import('../../../src/storage/beside/inputs-store.ts') &
    typeof import('../../../src/storage/beside/inputs-in-storage.ts');
  readonly versions: typeof import('../../../src/storage/versions-store.ts') &
    typeof import('../../../src/storage/beside/versions-in-storage.ts');
  readonly draft: typeof import('../../../src/storage/draft-store.ts');
}

export class Browser {
  readonly items = new Map<string, string>();
  /** Called just before a tab writes: a test can let another tab come first, fail the write, or lose it. */
  beforeWrite: (key: string, text: string) => 'write' | 'lose' = () => 'write';
  isReadable = true;
  readonly #tabs: FakeTab[] = [];

  /** A new tab; or, `from` one that was there, its copy or the next page in it. */
  async openTab(from?: FakeTab): Promise<FakeTab> {
    const tab = new FakeTab(this, from?.items);
    await this.#load(tab);
    this.#tabs.push(tab);
    return tab;
  }

  /** The tab goes to another site, or closes: nothing reaches it any more. */
  leave(tab: FakeTab): void {
    tab.fire('pagehide');
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
  }

  async #load(tab: FakeTab): Promise<void> {
    tab.use();
    vi.resetModules();
    tab.store = await import('../../../src/storage/answers-store.ts');
    tab.modules = {
      current: await import('../../../src/storage/current/current-dossier.ts'),
      dossiers: await import('../../../src/storage/dossiers-store.ts'),
      files: {
        ...(await import('../../../src/storage/dossier-to-file.ts')),
        ...(await import('../../../src/storage/take-in-file.ts')),
        ...(await import('../../../src/storage/dossier-undo.ts')),
      },
      shared: await import('../../../src/storage/shared-computer.ts'),
      wipe: await import('../../../src/offline/wipe.ts'),
      tabs: await import('../../../src/storage/follow-tabs.ts'),
      filled: await import('../../../src/storage/filled-worksheets.ts'),
      inputs: {
        ...(await import('../../../src/storage/beside/inputs-store.ts')),
        ...(await import('../../../src/storage/beside/inputs-in-storage.ts')),
      },
      versions: {
        ...(await import('../../../src/storage/versions-store.ts')),
        ...(await import('../../../src/storage/beside/versions-in-storage.ts')),
      },
      draft: await import('../../../src/storage/draft-store.ts'),
    };
  }

  /** Tells every tab but the writer, once it listens. */
  changed(by: FakeTab | undefined, key: string | null): void {
    for (const tab of this.#tabs) if (tab !== by) tab.waiting.push(key);
  }

  /** A message of one tab to the others that are on its channel. */
  told(by: FakeTab, data: unknown): void {
    for (const tab of this.#tabs) if (tab !== by) tab.messages.push(data);
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
        while (tab.hearOne() || tab.hearMessage()) {
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
  readonly items: Map<string, string>;
  readonly #browser: Browser;
  /** What other tabs told it. */
  readonly messages: unknown[] = [];
  #hear: ((message: { readonly data: unknown }) => void) | undefined;
  /** Makes a write to the tab's own storage fail. */
  isFull = false;
  readonly #listeners = new Map<string, { readonly hear: Listener; readonly signal?: AbortSignal }[]>();
  #store: Stores | undefined;
  #modules: DossierModules | undefined;

  constructor(browser: Browser, items: ReadonlyMap<string, string> = new Map()) {
    this.#browser = browser;
    this.items = new Map(items);
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
    const listen = (type: string, hear: Listener, options: { readonly signal?: AbortSignal } = {}) => {
      this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), { hear, ...options }]);
    };
    const tab = this;
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        set onmessage(hear: (message: { readonly data: unknown }) => void) {
          tab.#hear = hear;
        }
        postMessage(data: unknown) {
          browser.told(tab, structuredClone(data));
        }
        close() {
          tab.#hear = undefined;
        }
      },
    );
    vi.stubGlobal(
      'StorageEvent',
      class extends Event {
        readonly key: string | null;
        constructor(type: string, { key }: { readonly key: string }) {
          super(type);
          this.key = key;
        }
      },
    );
    vi.stubGlobal('dispatchEvent', (event: FakeEvent) => this.#dispatch('storage', event));
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
      setItem: (key: string, text: string) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        this.items.set(key, text);
      },
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

  hearMessage(): boolean {
    if (this.messages.length === 0) return false;
    const data = this.messages.shift();
    this.use();
    this.#hear?.({ data });
    return true;
  }

  fire(type: 'storage' | 'pageshow' | 'pagehide' | 'visibilitychange', key: string | null = null): void {
    this.#dispatch(type, { key, preventDefault: () => undefined });
  }

  /** Whether the browser asks before the page goes. */
  asksBeforeLeaving(): boolean {
    let asks = false;
    const preventDefault = () => {
      asks = true;
    };
    this.#dispatch('beforeunload', { key: null, preventDefault });
    return asks;
  }

  #dispatch(type: string, event: FakeEvent): void {
    this.use();
    for (const { hear, signal } of this.#listeners.get(type) ?? []) if (!signal?.aborted) hear(event);
  }
}
