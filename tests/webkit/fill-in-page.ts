/** Fills a worksheet in from within the page, as a person's edits and presses; for browsers that Playwright does not drive. */
import type { Column, Field } from '../../src/worksheet/definition/definition.ts';
import type { PlainAnswers, PlainRow, PlainValue } from '../setup/worksheet/worksheets.ts';

/** Runs in the page, and names nothing outside itself. @throws Error when a control is not there or refuses an edit. */
export async function fillInPage(fields: readonly Field[], answers: PlainAnswers): Promise<void> {
  const turn = () => new Promise((done) => setTimeout(done));
  const one = <Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`${selector} is not on the page`);
    return found;
  };
  /** Some of it loads on use. */
  const soon = async <Found>(find: () => Found): Promise<Found> => {
    const end = performance.now() + 10_000;
    for (;;)
      try {
        return find();
      } catch (cause) {
        if (performance.now() > end) throw cause;
        await turn();
      }
  };
  const press = (root: Element, selector: string, isWanted = true) => {
    const box = one(root, selector, HTMLInputElement);
    if (box.checked !== isWanted) box.click();
  };
  const set = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
    control.focus();
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const list = (value: PlainValue): readonly PlainRow[] =>
    Array.isArray(value) ? value.filter((item): item is PlainRow => typeof item === 'object') : [];
  const entries = (value: PlainValue): { readonly [id: string]: PlainValue } =>
    typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

  const fillControl = async (root: Element, asked: Field | Column, value: PlainValue, isCell: boolean) => {
    switch (asked.type) {
      case 'date':
        set(await soon(() => one(root, 'input', HTMLInputElement)), String(value));
        break;
      case 'choice':
        if (isCell) set(one(root, 'select', HTMLSelectElement), String(value));
        else press(root, `input[value="${value}"]`);
        break;
      case 'scale':
        press(root, `input[value="${value}"]`);
        break;
      case 'multichoice':
        for (const option of Array.isArray(value) ? value : []) {
          press(root, `input[value="${option}"]`);
          await turn();
        }
        break;
      case 'check':
        press(root, 'input', value === true);
        break;
      default:
        one(root, 'input, textarea', HTMLElement).focus();
        if (!document.execCommand('insertText', false, String(value)))
          throw new Error(`${asked.id} takes no text`);
    }
    await turn();
  };
  const fillRows = async (root: Element, columns: readonly Column[], rows: readonly PlainRow[]) => {
    const cards = () => [
      ...root.querySelectorAll(
        ':scope > .rows > .rows__list > [data-row], :scope > .rows > .rows__group > .rows__list > [data-row], :scope > .rows > .row-table > tbody > [data-row]',
      ),
    ];
    const ids = () => cards().map((card) => card.getAttribute('data-row') ?? '');
    for (const row of rows) {
      const before = ids();
      one(root, ':scope > .rows > .rows__footer > button', HTMLButtonElement).click();
      while (ids().length === before.length) await turn();
      const made = ids().find((id) => !before.includes(id));
      // By its id: between a table and cards every row becomes another element, and those from before are folded.
      await fillCells(() => one(root, `[data-row="${made}"]`, HTMLElement), columns, row);
    }
  };
  const fillCells = async (within: () => Element, columns: readonly Column[], row: PlainValue) => {
    for (const column of columns) {
      const value = entries(row)[column.id];
      if (value === undefined) continue;
      const cell = await soon(() => one(within(), `[data-column="${column.id}"]`, HTMLElement));
      if (column.type === 'rows') await fillRows(cell, column.columns, list(value));
      else await fillControl(cell, column, value, true);
    }
  };
  for (const field of fields) {
    const value = answers[field.id];
    if (value === undefined || field.type === 'derived') continue;
    const root = one(document, `[data-field="${field.id}"]`, HTMLElement);
    if (field.type === 'rows') await fillRows(root, field.columns, list(value));
    else if (field.type === 'group') await fillCells(() => root, field.columns, value);
    else await fillControl(root, field, value, false);
  }
}
