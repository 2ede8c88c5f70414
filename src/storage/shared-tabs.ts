/**
 * On a shared computer each tab keeps answers by itself, and the browser tells none of it to others. So they tell each
 * other: what one writes the others take in, as they would from storage, and a tab that is new, or was asleep, asks for what
 * the others have. Loaded on shared computers alone, and with the switch: that
 * has to work where there is no network any more.
 */

import { bringTogether } from './bring-together.ts';
import {
  isSharedComputer,
  itemChanged,
  keysFrom,
  onWrittenInTab,
  readItem,
  removeItem,
  writeItem,
} from './browser/browser-storage.ts';
import { dossierStart } from './browser/key-names.ts';
import { answerKeys, partsOfKey } from './browser/storage-key.ts';
import { setCurrentDossier } from './current/current-dossier.ts';
import { lastDossier } from './current/dossier-in-storage.ts';

const channelName = 'kwaliteitskompas';

/** `text`: what lies under the key from now on, `undefined` for nothing. */
type Message =
  | { readonly type: 'ask' }
  | { readonly type: 'written'; readonly key: string; readonly text: string | undefined }
  | { readonly type: 'all-told' };

/** In ms: a tab that is the only one does not wait for long. */
const patience = 400;

let channel: BroadcastChannel | undefined;
let joined: Promise<void> | undefined;

/** Done when another tab has told what it has, or none answers. */
export function join(): Promise<void> {
  joined ??= begin();
  return joined;
}

function begin(): Promise<void> {
  const isNew = keysFrom(dossierStart).length === 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const open = () => {
    channel ??= new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: { readonly data: Message }) => {
      if (isSharedComputer()) hear(data);
      if (data.type === 'all-told') resolve();
    };
    tell({ type: 'ask' });
  };
  open();
  onWrittenInTab((key, text) => tell({ type: 'written', key, text }));
  // A page with an open channel is not kept for the way back everywhere.
  addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', () => {
    if (channel === undefined) open();
  });
  if (!isNew) return Promise.resolve();
  setTimeout(resolve, patience);
  return promise.then(() => {
    if (keysFrom(dossierStart).length > 0) setCurrentDossier(lastDossier());
  });
}

const tell = (message: Message) => channel?.postMessage(message);

function hear(message: Message): void {
  switch (message.type) {
    case 'ask':
      for (const key of answerKeys.flatMap((start) => keysFrom(start))) {
        const item = readItem(key);
        if (item.ok && item.value !== undefined) tell({ type: 'written', key, text: item.value });
      }
      tell({ type: 'all-told' });
      break;
    case 'written': {
      const { key, text } = message;
      // As if the other tab had written here: what this one has is in memory first, and is written again if need be.
      const parts = partsOfKey(key);
      if (parts !== undefined) bringTogether(parts);
      if (text === undefined) removeItem(key, 'tab');
      else writeItem(key, text, 'tab');
      itemChanged(key);
      if (parts !== undefined) bringTogether(parts);
      break;
    }
    case 'all-told':
      break;
  }
}
