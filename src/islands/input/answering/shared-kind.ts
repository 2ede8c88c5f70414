export const json = { type: 'application/json', end: '' } as const;
/** Some phones hand no other file to an app than what they know: the same, called a text. */
const plainText = { type: 'text/plain', end: '.txt' } as const;
export type FileKind = typeof json | typeof plainText;

/** The first kind of file that this browser can hand to an app; `undefined` where it cannot. */
export function sharedKind(): FileKind | undefined {
  if (typeof navigator.canShare !== 'function') return undefined;
  return [json, plainText].find(({ type, end }) =>
    navigator.canShare({ files: [new File(['{}'], `inbreng.json${end}`, { type })] }),
  );
}
