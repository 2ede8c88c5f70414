import { meetingText } from '../../../text/meeting.ts';

const words = meetingText.round;

/** What a hollow dot is and what a full one, once for all of them. */
export const RoundKey = () => (
  <p className="spread__key">
    <span className="spread__dot spread__dot--hollow" aria-hidden="true" />
    <span>{words.first}</span>
    <span className="spread__dot" aria-hidden="true" />
    <span>{words.now}</span>
  </p>
);
