import { type ReactNode, useState } from 'preact/compat';
import { missingDateText } from '../answers/unusable-dates.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { blobOf, type MadeFile } from './made-file.ts';
import { saveAs } from './save-as.ts';
import { shareFile } from './share-file.ts';

export type Way = 'download' | 'share';

/** What is told of it. */
interface Words {
  readonly downloaded: string;
  readonly share: string;
  readonly shared: string;
  readonly notShared: string;
  readonly ready: string;
  readonly readyToShare: string;
}

/** Hands a file over, as a download or to an app; `dialog` is to stand in the caller's own output. */
export function useHandingOver(
  onMessage: (message: ReactNode) => void,
  words: Words,
): { readonly hand: (file: MadeFile, way: Way) => void; readonly dialog: ReactNode } {
  const [ready, setReady] = useState<MadeFile>();
  const share = async (file: MadeFile) => {
    const shared = await shareFile(new File([blobOf(file)], file.fileName, { type: file.mediaType }));
    switch (shared) {
      case 'pressed-too-long-ago':
        onMessage('');
        return setReady(file);
      case 'shared':
        return onMessage(`${missingDateText()}${words.shared}`);
      case 'cancelled':
        return onMessage('');
      case 'failed':
        return onMessage(words.notShared);
    }
  };
  const hand = (file: MadeFile, way: Way) => {
    if (way === 'share') return void share(file);
    saveAs(file.fileName, blobOf(file));
    onMessage(`${missingDateText()}${words.downloaded}`);
  };
  const dialog = ready !== undefined && (
    <ConfirmDialog
      title={words.ready}
      confirm={words.share}
      onConfirm={() => {
        setReady(undefined);
        void share(ready);
      }}
      onCancel={() => setReady(undefined)}
    >
      <p>{words.readyToShare}</p>
    </ConfirmDialog>
  );
  return { hand, dialog };
}
