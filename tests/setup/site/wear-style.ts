import type { Page } from '@playwright/test';

/** Gives the page this as its reader's own stylesheet, in place of one it had: the site's policy refuses style in the document. */
export function wearStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
