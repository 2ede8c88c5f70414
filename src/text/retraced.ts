/** What is said of taking back and making again, in Dutch. Apart, since it loads when that is done. */
export const retracedText = {
  undo: (names: readonly string[]) => `Ongedaan gemaakt: ${names.join(' · ')}`,
  redo: (names: readonly string[]) => `Opnieuw gedaan: ${names.join(' · ')}`,
  nothing: 'Er is niets veranderd, want dit antwoord is daarna nog aangepast.',
} as const;
