/** What is said of a new version of the site, in Dutch (B1). Loads only when there is one. */
export const offlineText = {
  newVersion: 'Er is een nieuwe versie van deze site. Wat bewaard is, blijft bewaard.',
  renewedElsewhere:
    'Deze site is in een ander tabblad vernieuwd. Vernieuw ook deze pagina. Wat bewaard is, blijft bewaard.',
  saveFirst:
    'Je antwoorden op deze pagina zijn niet bewaard. Bewaar je werk eerst als bestand. Vernieuw daarna de pagina.',
  renew: 'Vernieuwen',
  later: 'Later',
} as const;
