/** A pasted cell as an answer to the question of its column, and whether it says all that was pasted. */
import { readDutchDate } from '../../basics/dutch-date.ts';
import { numberText, parseDutchNumber } from '../../basics/dutch-format.ts';
import { plainLine, sameWords } from '../../basics/plain-text.ts';
import type { Change } from '../answers/change.ts';
import { setName } from '../answers/name.ts';
import type { Value } from '../answers/value.ts';
import type { Column, InputOf } from '../definition/definition.ts';
import { type Lookup, referenceFrom, referenceOptions } from '../reading/answer-text.ts';

interface ReadCell {
  /** `as-text`: it stays as it was written, and its control says what is the matter with it. */
  readonly fit: 'well' | 'as-text' | 'not-at-all';
  readonly value: Value | Change;
}

const well = (value: Value | Change): ReadCell => ({ fit: 'well', value });

export function readCell(
  column: Column | undefined,
  text: string,
  lookup: Lookup,
  thisYear: number,
): ReadCell {
  if (text === '') return well('');
  switch (column?.type) {
    case undefined:
    case 'rows':
      return { fit: 'not-at-all', value: '' };
    case 'longtext':
      return well(text);
    case 'text': {
      const line = plainLine(text);
      const named = column.names && referenceFrom(line, referenceOptions(column.names, lookup));
      return well(typeof named === 'object' ? setName(named) : line);
    }
    case 'reference':
      return well(referenceFrom(plainLine(text), referenceOptions(column.to, lookup)));
    case 'number':
      return parseDutchNumber(text, column.unit) === undefined
        ? { fit: 'as-text', value: plainLine(text) }
        : well(numberText(text, column.unit));
    case 'date': {
      const written = readDutchDate(text, thisYear);
      if (written?.isSure) return well(written.date);
      return column.inWords === true ? well(plainLine(text)) : { fit: 'as-text', value: plainLine(text) };
    }
    case 'choice': {
      const option = sameWords(text, column.options, ({ label }) => label);
      return option === undefined ? { fit: 'as-text', value: plainLine(text) } : well(option.id);
    }
    case 'multichoice':
      return readPicks(column, text);
    case 'scale':
      return readStep(column, text);
    case 'check':
      if (/^(?:ja|x|waar|true|1|[✓✔☑✅])$/i.test(text)) return well(true);
      return { fit: /^(?:nee|onwaar|false|0|-|[✗☐])$/i.test(text) ? 'well' : 'not-at-all', value: false };
  }
}

function readPicks({ options }: InputOf<'multichoice'>, text: string): ReadCell {
  const optionOf = (words: string) => sameWords(words, options, ({ label }) => label)?.id;
  const whole = optionOf(text);
  if (whole !== undefined) return well([whole]);
  const picks = text
    .split(/[,;\n]/)
    .map((part) => part.replace(/^\s*•/, '').trim())
    .filter((part) => part !== '')
    .map(optionOf);
  const found = picks.filter((pick) => pick !== undefined);
  return { fit: found.length === picks.length ? 'well' : 'not-at-all', value: [...new Set(found)] };
}

function readStep({ from, to, fromLabel, toLabel }: InputOf<'scale'>, text: string): ReadCell {
  const ends = [
    { step: from, label: fromLabel },
    { step: to, label: toLabel },
  ];
  const step = sameWords(text, ends, ({ label }) => label)?.step ?? parseDutchNumber(text);
  const isStep = step !== undefined && Number.isInteger(step) && step >= from && step <= to;
  return isStep ? well(String(step)) : { fit: 'not-at-all', value: '' };
}
