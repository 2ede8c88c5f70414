/** Every sentence of the PDF with the questions of an invitation, in Dutch (B1, je-form). */
export const invitationPdfText = {
  kind: 'Uitnodiging',
  untitled: 'Enkele vragen vooraf',
  facts: { from: 'Wie vraagt dit', replyBy: 'Graag terug op' },
  contributor: 'Namens (organisatie of rol)',
  /** Over what the asker has already. */
  present: 'Dit staat er al:',
  sendBack: 'Zo stuur je dit terug',
  howToSendBack: (from: string) =>
    `Vul de vakken in op je computer en sla het bestand op. Kies ‘Opslaan’ en niet ‘Afdrukken naar PDF’, want dan gaan de vakken verloren. Mail het bestand daarna ${from === '' ? 'terug naar wie je dit vroeg' : `naar ${from}`}. Je antwoorden komen met je naam in het dossier van wie je dit vroeg. Schrijf niets op waaraan iemand een kind of gezin herkent.`,
  attached:
    'Bij dit bestand zit een bijlage, uitnodiging.json. Daarin staat alleen deze uitnodiging, zodat de site je antwoorden kan inlezen.',
} as const;
