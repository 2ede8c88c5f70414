/** Hands a file to another app, where the browser can: a phone's share sheet. */

export function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

export type Shared =
  | 'shared'
  /** Somebody who thinks better of it needs no message. */
  | 'cancelled'
  /** Too long after the press: it is to be pressed once more. */
  | 'pressed-too-long-ago'
  | 'failed';

export async function shareFile(file: File): Promise<Shared> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    const reason = error instanceof DOMException ? error.name : '';
    if (reason === 'AbortError') return 'cancelled';
    return reason === 'NotAllowedError' ? 'pressed-too-long-ago' : 'failed';
  }
}
