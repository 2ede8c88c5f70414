/** Every sentence of the PDF with the questions of an invitation, in Dutch (B1, je-form). */
export const invitationPdfText = {
  kind: 'Uitnodiging',
  untitled: 'Een paar vragen vooraf',
  facts: { from: 'Wie vraagt dit', replyBy: 'Graag terug uiterlijk' },
  contributor: 'Namens (organisatie of rol)',
  /** Over what the asker has already. */
  present: 'Dit staat er al:',
  sendBack: 'Zo stuur je dit terug',
  howToSendBack: (from: string) =>
    `Vul de vakken in op je computer. Kies daarna ‘Opslaan’, want bij ‘Afdrukken naar PDF’ gaan de invulvakken verloren. Mail het bestand naar ${from || 'degene die jou de vragen stelde'}. Je antwoorden komen met je naam in het dossier. Schrijf niets op waaraan iemand een kind of gezin herkent.`,
  attached:
    'Bij dit bestand zit een bijlage, uitnodiging.json. Daarin staat alleen deze uitnodiging, zodat de site je antwoorden kan inlezen.',
} as const;
