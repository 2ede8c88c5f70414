import { siteUrl } from '../../site/url.ts';
import { checkText } from '../../text/check.ts';
import { text } from '../../text/nl.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import {
  type CheckedPart,
  type CheckedQuestion,
  type CheckedSheet,
  checkSheet,
} from '../../worksheet/reading/check-page.ts';
import type { Edition } from '../answers/use-edition.ts';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  /** An address on the site, with the example kept open when it is. */
  readonly addressOf: (path: string) => string;
}

/** Of each worksheet first what is missing, in words, and then what there is, in short; each the way to where it is filled in. */
export function CheckPage({ edition, lookup, addressOf }: Props) {
  const sheets = edition.worksheets.map((worksheet) => checkSheet(worksheet, lookup));
  return (
    <>
      <p className="nl-paragraph">{checkText.intro}</p>
      {sheets.map((sheet) => (
        <section className="check__sheet" data-block={sheet.worksheet.code} key={sheet.worksheet.id}>
          <h2 className="nl-heading nl-heading--level-3 check__title">
            <span>{text.worksheet.name(sheet.worksheet.code)}</span>{' '}
            <span className="check__name">{sheet.worksheet.title}</span>
          </h2>
          <Sheet sheet={sheet} addressOf={addressOf} />
        </section>
      ))}
    </>
  );
}

interface SheetProps {
  readonly sheet: CheckedSheet;
  readonly addressOf: Props['addressOf'];
}

function Sheet({ sheet, addressOf }: SheetProps) {
  const { worksheet, isBegun, parts, missing, answered, total } = sheet;
  const page = siteUrl(worksheet.page);
  const placeOf = (id: string) => addressOf(`${page}#${id}`);
  if (!isBegun)
    return (
      <p className="check__state">
        <span>{checkText.notBegun}</span>{' '}
        <a className="nl-link" href={addressOf(page)}>
          {checkText.begin(worksheet.title)}
        </a>
      </p>
    );
  return (
    <>
      <p className="check__state">{`${text.worksheet.progress(answered, total)}. ${checkText.gaps(missing.length)}`}</p>
      {missing.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-4">{checkText.missing}</h3>
          <ul className="check__questions">
            {missing.map((question) => (
              <Missing key={question.field} question={question} placeOf={placeOf} />
            ))}
          </ul>
        </>
      )}
      <h3 className="nl-heading nl-heading--level-4">{checkText.present}</h3>
      {parts.map((part) => (
        <Present key={part.id} part={part} placeOf={placeOf} />
      ))}
    </>
  );
}

type PlaceOf = (id: string) => string;

function Missing({
  question: { field, label, gaps },
  placeOf,
}: {
  readonly question: CheckedQuestion;
  readonly placeOf: PlaceOf;
}) {
  return (
    <li className="check__question" data-missing={field}>
      <span className="check__label">{label}</span>
      {gaps.map(({ text: words, at }) => (
        <p className="check__gap" key={at}>
          <a className="nl-link" href={placeOf(at)}>
            <span>{words}</span>
            <span className="visually-hidden">{` (${label})`}</span>
          </a>
        </p>
      ))}
    </li>
  );
}

function Present({
  part: { title, isForLater, questions },
  placeOf,
}: {
  readonly part: CheckedPart;
  readonly placeOf: PlaceOf;
}) {
  const answered = questions.filter(({ answer }) => answer !== '');
  if (!isForLater && answered.length === 0) return null;
  return (
    <>
      <h4 className="nl-heading nl-heading--level-5">{title}</h4>
      {isForLater ? (
        <p className="check__state">{checkText.later}</p>
      ) : (
        <ul className="check__questions">
          {answered.map(({ field, label, answer }) => (
            <li className="check__question" data-check={field} key={field}>
              <a className="nl-link check__label" href={placeOf(`${field}-vraag`)}>
                {label}
              </a>
              <p className="check__answer">{answer}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
