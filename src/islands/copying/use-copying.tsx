import { type ReactNode, useState } from 'preact/compat';
import { failed, ok, type Result } from '../../basics/result.ts';
import type { Block } from '../../office/blocks.ts';
import { htmlFrom } from '../../office/html.ts';
import { plainFrom } from '../../office/plain.ts';
import { copyingText as words } from '../../text/copying.ts';
import { text } from '../../text/nl.ts';
import { missingDateText } from '../answers/unusable-dates.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { type CopiedText, copyBoth } from '../dialog/clipboard.ts';
import { TextToCopy } from '../dialog/TextToCopy.tsx';
import { personalDataWarning } from '../download/before-download.ts';
import type { Carried } from '../download/carried.ts';
import { useMaking } from '../download/use-making.tsx';

interface Copying {
  /** @throws when code or definitions cannot be loaded. */
  readonly make: () => Promise<readonly Block[]>;
  /** What leaves the browser; nothing of the example. */
  readonly carried: Carried | undefined;
}

/** Makes a text and puts it on the clipboard, after the check that comes before a download too. */
export function useCopying(onMessage: (message: ReactNode) => void): {
  readonly copy: (copying: Copying) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { start, dialog } = useMaking(onMessage);
  const [ready, setReady] = useState<CopiedText>();
  const told = (isCopied: boolean, copied: CopiedText) =>
    onMessage(isCopied ? `${missingDateText()}${words.copied}` : <TextToCopy text={copied.plain} />);
  const copy = ({ make, carried }: Copying) =>
    start({
      preparing: words.preparing,
      make: () => copiedText(make),
      warning: async () => carried && personalDataWarning(carried),
      hand: async (copied) => {
        if (await copyBoth(copied)) return told(true, copied);
        // Too long after the press, it may be: it is to be pressed once more.
        onMessage('');
        setReady(copied);
      },
      confirm: words.copyAnyway,
    });
  return {
    copy,
    dialog: (
      <>
        {dialog}
        {ready !== undefined && (
          <ConfirmDialog
            title={words.ready}
            confirm={words.copy}
            onConfirm={async () => {
              setReady(undefined);
              told(await copyBoth(ready), ready);
            }}
            onCancel={() => setReady(undefined)}
          >
            <p>{words.readyToCopy}</p>
          </ConfirmDialog>
        )}
      </>
    ),
  };
}

type Copied = CopiedText & { readonly missing: readonly string[] };

async function copiedText(make: Copying['make']): Promise<Result<Copied, string>> {
  try {
    const blocks = await make();
    return ok({ plain: plainFrom(blocks), html: htmlFrom(blocks), missing: [] });
  } catch {
    return failed(text.pdf.notLoaded);
  }
}
