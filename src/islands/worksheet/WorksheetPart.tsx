import { Suspense, useCallback, useEffect, useMemo } from 'preact/compat';
import type { FieldId, WorksheetId } from '../../basics/ids.ts';
import { $history, setAnswer, takeBack } from '../../storage/answers-store.ts';
import { followInputs } from '../../storage/beside/inputs-there.ts';
import { text } from '../../text/nl.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import { askedIn, isShown, missingIn, progressOf, unfinishedRows } from '../../worksheet/reading/progress.ts';
import { useExample } from '../answers/example-mode.ts';
import { keepNames } from '../answers/keep-names.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { $then, ThenContext } from '../answers/Then.tsx';
import { today } from '../answers/today.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { WorksheetProvider } from '../answers/worksheet-context.ts';
import { worksheetOnPage } from '../answers/worksheet-on-page.ts';
import { Contained, contained } from '../frame/Contained.tsx';
import { useStore } from '../preact/use-store.ts';
import { FieldQuestion } from '../questions/FieldQuestion.tsx';
import { ThenSwitch } from '../versions/then-on-use.tsx';
import { OwnDossier } from './own-dossier-on-use.tsx';
import { sideBySide } from './side-by-side.ts';
import { useTick } from './use-tick.ts';

interface Props {
  /** Ids. */
  readonly worksheet: WorksheetId;
  readonly part: string;
}

/** One part of a worksheet, as a sheet of paper between the paragraphs that explain it. */
export const WorksheetPart = contained(function WorksheetPart({ worksheet, part: id }: Props) {
  const {
    worksheet: { code, title, who, when, result, personal, parts },
    sources,
  } = worksheetOnPage(worksheet);
  const part = parts.find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(`Worksheet ${worksheet} has no part ${id}.`);
  const { lookup, isReady } = useAnswers(sources);
  const change = useCallback(
    (field: FieldId, made: Change) => keepNames(setAnswer(worksheet, field, made), sources),
    [worksheet, sources],
  );
  const { done } = useStore($history(worksheet), { ssr: 'initial' });
  const undo = useCallback((made: MadeChange) => takeBack(worksheet, made), [worksheet]);
  const context = useMemo(
    () => ({ isReady, lookup, today: today(), sources, change, takeBack: undo, lastChange: done.at(-1) }),
    [isReady, lookup, sources, change, undo, done],
  );
  const shown = part.fields.filter((field) => isShown(field, lookup));
  const paired = sideBySide(shown);
  const isExample = useExample();
  const then = useStore($then, { ssr: 'initial' });
  const asked = useMemo(() => askedIn({ fields: part.fields }), [part]);
  const { answered, total } = progressOf([asked], lookup);
  const missing = missingIn([part], lookup);
  const isLater = part.later === true && !part.fields.some(({ id: field }) => isAnswered(lookup(field)));
  useEffect(() => {
    if (isReady && !isExample) followInputs();
  }, [isReady, isExample]);
  const isNeeded = parts.some(({ fields }) => fields.some(({ needed }) => needed !== undefined));
  const titleId = `${worksheet}-${part.id}`;
  useTick(titleId, total > 0 && answered === total);

  return (
    <section
      className="sheet"
      data-block={code}
      data-worksheet={worksheet}
      data-ready={isReady ? '' : undefined}
      aria-labelledby={titleId}
    >
      {/* One box on paper: see print.css. */}
      <div className="sheet__head">
        <p className="sheet__spine">{text.worksheet.name(code)}</p>
        <div className="sheet__header">
          <h3 className="sheet__title nl-heading nl-heading--level-3" id={titleId}>
            {part.title}
          </h3>
          {isExample && <p className="sheet__example nl-data-badge">{text.example.badge}</p>}
          {/* Said once, at the first part. */}
          {part === parts[0] && (
            <dl className="sheet__about">
              <div>
                <dt>{text.worksheet.who}</dt>
                <dd>{who}</dd>
              </div>
              <div>
                <dt>{text.worksheet.when}</dt>
                <dd>{when}</dd>
              </div>
              {result !== undefined && (
                <div>
                  <dt>{text.worksheet.result}</dt>
                  <dd>{result}</dd>
                </div>
              )}
              {isNeeded && (
                <div>
                  <dt>{text.worksheet.neededTitle}</dt>
                  <dd>{text.worksheet.neededMeaning}</dd>
                </div>
              )}
            </dl>
          )}
          {part.intro !== undefined && <p className="sheet__intro nl-paragraph">{part.intro}</p>}
          {part === parts[0] && isReady && !isExample && <ThenSwitch worksheet={worksheet} />}
        </div>
      </div>
      {personal && part === parts[0] && !isExample && (
        <div className="own-dossier">
          {isReady && (
            <Suspense fallback={<span data-loading hidden />}>
              <OwnDossier
                worksheet={worksheet}
                title={title}
                isBegun={parts.some(({ fields }) =>
                  fields.some(({ id: field }) => isAnswered(lookup(field))),
                )}
              />
            </Suspense>
          )}
        </div>
      )}
      <fieldset className="sheet__body" role="none" disabled={!isReady}>
        <WorksheetProvider value={context}>
          <ThenContext.Provider value={then}>
            {shown.map((field) => (
              <Contained key={field.id}>
                <FieldQuestion field={field} isPaired={paired.has(field.id)} />
              </Contained>
            ))}
          </ThenContext.Provider>
          {shown.length === 0 && <p className="sheet__intro">{text.worksheet.partSkipped}</p>}
        </WorksheetProvider>
      </fieldset>
      <p className="sheet__footer" data-pagefind-ignore>
        <span className="sheet__progress">
          {isReady ? (
            <span>{isLater ? text.worksheet.later : text.worksheet.progress(answered, total)}</span>
          ) : (
            <NotReady late={text.worksheet.late} />
          )}
        </span>
        {unfinishedRows(part.fields, lookup).map(({ field, rows, complete, lacking }) => (
          <span key={field.id}>
            {text.worksheet.rows(
              rows,
              complete,
              rows === 1 ? field.row : (field.plural ?? text.worksheet.unnamedRows),
              lacking,
            )}
          </span>
        ))}
        {missing.length > 0 && (
          <span className="sheet__missing">{text.worksheet.missing(missing.map(({ label }) => label))}</span>
        )}
      </p>
    </section>
  );
});
