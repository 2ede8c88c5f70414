import type { FieldId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { Row } from '../../../worksheet/answers/answers.ts';
import { courseOf, courses, setCourse } from '../../../worksheet/meeting/look-back.ts';
import { useMeeting } from '../context/meeting-context.ts';

const words = meetingText.lookBack;

interface Props {
  readonly field: FieldId;
  readonly row: Row;
  readonly name: string;
}

/** Whether it goes well, has to be adjusted, or stops; in the room only what was said. */
export function CourseButtons({ field, row, name }: Props) {
  const { change, isRoom } = useMeeting();
  const course = courseOf(row);
  if (isRoom)
    return course === undefined ? null : <span className="choose__choice">{words.courses[course]}</span>;
  return (
    <span className="choose__choices" role="group" aria-label={words.how(name)}>
      {courses.map((one) => (
        <button
          key={one}
          type="button"
          className="choose__option"
          aria-pressed={course === one}
          onClick={() => change(field, setCourse(row.id, one))}
        >
          {words.courses[one]}
        </button>
      ))}
    </span>
  );
}
