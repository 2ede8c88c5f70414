import { meetingText } from '../../../../text/meeting.ts';
import type { Row } from '../../../../worksheet/answers/answers.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { joinLines } from '../../../../worksheet/meeting/lines.ts';
import { announce } from '../../../dialog/announce.ts';
import { useMeeting } from '../../context/meeting-context.ts';
import { Tool } from '../../context/Tool.tsx';

interface Props {
  readonly field: RowsField;
  readonly row: Row;
  readonly text: string;
  /** The line that is seen over it; none for the first. */
  readonly above: Row | undefined;
}

/** Makes one of a line and the one above it. */
export function JoinTool({ field, row, text, above }: Props) {
  const { lookup, change } = useMeeting();
  return (
    <Tool
      sign="⤴"
      name={meetingText.collect.join(text)}
      isOff={above === undefined}
      onPress={() => {
        if (above === undefined) return;
        change(field.id, joinLines(field, [above.id, row.id], lookup));
        announce(meetingText.collect.joined(text));
      }}
    />
  );
}
