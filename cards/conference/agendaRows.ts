import { sharedStatus, sharedStatusNames } from '../../domain/summary/sharedStatus';
import { type Press, sends } from '../buttons';
import type { Element, SubmitAction } from '../card';
import { line, smallHeading } from '../parts';
import { row } from '../row';
import { conferencePress } from './conferencePress';
import type { AgendaRow, ConferenceView } from './conferenceView';

const agendaShown = 8;

/** The cases that come up, by reference; each opens for those to whom it is open. */
export function agendaRows(view: ConferenceView): Element[] {
  const { conference, held, agenda, from, nonce } = view;
  if (held?.state !== 'held') return [];
  const press = conferencePress('conference.open', conference, nonce, { on: held.id });
  const page = (title: string, begin: number) =>
    sends(title, { ...press, ids: { ...press.ids, from: String(begin) } });
  const ofTime = (title: string, verb: string) =>
    sends(title, conferencePress(verb, conference, nonce, { on: held.id }));
  const next = from + agendaShown;
  const buttons: SubmitAction[] = [
    ...(next < agenda.length ? [page(`Next cases (${agenda.length - next})`, next)] : []),
    ...(from > 0 ? [page('First cases', 0)] : []),
    ...(agenda.some(({ isOwn }) => isOwn) ? [ofTime('My cases in brief', 'conference.brief')] : []),
    ofTime('Bring a case', 'conference.pick'),
  ];
  return [
    smallHeading('Agenda'),
    ...(agenda.length === 0 ? [line('No case comes up yet.')] : []),
    ...agenda.slice(from, next).map((one) => caseRow(one, nonce)),
    { type: 'ActionSet', actions: buttons },
  ];
}

function caseRow({ found, opens, comesBack }: AgendaRow, nonce: string): Element {
  const { id: caseId, localId } = found;
  const view: Press = { verb: 'summary.view', ids: { localId, caseId }, nonce };
  const words = [caseId, sharedStatusNames[sharedStatus(found)], ...(comesBack ? ['comes back'] : [])];
  return row(
    [line(words.join(' · '))],
    opens ? [{ ...sends('Open my view', view), tooltip: `Open my view of ${caseId}` }] : [],
  );
}
