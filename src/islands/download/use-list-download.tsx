import type { ReactNode } from 'preact/compat';
import type { FieldId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { text } from '../../text/nl.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { personalDataWarning } from './before-download.ts';
import { blobOf, type MadeFile } from './made-file.ts';
import { saveAs } from './save-as.ts';
import { useMaking } from './use-making.tsx';

/** A table, or days for a calendar: what of the dossier is in it, and how it is made once somebody asks. */
export interface ListRequest {
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isExample: boolean;
  /** The questions that it is made of. */
  readonly fields: readonly FieldId[];
  /** Its code is loaded on the click. @throws when that does not come. */
  readonly make: () => Promise<ListFile | { readonly type: 'nothing'; readonly message: string }>;
}

export interface ListFile extends Pick<MadeFile, 'fileName' | 'mediaType'> {
  readonly type: 'file';
  readonly content: string;
  /** Told once it is handed over. */
  readonly message: string;
}

/** Makes it and hands it over; see `useMaking`. */
export function useListDownload(onMessage: (message: ReactNode) => void): {
  readonly download: (request: ListRequest) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { start, dialog } = useMaking(onMessage);
  const download = ({ lookup, sources, isExample, fields, make }: ListRequest) => {
    let done = '';
    return start({
      make: async (): Promise<Result<MadeFile, string>> => {
        try {
          const made = await make();
          if (made.type === 'nothing') return failed(made.message);
          const { fileName, mediaType, content, message } = made;
          done = message;
          return ok({ fileName, mediaType, bytes: new TextEncoder().encode(content), missing: [] });
        } catch {
          return failed(text.files.notLoaded);
        }
      },
      warning: async () =>
        isExample
          ? undefined
          : personalDataWarning({
              type: 'report',
              lookup: (field) => (fields.includes(field) ? lookup(field) : undefined),
              sources,
              contents: { type: 'full' },
              inputs: undefined,
              isList: true,
            }),
      hand: (file) => {
        saveAs(file.fileName, blobOf(file));
        onMessage(done);
      },
    });
  };
  return { download, dialog };
}
