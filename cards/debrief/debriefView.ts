import type { Connection, Session } from '../../domain/connection/connection';
import { type Press, sends } from '../buttons';
import type { Element, SubmitAction } from '../card';
import type { PartView } from '../caseCard/partCard';
import { type Run, runIds } from '../day/start/run';
import { casePress } from '../referral/casePress';

/** A visit that somebody tells about. */
export interface VisitView extends Pick<PartView, 'found' | 'nonce' | 'timeZone' | 'now'> {
  connection: Connection;
  session: Session;
  /** How far they are in their check-ins of the day, where it was opened from there. */
  run?: Run;
}

export interface DebriefView extends PartView, VisitView {
  /** What was just heard may have been heavy. */
  isHeavy?: boolean;
  /** Whom to call, where what was typed asks for it. */
  top?: readonly Element[];
}

/** A button of the debrief: it knows the visit, and the run that it belongs to. */
export function debriefButton(
  view: VisitView,
  title: string,
  verb: string,
  ids: Record<string, string> = {},
): SubmitAction {
  const { found, nonce, connection, session, run } = view;
  const press: Press = casePress(verb, found, nonce);
  const visit = { connectionId: connection.id, sessionId: session.id };
  return sends(title, { ...press, ids: { ...press.ids, ...visit, ...(run && runIds(run)), ...ids } });
}
