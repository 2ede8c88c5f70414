/** What stands at the end of a worksheet and nowhere else, in Dutch. */
export const actionsText = {
  explanation:
    'In de PDF staat dit werkblad, in het bestand je hele dossier. Met ‘Bestand openen’ ga je later verder, ook op een andere computer. Alles blijft in je browser: er wordt niets verstuurd.',
  downloadPdf: 'Downloaden als PDF',
  copyAsText: 'Kopiëren als tekst',
  clear: 'Werkblad wissen',
  clearQuestion: 'Alle antwoorden in dit werkblad wissen?',
  clearExplanation: (code: string) =>
    `Alles wat je in werkblad ${code} hebt ingevuld, wordt gewist. Aan andere werkbladen verandert niets.`,
  undo: 'Ongedaan maken',
  clearConfirm: 'Antwoorden wissen',
  cleared: 'Het werkblad is leeg.',
  evicted: 'In een ander tabblad zijn deze antwoorden gewist. Hier kun je dat nog ongedaan maken.',
  clearedUndone: 'De antwoorden staan er weer.',
  withData:
    'De antwoorden zitten ook als bijlage in de PDF. Daardoor kun je de PDF later weer op deze site openen.',
  /** The other PDFs of a worksheet. */
  otherPdfs: {
    title: 'Andere PDF’s',
    withoutData: 'PDF om alleen te lezen',
    withoutDataAbout: 'De antwoorden zitten er niet als bijlage in.',
    fillable: 'Invulbare PDF',
    fillableAbout:
      'Om in te vullen in een PDF-programma. Open de PDF daarna hier, dan neemt de site over wat je hebt ingevuld.',
    blank: 'Leeg werkblad als PDF',
    blankAbout: 'Om te printen en met de pen in te vullen.',
  },
} as const;
