/** What is said of the contents of a file before it is made, in Dutch (B1, je-form). Loads beside the button. */
export const fileContentsText = {
  /** `worksheets`: '0A, 1A en 1B'. */
  contents: (worksheets: string) => `In het bestand: werkblad ${worksheets}.`,
  versions: (count: number) =>
    `Ook in het bestand: ${count === 1 ? '1 vastgelegde versie' : `${count} vastgelegde versies`}.`,
  unknown: (id: string) => `‘${id}’`,
  personalInFile: (code: string) => `Ook in het bestand: werkblad ${code}. Dat gaat over één persoon.`,
} as const;
