/** What stands with questions and nowhere else, in Dutch: pages that only list worksheets load without it. */
export const questionText = {
  /** Under a reference: whether it follows the words of a row elsewhere. */
  reference: {
    linked: (row: string, place: number, code: string) =>
      `Gekoppeld aan ${row} ${place} in werkblad ${code}.`,
    linkedText: (code: string) => `Gekoppeld aan werkblad ${code}.`,
    free: 'Eigen tekst: niet gekoppeld.',
    gone: 'Niet meer gekoppeld: die rij is er niet meer.',
    empty: 'Kies uit de lijst om te koppelen, of typ een eigen tekst.',
  },
  rows: {
    add: (row: string) => `${row} toevoegen`,
    paste: 'Tabel plakken',
    /** For the ear, before the names of who brought a row in. */
    broughtIn: 'Ingebracht door',
    remove: 'Verwijderen',
    up: 'Omhoog',
    down: 'Omlaag',
    /** What these buttons say to who hears them: 'Partner 2 verwijderen'. */
    heard: {
      remove: (row: string) => `${row} verwijderen`,
      up: (row: string) => `${row} omhoog verplaatsen`,
      down: (row: string) => `${row} omlaag verplaatsen`,
    },
    keys: 'Vanaf deze knop verplaats je de rij ook met Alt + pijl omhoog of omlaag.',
    removed: (row: string) => `${row} is verwijderd.`,
    /** Of a row that was taken over from a partner: it still stands in what they sent. */
    notTakenOver: (words: string) => `‘${words}’ staat niet meer bij jullie antwoorden.`,
    added: (row: string) => `${row} is toegevoegd.`,
    moved: (row: string, place: number, count: number) => `${row} staat nu op plaats ${place} van ${count}.`,
    inGroup: (row: string, group: string) => `${row} staat nu bij: ${group}`,
    putBack: (row: string) => `${row} staat er weer.`,
    stillUsed: (row: string) => `${row} wordt nog gebruikt. Toch verwijderen?`,
    usedIn: (code: string, question: string) => `Werkblad ${code}: ${question}`,
    usedStays: 'De tekst die daar staat, blijft staan. Alleen de koppeling verdwijnt.',
    undo: 'Ongedaan maken',
    /** '4 van 5' */
    ofScale: (value: string, highest: number) => `${value} van ${highest}`,
    /** Above the numbers of the rows in a table. */
    number: 'Rij',
    unfoldAll: 'Alles openen',
    foldAll: 'Alles sluiten',
  },
  carry: {
    proposedSentence: 'Voorstel op basis van je antwoorden hierboven',
    goToSource: (code: string) => `Aanpassen in werkblad ${code}`,
    /** Of what is only shown here: there is nothing to type in. */
    emptySource: (code: string) => `In werkblad ${code} is dit nog leeg. Vul het daar eerst in.`,
    openSource: (code: string) => `Werkblad ${code} openen`,
    standsReady: (code: string, count: number) =>
      `Overnemen uit werkblad ${code}${count === 1 ? '' : ` (${count})`}`,
    accept: 'Overnemen',
    accepted: (texts: readonly string[]) => `Overgenomen: ${texts.join(' · ')}`,
    acceptAll: (count: number) => (count === 2 ? 'Beide overnemen' : `Alle ${count} overnemen`),
    reminder: (code: string) => `Ter herinnering, uit werkblad ${code}`,
    emptyList: 'nog niets ingevuld',
    emptyHere: 'Vul eerst de vragen hierboven in.',
  },
} as const;
