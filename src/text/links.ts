/** What the link check says, in Dutch: editors meet it when a link in a page is wrong. Never shipped to the browser. */
export const linkText = {
  heading: 'Deze links kloppen niet:',
  empty: '(leeg)',
  nowhere: 'de link heeft geen adres. Vul het adres in of haal de link weg.',
  noAddress: 'dit is geen adres. Verbeter het.',
  notAllowed: (protocol: string) => `een adres dat begint met ${protocol} mag hier niet.`,
  outOfSite: (base: string) =>
    `het adres hoort te beginnen met ${base}. Schrijf op een pagina een adres dat begint met een schuine streep.`,
  noPage: (file: string) => `${file} bestaat niet. Verbeter het adres.`,
  noSlash: 'het adres van een pagina eindigt met een schuine streep.',
  noId: (page: string, id: string) =>
    `op ${page} is geen kop of plek met de id '${id}'. Verbeter wat achter het hekje staat.`,
  loadedFromElsewhere: 'dit wordt van een andere website geladen. Dat doet deze site nooit.',
  notHttps:
    'een adres buiten de site begint met https. Kan dat niet, laat het adres dan met de reden opnemen in tools/check-links.ts.',
  notMarked: 'de link gaat naar een andere website en zegt dat niet.',
} as const;
