import { canShare } from '../../download/share-file.ts';

export const json = { type: 'application/json', end: '' } as const;
/** Some phones hand no other file to an app than what they know: the same, called a text. */
const plainText = { type: 'text/plain', end: '.txt' } as const;
export type FileKind = typeof json | typeof plainText;

/** The first kind of file that this browser can hand to an app; `undefined` where it cannot. */
export function sharedKind(): FileKind | undefined {
  return [json, plainText].find(({ type, end }) =>
    canShare(new File(['{}'], `inbreng.json${end}`, { type })),
  );
}
