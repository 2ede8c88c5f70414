/** What the list of licences says, in Dutch, and what its making says when something is wrong. Never shipped in a script. */
export const licenceText = {
  title: 'Licenties van de software in deze site',
  intro: [
    'De code van deze site heeft de licentie EUPL-1.2. De tekst daarvan staat hieronder.',
    'In de site zit ook code van anderen. Bij elke licentietekst staat voor welke software die geldt.',
    'Deze lijst is gemaakt toen de site werd gebouwd.',
  ],
  ownCode: 'Kwaliteitskompas online',
  fonts: 'De lettertypen in de PDF',
  theme: 'De huisstijl',
  heading: 'De licenties kloppen niet:',
  notAllowed: (name: string, licence: string) =>
    `${name} heeft de licentie ${licence}. Die staat niet op de lijst met toegestane licenties. Zoek uit of de site ermee mag worden verspreid.`,
  noText: (name: string) => `Bij ${name} zit geen licentietekst. Zoek die op bij de maker.`,
  noNote: (file: string) => `${file} is er niet. Bouw de site eerst.`,
} as const;
