import { $dossier, $dossierTitle } from '../../../storage/current/current-dossier.ts';
import { readDossier } from '../../../storage/dossier-to-file.ts';
import { mergeIntoDossier, openAsNew } from '../../../storage/take-in-file.ts';
import { dossierText } from '../../../text/dossiers.ts';
import { openFileText, openingText } from '../../../text/open-file.ts';
import { isAnyAnswered } from '../../../worksheet/answers/walk.ts';
import { type Decisions, mergeDossiers } from '../../../worksheet/compare/dossier-merge.ts';
import { type Choices, keepOwn, noChoices, takeFilledIn } from '../../../worksheet/compare/questions.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { contentOf, type Dossier } from '../../../worksheet/saved/dossier.ts';
import type { OpenedSaveFile } from '../../../worksheet/saved/open-dossier-file.ts';
import { freeTitle } from '../../answers/free-title.ts';
import { useStore } from '../../preact/use-store.ts';
import { aboutId } from './about-id.ts';
import type { FileOutcome } from './file-message.ts';
import { fileProblemText, mergeProblemText } from './file-problems.ts';
import { layDownBeforeMerge } from './lay-down-before-merge.ts';
import { MergeForm, type MergeOutcome } from './MergeForm.tsx';
import type { FileProblem } from './read-in-worker.ts';
import { WhatToDo } from './WhatToDo.tsx';

/** `dossier` is what will be opened: what was saved, or what was made of it with the fields of a PDF. */
export type Step =
  | { readonly type: 'problem'; readonly problem: FileProblem }
  /** A PDF that was filled in elsewhere: which of the two versions counts. */
  | { readonly type: 'fields'; readonly saved: OpenedSaveFile; readonly edited: Dossier }
  | {
      readonly type: 'what-to-do';
      readonly saved: OpenedSaveFile;
      readonly dossier: Dossier;
      /** What was chosen before the person came back from merging. */
      readonly choices?: Choices;
    }
  | {
      readonly type: 'merge';
      readonly saved: OpenedSaveFile;
      readonly dossier: Dossier;
      readonly mine: Dossier;
      readonly choices: Choices;
    };

interface Props {
  readonly name: string;
  readonly step: Step;
  readonly worksheets: readonly Worksheet[];
  readonly isLast: boolean;
  /** Whether a file before it was merged: the two are undone together. */
  readonly isNext: boolean;
  readonly onStep: (step: Step) => void;
  readonly onEnd: (outcome: FileOutcome) => void;
}

/** One file: why it is not opened, or what to do with it. */
export function OpenedFile({ name, step, worksheets, isLast, isNext, onStep, onEnd }: Props) {
  const words = openingText;
  const { several, merging } = openFileText;
  const cancel = isLast ? words.cancel : several.skip;
  const currentId = useStore($dossier);
  const currentTitle = useStore($dossierTitle) || dossierText.unnamed;
  switch (step.type) {
    case 'problem': {
      const why = fileProblemText(step.problem);
      return (
        <>
          <p id={aboutId} data-first tabIndex={-1}>
            {why}
          </p>
          <p>{words.nothingChanged}</p>
          <div className="dialog__buttons">
            <button
              type="button"
              className="nl-button nl-button--primary"
              onClick={() => onEnd({ type: 'failed', why })}
            >
              {isLast ? words.close : several.next}
            </button>
          </div>
        </>
      );
    }
    case 'fields': {
      const { saved, edited } = step;
      return (
        <MergeForm
          key="fields"
          mine={saved.dossier}
          theirs={edited}
          worksheets={worksheets}
          words={merging.withFields}
          byDefault={takeFilledIn}
          hasNewest={false}
          back={cancel}
          onBack={() => onEnd({ type: 'skipped' })}
          onMerge={(decisions) => {
            const from = merging.from(name, '', saved.savedAt);
            const dossier = mergeDossiers(saved.dossier, edited, decisions, Date.now(), from);
            onStep({ type: 'what-to-do', saved, dossier });
            return { type: 'done' };
          }}
        />
      );
    }
    case 'what-to-do': {
      const { saved, dossier, choices } = step;
      const open = () => {
        const title = freeTitle(dossier.card.title.value || dossierText.unnamed);
        const outcome = openAsNew(
          { dossier, savedAt: saved.savedAt, asSaved: saved.dossier },
          title,
          Date.now(),
        );
        const first = worksheets.find(({ id }) => isAnyAnswered(contentOf(dossier, id).answers));
        if (outcome.ok) onEnd({ type: 'opened', title, first });
        else if (outcome.problem.type === 'full') onEnd({ type: 'failed', why: words.problems.noRoom });
        else onEnd({ type: 'not-stored', title });
      };
      return (
        <WhatToDo
          file={{ ...saved, dossier }}
          worksheets={worksheets}
          currentTitle={currentTitle}
          cancel={cancel}
          isBack={choices !== undefined}
          onCancel={() => onEnd({ type: 'skipped' })}
          onMerge={() =>
            onStep({
              type: 'merge',
              saved,
              dossier,
              mine: readDossier(currentId).dossier,
              choices: choices ?? noChoices,
            })
          }
          onOpen={open}
        />
      );
    }
    case 'merge': {
      const { saved, dossier, mine, choices } = step;
      const title = dossier.card.title.value;
      const from = merging.from(name, title === mine.card.title.value ? '' : title, saved.savedAt);
      const merge = async (decisions: Decisions): Promise<MergeOutcome> => {
        const why = await layDownBeforeMerge(currentId, title || dossierText.unnamed);
        if (why !== undefined) return { type: 'no-version', why };
        const file = { dossier, savedAt: saved.savedAt, asSaved: saved.dossier };
        const outcome = mergeIntoDossier(currentId, file, decisions, from, isNext);
        if (outcome.ok) {
          onEnd({ type: 'merged', title: currentTitle, isUndoKept: outcome.value.isUndoKept });
          return { type: 'done' };
        }
        return outcome.problem.type === 'changed'
          ? { type: 'changed', mine: readDossier(currentId).dossier }
          : { type: 'failed', why: mergeProblemText(outcome.problem) };
      };
      return (
        <MergeForm
          key="merge"
          mine={mine}
          theirs={dossier}
          worksheets={worksheets}
          words={merging.withFile}
          byDefault={keepOwn}
          hasNewest
          initial={choices}
          back={merging.back}
          onBack={(made) => onStep({ type: 'what-to-do', saved, dossier, choices: made })}
          onMerge={merge}
        />
      );
    }
  }
}
