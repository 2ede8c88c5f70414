/** Takes in what was pasted. Loaded when somebody does. */
import { failed, ok, type Result } from '../../../basics/result.ts';
import { receivingText } from '../../../text/receiving.ts';
import { readInputs } from '../../../worksheet/saved/open-input.ts';
import { loadWorksheets } from '../../answers/load-worksheets.ts';
import { askAboutInputs, type ReceivedMessage } from '../taking-in/ask-about-inputs.tsx';
import { incomingFrom } from '../taking-in/incoming.ts';

/** Where nothing of it is an input it says why, and nothing is asked. @throws when the worksheets cannot be loaded. */
export async function askAboutPasted(text: string): Promise<Result<ReceivedMessage, string>> {
  const read = readInputs(text, { worksheets: await loadWorksheets(), now: Date.now() });
  const incoming = incomingFrom(receivingText.arrived.pasted, read);
  const [first] = incoming;
  if (first?.type === 'failed' && incoming.every(({ type }) => type === 'failed')) return failed(first.why);
  return ok(await askAboutInputs(incoming));
}
