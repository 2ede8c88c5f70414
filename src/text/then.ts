/** What stood on a worksheet in an earlier version, in Dutch (B1, je-form). Loaded once a dossier has a version. */
export const thenText = {
  show: (name: string, day: string) =>
    `Laten zien wat er is veranderd sinds ‘${name}’${name.includes(day) ? '' : ` (${day})`}`,
  reading: 'De versie van toen wordt gelezen.',
  damaged: 'Deze versie is beschadigd en niet te lezen.',
  notLoaded: 'Dat lukte niet: de site is nu niet bereikbaar. Probeer het straks nog eens.',
  count: (count: number) => {
    if (count === 0) return 'In dit werkblad is sindsdien niets veranderd.';
    return count === 1
      ? 'In dit werkblad is 1 antwoord anders dan toen.'
      : `In dit werkblad zijn ${count} antwoorden anders dan toen.`;
  },
  before: 'Toen:',
  empty: 'nog niets ingevuld',
  added: (name: string) => `‘${name}’ stond er nog niet`,
  removed: (name: string) => `hier stond ook ‘${name}’`,
  moved: (name: string, place: number) => `‘${name}’ stond op plaats ${place}`,
} as const;
