import type { FieldId } from '../../../../basics/ids.ts';
import { meetingText } from '../../../../text/meeting.ts';
import type { Row } from '../../../../worksheet/answers/answers.ts';
import { courseOf, courses, setCourse } from '../../../../worksheet/meeting/look-back.ts';
import { useMeeting } from '../../context/meeting-context.ts';
import { OneOf } from '../parts/OneOf.tsx';

const words = meetingText.lookBack;

interface Props {
  readonly field: FieldId;
  readonly row: Row;
  readonly name: string;
  /** Somebody said just now that it has to be adjusted. */
  readonly onAdjust?: () => void;
}

/** Whether it goes well, has to be adjusted, or stops. */
export function CourseButtons({ field, row, name, onAdjust }: Props) {
  const { change } = useMeeting();
  return (
    <OneOf
      label={words.how(name)}
      options={courses}
      words={words.courses}
      chosen={courseOf(row)}
      onChoose={(one) => {
        change(field, setCourse(row.id, one));
        if (one === 'adjust' && courseOf(row) !== 'adjust') onAdjust?.();
      }}
    />
  );
}
