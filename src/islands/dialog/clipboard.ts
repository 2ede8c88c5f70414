/** A text as plain text, and with its headings, lists and tables as HTML. */
export interface CopiedText {
  readonly plain: string;
  readonly html: string;
}

/** Puts both on the clipboard at once, so that each program takes what it can; whether the browser let it. */
export async function copyBoth({ plain, html }: CopiedText): Promise<boolean> {
  try {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/plain', plain), ...part('text/html', html) }),
    ]);
    return true;
  } catch {
    // A browser that knows no such item, or refuses it, may still take the words.
    return copyText(plain);
  }
}

/** Puts a text on the clipboard; whether the browser let it, which it does not without HTTPS. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
