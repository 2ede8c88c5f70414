import { meetingText } from '../../text/meeting.ts';

interface HelpProps {
  readonly help: string | undefined;
  readonly example: string | undefined;
}

/** What the sheet says with the question. */
export function Help({ help, example }: HelpProps) {
  return (
    <div className="meeting__help">
      {help !== undefined && <p>{help}</p>}
      {example !== undefined && <p>{meetingText.example(example)}</p>}
    </div>
  );
}
