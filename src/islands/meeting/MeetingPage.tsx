import { type ComponentType, useEffect, useState } from 'preact/compat';
import styles from '../../styles/pages/meeting.css?url';
import { loadStyles } from '../dialog/load-styles.ts';
import { contained } from '../frame/Contained.tsx';
import { type MeetingAddress, meetingAddress } from './context/meeting-address.ts';

/**
 * Before a meeting its agenda; with `?werkblad=` in the address the meeting itself, over the page. Both load when they are
 * wanted: the report on this page needs neither. When they do not come the page says so, as it does of scripts.
 */
export const MeetingPage = contained(function MeetingPage() {
  const [shown, setShown] = useState<{
    readonly View: ComponentType<{ readonly address: MeetingAddress }>;
    readonly address: MeetingAddress;
  }>();
  const [Agenda, setAgenda] = useState<ComponentType>();
  useEffect(() => {
    const address = meetingAddress(location);
    const late = () => {
      document.documentElement.dataset['late'] = '';
    };
    if (address === undefined)
      import('./agenda/AgendaMaker.tsx').then(({ AgendaMaker }) => setAgenda(() => AgendaMaker), late);
    else
      Promise.all([import('./MeetingView.tsx'), loadStyles(styles)]).then(
        ([{ MeetingView }]) => setShown({ View: MeetingView, address }),
        late,
      );
  }, []);
  if (shown !== undefined) return <shown.View address={shown.address} />;
  return <div className="agenda">{Agenda === undefined ? <span data-loading hidden /> : <Agenda />}</div>;
});
