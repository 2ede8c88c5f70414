import type { JsPdf } from './jspdf-api.ts';

/** The pages of a file in the making, numbered from 1. */
export class Pages {
  readonly #jsPdf: JsPdf;

  constructor(jsPdf: JsPdf) {
    this.#jsPdf = jsPdf;
  }

  /** The one that is drawn on. */
  get current(): number {
    return this.#jsPdf.internal.getCurrentPageInfo().pageNumber;
  }

  get count(): number {
    return this.#jsPdf.internal.getNumberOfPages();
  }

  /** Adds a page behind the last one and goes there. */
  add(): void {
    this.#jsPdf.addPage();
  }

  goTo(page: number): void {
    this.#jsPdf.setPage(page);
  }
}
