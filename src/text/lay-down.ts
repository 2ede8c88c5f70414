/** The button that lays a version down, on any page that has it, in Dutch (B1, je-form). */
export const layDownText = {
  layDown: 'Deze versie vastleggen',
  done: (name: string) => `Versie ‘${name}’ is vastgelegd.`,
  toList: 'Naar alle versies',
  notLoaded: 'Dat lukte niet: de site is nu niet bereikbaar. Probeer het straks nog eens.',
} as const;
