/** What is said of versions that were laid down, and of then beside now, in Dutch (B1, je-form). */

const changes = (count: number) => (count === 1 ? '1 verandering' : `${count} veranderingen`);

export const versionsText = {
  together: 'Samen terugkijken',
  layDown: {
    title: 'Deze versie vastleggen',
    about:
      'Je bewaart het dossier zoals het nu is, en ziet later wat er sindsdien is veranderd. Aan een vastgelegde versie verandert niets meer.',
    name: 'Naam van deze versie',
    nameHelp: 'Bijvoorbeeld: vastgesteld door het college.',
    date: 'Datum',
    by: 'Vastgelegd door',
    byHelp: 'Een organisatie, groep of functie. Dit mag leeg blijven.',
    remark: 'Opmerking',
    confirm: 'Vastleggen',
    unnamed: (day: string) => `Versie van ${day}`,
    dateMissing: 'Kies een datum die bestaat.',
  },
  problems: {
    full: 'Voor deze versie is geen ruimte meer. Er is niets vastgelegd en niets verdwenen. Bewaar je dossier als bestand, of verwijder eerst een oudere versie.',
    notKept:
      'Je browser kan deze versie niet bewaren. Er is niets vastgelegd en niets verdwenen. Bewaar je dossier als bestand.',
    newerFormat:
      'Dit dossier komt uit een nieuwere versie van de site. Laad de pagina opnieuw en probeer het nog eens.',
    nothingThere: 'In dit dossier is nog niets ingevuld, dus valt er niets vast te leggen.',
  },
  byItself: {
    beforeMerge: (title: string) => `Vóór het samenvoegen met ${title}`,
    beforeRestore: (name: string) => `Vóór het terughalen van ${name}`,
    mergeWithout:
      'Er is geen ruimte om eerst de huidige versie vast te leggen. Bewaar je dossier als bestand, en klik daarna nog eens op de knop om samen te voegen.',
  },
  list: {
    title: 'Vastgelegde versies',
    none: 'Er is nog niets vastgelegd. Leg een versie vast zodra jullie iets hebben afgesproken. Dan zie je later wat er is veranderd.',
    facts: (day: string, by: string) => (by === '' ? day : `${day}, ${by}`),
    byItself: 'Door de site vastgelegd',
    since: (count: number) =>
      count === 0 ? 'Sindsdien is er niets veranderd.' : `Sindsdien: ${changes(count)}.`,
    reading: 'Deze versie wordt gelezen.',
    damaged: 'Deze versie is beschadigd en niet meer te lezen. Je kunt deze versie alleen nog verwijderen.',
    compare: 'Vergelijken met nu',
    restore: 'Terughalen als nieuw dossier',
    download: 'Downloaden als bestand',
    remove: 'Verwijderen',
    of: (name: string) => ` (${name})`,
    removed: (name: string) => `‘${name}’ is verwijderd.`,
    undo: 'Ongedaan maken',
    undone: (name: string) => `‘${name}’ staat er weer.`,
    notUndone: 'Er is geen ruimte om deze versie terug te zetten.',
    restored: (title: string) =>
      `Dossier ‘${title}’ staat nu open, zoals het toen was. Aan je andere dossier is niets veranderd.`,
    backTo: (title: string) => `Terug naar ‘${title}’`,
    noRoom:
      'Er is geen ruimte voor nog een dossier, en er is niets veranderd. Je kunt deze versie wel downloaden als bestand.',
    restoredTitle: (title: string, day: string) => `${title} (${day})`,
  },
  file: {
    title: 'Vergelijken met een bestand',
    about:
      'Heb je nog een bestand of PDF van toen? Kies het dan hier of sleep het hierheen. Aan je dossier verandert niets.',
    button: 'Alleen vergelijken met een bestand',
    notADossier: 'In dit bestand zit geen dossier. Kies een bestand of PDF van deze site.',
    of: (title: string, day: string) => `${title}, bewaard op ${day}`,
  },
  compared: {
    title: (name: string) => `Toen en nu: ${name}`,
    same: 'Er is niets veranderd: alles staat er nog zoals toen.',
    sameInRest: 'In de andere werkbladen is niets veranderd.',
    count: (count: number, questions: number) =>
      `${changes(count)} bij ${questions === 1 ? '1 vraag' : `${questions} vragen`}. Wat gelijk is gebleven, staat er niet bij.`,
    /** `worksheets`: '1B en BIG-5'. */
    notInFile: (worksheets: string, isOne: boolean) =>
      `${worksheets} ${isOne ? 'zit' : 'zitten'} niet in dit bestand. Daarvan valt dus niet te zeggen wat er is veranderd.`,
    personal: (code: string, count: number) =>
      `${code} gaat over één persoon. ${count === 1 ? 'De verandering daarin staat' : `De ${count} veranderingen daarin staan`} er niet bij.`,
    showPersonal: (code: string) => `Ook laten zien wat er is veranderd in ${code}`,
    showEqual: 'Ook laten zien wat gelijk is gebleven',
    equal: 'Niet veranderd',
    before: 'Toen',
    after: 'Nu',
    empty: 'nog niets ingevuld',
    emptied: 'leeggemaakt',
    added: 'Nieuw',
    removed: 'Verwijderd',
    moved: (from: number, to: number) => `Verplaatst van plaats ${from} naar plaats ${to}`,
    close: 'Vergelijking sluiten',
  },
} as const;
