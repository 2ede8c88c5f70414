/** What rows amount to, in a sentence: the same on the screen and in the PDF. */

import { dutchList, formatDutchNumber } from '../../basics/dutch-format.ts';
import { figureText } from '../../text/figures.ts';
import { furthestApart, type Summed } from './summary.ts';

export function summedText(summed: Summed): string {
  switch (summed.type) {
    case 'total':
      return figureText.summed.total(summed.label, formatDutchNumber(summed.value), summed.unit);
    case 'mean':
      return figureText.summed.mean(summed.label, formatDutchNumber(summed.value));
    case 'spread': {
      const { label, points, mean } = summed;
      const lowest = formatDutchNumber(summed.lowest);
      const highest = formatDutchNumber(summed.highest);
      const sums = figureText.summed.spread(label, points.length, formatDutchNumber(mean), lowest, highest);
      const apart = furthestApart(summed);
      if (lowest === highest || apart.lowest.length === 0 || apart.highest.length === 0) return sums;
      return `${sums} ${figureText.summed.apart(dutchList(apart.lowest), lowest, dutchList(apart.highest), highest)}`;
    }
  }
}
