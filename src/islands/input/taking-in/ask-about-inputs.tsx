/** Takes in what partners sent, in a dialog of its own beside whatever the page shows. Loaded when something comes in. */
import { createRoot } from 'preact/compat/client';
import { siteUrl } from '../../../site/url.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';
import { openDossiers } from '../../../storage/dossiers-store.ts';
import styles from '../../../styles/pages/taking-in.css?url';
import { receivingText } from '../../../text/receiving.ts';
import { addedIn } from '../../../worksheet/input/receive.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import { loadStyles } from '../../dialog/load-styles.ts';
import '../../preact/options.ts';
import { ArrivedDialog } from './ArrivedDialog.tsx';
import type { Incoming } from './incoming.ts';
import { belongsTo, type TakenIn, takeIn } from './take-in.ts';

/** What remains to be said once the dialog is closed. */
export interface ReceivedMessage {
  /** '' for nothing. */
  readonly text: string;
  /** To where all of it is, unless that is this page. */
  readonly link?: { readonly href: string; readonly text: string };
}

export async function askAboutInputs(incoming: readonly Incoming[]): Promise<ReceivedMessage> {
  await loadStyles(styles);
  openDossiers();
  const { here, elsewhere } = sorted(incoming.flatMap((one) => (one.type === 'input' ? one.read.input : [])));
  const there = here.length === 0 ? [] : [takeIn($dossier.get(), here)];
  const place = document.createElement('div');
  const root = createRoot(place);
  document.body.append(place);
  try {
    const taken = await new Promise<readonly TakenIn[]>((close) => {
      root.render(<ArrivedDialog incoming={incoming} here={there} elsewhere={elsewhere} onClose={close} />);
    });
    return messageOf(taken);
  } finally {
    root.unmount();
    place.remove();
  }
}

function messageOf(taken: readonly TakenIn[]): ReceivedMessage {
  const { message, goOn } = receivingText.arrived;
  const text = taken.map(({ title, arrivals }) => message(addedIn(arrivals), title)).join(' ');
  const href = siteUrl('/inbreng/');
  return text === '' || href === location.pathname ? { text } : { text, link: { href, text: goOn } };
}

/** What belongs to the open dossier, and the rest by what it answers. */
function sorted(inputs: readonly Input[]) {
  const open = $dossier.get();
  const here = inputs.filter((input) => belongsTo(open, input));
  const others = new Map<string, Input[]>();
  for (const input of inputs)
    if (!here.includes(input)) others.set(input.invitation, [...(others.get(input.invitation) ?? []), input]);
  return { here, elsewhere: [...others.values()] };
}
