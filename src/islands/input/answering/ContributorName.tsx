import { setContributor } from '../../../storage/draft-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';

export const contributorId = 'namens';

interface Props {
  readonly name: string;
}

/** Whose answers these are: said once, for all of them. */
export function ContributorName({ name }: Props) {
  return (
    <div className="question">
      <p className="question__heading">
        <label className="question__label utrecht-form-label" htmlFor={contributorId}>
          {answeringText.contributor}
        </label>
      </p>
      <GrowingText
        id={contributorId}
        describedBy={undefined}
        value={name}
        room="one-line"
        hasLineBreaks={false}
        onChange={setContributor}
      />
    </div>
  );
}
