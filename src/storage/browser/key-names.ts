/** What keys are called, or begin with. What each holds stands in `storage-key.ts`; every page has these, few need that. */
export const dossierStart = 'dossier:';
export const draftStart = 'inbreng:';
export const quarantineStart = 'corrupt:';
export const lastDossierKey = 'laatste-dossier';
export const sharedComputerKey = 'gedeelde-computer';
export const colorSchemeKey = 'weergave';
export const slashKeyOffKey = 'zoektoets';
export const meetingLettersOffKey = 'letters-uit';
export const sessionKey = 'sessie';
export const openDossierKey = 'open-dossier';
export const undoableKey = 'terug';
export const askingFormKey = 'uitnodiging';
export const leftOutKey = 'weggelaten';
export const newVersionLaterKey = 'vernieuwen-later';
export const roomKey = 'ruimte';
export const wipedKey = 'wis-alles';
export const meetingKey = 'bijeenkomst:';
