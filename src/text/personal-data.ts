/** Every sentence of the warning about what looks like personal data, in Dutch (B1, je-form). It loads with the check. */
export const personalDataText = {
  // Breaks with a hyphen where there is little room, also in a browser that knows no Dutch.
  title: ['Staan er persoons', 'gegevens in?'].join('\u00ad'),
  found: 'Dit lijkt op gegevens van een persoon:',
  kinds: {
    bsn: 'Burgerservicenummer (BSN)',
    birthDate: 'Geboortedatum',
    phone: 'Telefoonnummer',
    email: 'E-mailadres',
  },
  /** Of a row that a partner brought in. */
  broughtIn: 'wie dit inbracht',
  /** Of a row, in a meeting. */
  beside: 'wat jullie daarover afspraken',
  inTitle: 'Naam van het dossier',
  inVersion: (name: string) => `Vastgelegde versie ‘${name}’`,
  /** Of what a partner sends back. */
  inContributor: 'Namens',
  elsewhere: 'Werkblad dat deze site niet heeft',
  hidden: 'deze vraag zie je nu niet, maar je antwoord gaat mee',
  more: (count: number) => `en nog ${count}`,
  why: {
    file: 'Wie het bestand krijgt, kan dit lezen.',
    pdf: 'Wie de PDF krijgt, kan dit lezen.',
    invitation: 'Wie de uitnodiging krijgt, kan dit lezen.',
    input: 'Wie je inbreng krijgt, kan dit lezen.',
  },
  mayBeFine:
    'Misschien hoort dit erin, bijvoorbeeld het nummer van een organisatie. De site kijkt alleen naar de vorm en kan zich vergissen. Jij beslist.',
} as const;
