/** Brings what this tab has of something in storage together with what lies there, whatever it is. */

import { draftItemOf } from './beside/drafts-in-storage.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import type { KeyParts } from './browser/storage-key.ts';
import { cardOf } from './current/current-dossier.ts';
import { answersIn } from './worksheet-sheets.ts';

export function bringTogether(parts: KeyParts): void {
  switch (parts.type) {
    case 'card':
      cardOf(parts.owner);
      break;
    case 'answers':
      answersIn(parts.owner, parts.worksheet);
      break;
    case 'inputs':
      keptInputs.itemOf(parts.owner).sync();
      break;
    case 'versions':
      keptVersions.itemOf(parts.owner).sync();
      break;
    case 'draft':
      draftItemOf(parts.owner).sync();
      break;
  }
}
