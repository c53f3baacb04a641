import type { Activity } from '../../domain/activity/activity';
import type { Stop } from '../../domain/activity/stopped/stopOf';
import type { Connection } from '../../domain/connection/connection';
import { stateName } from '../../domain/connection/connectionNames';
import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import { activityWords } from '../activity/words/activityWords';
import { sends } from '../buttons';
import type { Card, Container } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { row } from '../row';
import { stopWords } from './stopWords';

export interface WhoGoesView {
  activity: Pick<Activity, 'name' | 'localId' | 'id'>;
  /** Absent: it goes on again. */
  stop: Stop | undefined;
  rows: readonly { found: Case; connection: Connection; local: Local }[];
  /** How many there are besides. */
  more: number;
  nonce: string;
}

/** In a dialog: in whose plan an activity stands that has stopped, each to be talked over with the person. */
export function whoGoesCard({ activity, stop, rows, more, nonce }: WhoGoesView): Card {
  const { localId, id: activityId, name } = activity;
  return card(
    [
      heading('In whose plan it stands'),
      typed(activityWords(name, 100)),
      line(stop ? stopWords[stop] : 'It goes on again, as far as we know.'),
      ...(rows.length === 0 ? [line('Nobody whom you look after has it in their plan now.')] : []),
      ...rows.map((one) => person(one, nonce)),
      ...(more > 0 ? [quiet(`And ${more} more. Those above come first.`)] : []),
      quiet('Talk with the person first: they choose whether to wait, to go on or to look for another.'),
    ],
    [sends('Details of the activity', { verb: 'activity.open', ids: { localId, activityId }, nonce })],
  );
}

function person({ found, connection, local }: WhoGoesView['rows'][number], nonce: string): Container {
  const { ids, ...press } = casePress('connection.open', found, nonce);
  const { calledName } = found.participant;
  const open = sends('End or keep', { ...press, ids: { ...ids, connectionId: connection.id } });
  return row(
    [typed(`${calledName} · ${found.id}`), quiet(stateName(connection.state, local))],
    [{ ...open, tooltip: `End or keep for ${calledName}` }],
  );
}
