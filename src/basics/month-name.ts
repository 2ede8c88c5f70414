/** Names of months in Dutch, whole or cut off. */
const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export const monthName =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** From 1; also of a name that is cut off. */
export function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return months.indexOf(start === 'mrt' ? 'maa' : start) + 1;
}
