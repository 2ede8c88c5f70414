/**
 * What lies in storage beside the answers of a dossier, one thing a dossier, as this tab has it: what partners were asked and sent,
 * what was laid down.
 */
import type { Result } from '../../basics/result.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import type { ItemFormat } from '../browser/item-format.ts';
import { StoredItem } from '../browser/stored-item.ts';
import { cardOf, noteMade } from '../current/current-dossier.ts';
import { guardLeaving, type SaveProblem } from '../current/save-status.ts';

type Outcome = Result<undefined, SaveProblem>;

interface Kind<Content> {
  readonly keyOf: (dossier: string) => string;
  readonly format: ItemFormat<Content>;
  /** Whether there is anything to keep. */
  readonly holds: (content: Content) => boolean;
  /** What an older version of the site kept of it in the card, as a key of a file that it did not know. */
  readonly inCard: (dossier: Dossier) => Content | undefined;
}

export class BesideDossier<Content> {
  readonly #items = new Map<string, StoredItem<Content>>();
  readonly #kind: Kind<Content>;

  constructor(kind: Kind<Content>) {
    this.#kind = kind;
  }

  keyOf(dossier: string): string {
    return this.#kind.keyOf(dossier);
  }

  itemOf(dossier: string): StoredItem<Content> {
    const item = this.#items.get(dossier) ?? new StoredItem(this.keyOf(dossier), this.#kind.format);
    this.#items.set(dossier, item);
    return item;
  }

  /** As it is now: what is stored, with what this tab could not store. */
  of(dossier: string): { readonly content: Content; readonly outcome: Outcome } {
    const item = this.itemOf(dossier);
    const outcome = item.sync();
    const adopting = this.#adopt(dossier);
    return { content: item.$content.get(), outcome: adopting ?? outcome };
  }

  /** `change` gets it as it is in storage now, and the time in ms since 1970. */
  change(dossier: string, change: (content: Content, now: number) => Content): Outcome {
    this.#adopt(dossier);
    const now = Date.now();
    const { after, outcome } = this.itemOf(dossier).change((content) => change(content, now));
    if (this.#kind.holds(after)) noteMade(dossier, now);
    guardLeaving(this.keyOf(dossier), !outcome.ok);
    return outcome;
  }

  /** What stands in the card stays there, and does no harm. */
  #adopt(dossier: string): Outcome | undefined {
    const { inCard, format } = this.#kind;
    const kept = inCard({ id: dossier, card: cardOf(dossier), worksheets: {} });
    const item = this.itemOf(dossier);
    if (kept === undefined || format.merge(item.$content.get(), kept) === item.$content.get())
      return undefined;
    return item.change((content) => format.merge(content, kept)).outcome;
  }

  /** Brings all that this tab has to do with together with storage. */
  sync(): void {
    for (const item of this.#items.values()) item.sync();
  }

  /** Forgets what this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
  forget(dossier?: string): void {
    for (const [id, item] of this.#items) {
      if (dossier !== undefined && id !== dossier) continue;
      item.forget();
      guardLeaving(this.keyOf(id), false);
    }
  }
}
