import { type ReactNode, useRef } from 'preact/compat';
import type { FieldId } from '../../basics/ids.ts';
import { text } from '../../text/nl.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { inTime, personalDataWarning } from './before-download.ts';
import { saveAs } from './save-as.ts';
import { useDownloadQuestion } from './use-download-question.tsx';

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

export interface ListFile {
  readonly type: 'file';
  readonly fileName: string;
  readonly content: Blob;
  /** Told once it is handed over. */
  readonly message: string;
}

/** Makes it and hands it over. When there is something to say of it the person is asked first: `dialog` stands in the caller's output. */
export function useListDownload(onMessage: (message: ReactNode) => void): {
  readonly download: (request: ListRequest) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { ask, dialog } = useDownloadQuestion();
  const isBusy = useRef(false);
  const download = async ({ lookup, sources, isExample, fields, make }: ListRequest) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const within: Lookup = (field) => (fields.includes(field) ? lookup(field) : undefined);
      const warning = isExample
        ? Promise.resolve(undefined)
        : personalDataWarning({
            type: 'report',
            lookup: within,
            sources,
            asked: [],
            inputs: undefined,
            isList: true,
          });
      const made = await make();
      if (made.type === 'nothing') return onMessage(made.message);
      const isAsked = ask({
        personalData: await inTime(warning),
        missing: [],
        onDownload: () => {
          saveAs(made.fileName, made.content);
          onMessage(made.message);
        },
      });
      if (isAsked) onMessage('');
    } catch {
      onMessage(text.files.notLoaded);
    } finally {
      isBusy.current = false;
    }
  };
  return { download, dialog };
}
