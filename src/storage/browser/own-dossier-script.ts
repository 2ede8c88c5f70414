/**
 * A script before a worksheet about a person: whether it will probably ask for a dossier of its own, since the open dossier has
 * other worksheets, and nothing was decided or typed. Only to keep room for the question before anything is painted
 * (src/styles/sheet.css): what is asked is decided once all has been read.
 */
import { firstDossier } from './first-dossier.ts';
import { dossierStart, lastDossierKey, openDossierKey } from './key-names.ts';
import { keyPrefix } from './storage-places.ts';

export const ownDossierScript = (worksheet: string) =>
  `try{const p='${keyPrefix}',s=[sessionStorage,localStorage],g=k=>s[0].getItem(p+k)??s[1].getItem(p+k),c='${dossierStart}'+(g('${openDossierKey}')??g('${lastDossierKey}')??'${firstDossier}'),k=p+c+':';if(!location.search.includes('voorbeeld')&&!g(c+':${worksheet}')&&!g(c)?.includes('"${worksheet}"')&&s.some(a=>Object.keys(a).some(n=>n.startsWith(k))))document.documentElement.dataset.asksOwn=''}catch{}`;
