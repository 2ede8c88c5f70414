import { siteUrl } from '../../site/url.ts';
import { checkText } from '../../text/check.ts';
import { text } from '../../text/nl.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type CheckedPart, type CheckedSheet, checkSheet } from '../../worksheet/reading/check-page.ts';
import type { Edition } from '../answers/use-edition.ts';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  /** An address on the site, with the example kept open when it is. */
  readonly addressOf: (path: string) => string;
}

/** Every question of the dossier with its answer in short, what is missing in words, and the way to where it is filled in. */
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
  const { worksheet, isBegun, parts, answered, total } = sheet;
  const page = addressOf(siteUrl(worksheet.page));
  if (!isBegun)
    return (
      <p className="check__state">
        <span>{checkText.notBegun}</span>{' '}
        <a className="nl-link" href={page}>
          {checkText.begin(worksheet.title)}
        </a>
      </p>
    );
  const gaps = parts
    .filter(({ isForLater }) => !isForLater)
    .flatMap(({ questions }) => questions.filter((question) => question.gaps.length > 0)).length;
  return (
    <>
      <p className="check__state">{`${text.worksheet.progress(answered, total)}. ${checkText.gaps(gaps)}`}</p>
      {parts.map((part) => (
        <Part key={part.id} part={part} page={siteUrl(worksheet.page)} addressOf={addressOf} />
      ))}
    </>
  );
}

interface PartProps {
  readonly part: CheckedPart;
  readonly page: string;
  readonly addressOf: Props['addressOf'];
}

function Part({ part, page, addressOf }: PartProps) {
  const { title, isForLater, questions } = part;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-4">{title}</h3>
      {isForLater ? (
        <p className="check__state">{checkText.later}</p>
      ) : (
        <ul className="check__questions">
          {questions.map(({ field, label, answer, gaps }) => (
            <li className="check__question" data-check={field} key={field}>
              <a className="nl-link check__label" href={addressOf(`${page}#${field}-vraag`)}>
                {label}
              </a>
              {answer !== '' && <p className="check__answer">{answer}</p>}
              {gaps.map((gap) => (
                <p className="check__gap" key={gap}>
                  {gap}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
