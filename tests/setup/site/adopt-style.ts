import type { Page } from '@playwright/test';

/** Adds CSS to the page as a reader's own stylesheet: the site's policy refuses style that is put in the document. */
export function adoptStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
