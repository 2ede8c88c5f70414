/**
 * What a Dutch text can be in a sentence, by its verbs: 'jongeren iemand hebben' finishes 'We willen dat', 'jongeren hebben iemand'
 * is a sentence by itself, and 'minder verzuim' is neither. A guess by the forms of words: of verbs that this does not know
 * nothing is said that was not typed.
 */
export type Clause = 'subordinate' | 'main' | 'none';

/** Longer verbs end as these do: 'meedoen', 'opgroeien'. */
const ofMany = new RegExp(
  `(?:${[
    'hebben|zijn|worden|kunnen|mogen|moeten|willen|zullen|hoeven|durven|gaan|doen|staan|zien|komen|nemen|geven|krijgen|blijven',
    'voelen|vinden|weten|leren|maken|houden|groeien|halen|leven|wonen|werken|sporten|bewegen|slapen|roken|vapen|drinken|eten',
    'gebruiken|spelen|praten|lopen|volgen|helpen|kiezen|kennen|ervaren|merken|vragen|zoeken|stoppen|dalen|stijgen|verminderen',
    'vertrouwen|lezen|fietsen|tellen|kijken|luisteren|steunen|zitten|liggen|passen|bezoeken|bereiken|beginnen|eindigen',
    'verzuimen|spijbelen|blowen|gokken|gamen|pesten|ontwikkelen|verdwijnen|verdienen|meepraten|ontmoeten|ondersteunen',
  ].join('|')})$`,
);
const ofOne = new RegExp(
  `^(?:is|kan|mag|moet|wil|zal|past)$|(?:${[
    'heeft|wordt|hoeft|durft|gaat|doet|staat|komt|neemt|geeft|krijgt|blijft|voelt|vindt|weet|leert|maakt|houdt|groeit|haalt',
    'leeft|woont|werkt|beweegt|slaapt|rookt|drinkt|gebruikt|speelt|loopt|volgt|helpt|kiest|kent|ervaart|merkt|vraagt|zoekt|stopt',
    'daalt|stijgt|vertrouwt|leest|telt|kijkt|luistert|steunt|zit|ligt|bereikt|verzuimt|spijbelt|verdwijnt|verdient|ziet',
  ].join('|')})$`,
);
const nounsLikeVerbs = /^(?:.*(?:inkomen|netwerken|gevolgen|vermogen|verhalen|afspraken)|omstandigheden)$/;

/** Who or what it is about, when the verb is one of many: 'meer bewegen' has nobody. */
const many =
  /^(?:\d.*|procent|helft|jeugd|meesten|jongens|zij|\p{L}{2,}(?:en|er[ds]|jes|ams|als|ubs|['’]s))$/u;
const nobody =
  /^(?:geen|een|alleen|eigen|open|tussen|binnen|buiten|tevreden|samen|meteen|tegen|beneden|anders|steeds|eerder|beter|.*(?:ijks|ings))$/;

/** These have a verb of their own: 'jongeren die schulden hebben'. */
const joining = /^(?:die|dat|wie|wat|waar\p{L}*|hoe|als|terwijl|zodat|omdat)$/u;

/** What may follow upon the last verb: 'hebben om mee te praten', 'groeien op in een gezin' is another matter. */
const behindVerb =
  /^(?:om|dan|als|en|of|dat|in|op|bij|met|van|voor|door|naar|aan|uit|over|tot|zonder|tegen|binnen|buiten|na|rond|volgens|via|per)$/;

export function clauseOf(text: string): Clause {
  const words = text.toLowerCase().match(/[\p{L}\d][\p{L}\p{M}\d'’%-]*|[,;:(]/gu) ?? [];
  const verbs = words.map((word, at) => words[at - 1] !== 'te' && isVerb(word, words.slice(0, at)));
  // Verbs that stand together are one: 'kunnen vinden'.
  const lasts = [...verbs.keys()].filter((at) => verbs[at] === true && verbs[at + 1] !== true);
  const joined = words.filter((word) => joining.test(word)).length;
  if (lasts.length <= joined) return 'none';
  const next = words[(lasts[0] ?? 0) + 1];
  const isFirst = joined === 0 && next !== undefined && /^\p{L}/u.test(next) && !behindVerb.test(next);
  return isFirst ? 'main' : 'subordinate';
}

function isVerb(word: string, before: readonly string[]): boolean {
  if (nounsLikeVerbs.test(word)) return false;
  return ofOne.test(word) || (ofMany.test(word) && before.some(isMany));
}

function isMany(word: string): boolean {
  return many.test(word) && !nobody.test(word) && !ofMany.test(word);
}
