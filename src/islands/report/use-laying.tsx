import { type ReactNode, useRef, useState } from 'preact/compat';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { versionOfAgreement } from '../../worksheet/meeting/agreed-version.ts';
import { agreementOn } from '../../worksheet/print/agreement.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';
import { layDownAs } from '../versions/lay-down-as.ts';
import { LayDownChoice } from './LayDownChoice.tsx';

interface Laying {
  /** Asked where all ambitions are agreed on. */
  readonly choice: ReactNode;
  /** Why nothing could be laid down; '' when nothing went wrong. */
  readonly problem: string;
  /** The name of what was laid down, '' when that was not wanted, nothing when it went wrong. */
  readonly layDown: () => Promise<string | undefined>;
}

/** Laying down what is in a report, before it is made: where there is no room, the report waits for what the person decides. */
export function useLaying(worksheets: readonly Worksheet[], lookup: Lookup, isOffered: boolean): Laying {
  const [words, setWords] = useState((): VersionWords | undefined => {
    const agreed = isOffered ? agreementOn(worksheets, lookup) : undefined;
    return agreed && { ...versionOfAgreement(agreed), remark: '' };
  });
  const isBusy = useRef(false);
  const [isChosen, setChosen] = useState(true);
  const [problem, setProblem] = useState('');
  const layDown = async () => {
    if (words === undefined || !isChosen) return '';
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setProblem('');
    const outcome = await layDownAs(words);
    isBusy.current = false;
    if (outcome.ok) return outcome.value.version.name;
    setProblem(outcome.problem);
    return undefined;
  };
  const choice = words && (
    <LayDownChoice
      version={words}
      isChosen={isChosen}
      onChoose={(chosen) => {
        setChosen(chosen);
        setProblem('');
      }}
      onChange={(changed) => setWords({ ...words, ...changed })}
    />
  );
  return { choice, problem, layDown };
}
