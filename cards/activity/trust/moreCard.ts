import type { Activity } from '../../../domain/activity/activity';
import { holdsOne, mayEditActivities } from '../../../domain/staff/rights';
import type { Role } from '../../../domain/staff/roles';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, line, quiet, typed } from '../../parts';
import { activityWords } from '../words/activityWords';
import { deedsFor, type OfferedDeed } from './deedsFor';
import { firstDeeds } from './firstDeeds';
import { undoAction } from './undoAction';

interface MoreView {
  activity: Activity;
  reader: { id: string; roles: readonly Role[] };
  now: string;
  nonce: string;
  /** Where the reader came from, to lead back there. */
  way?: Record<string, string>;
}

/** What else the reader can do about an activity, each with what it is for: the rest stands on the details. */
export function moreCard({ activity, reader, now, nonce, way = {} }: MoreView): Card {
  const { id: activityId, localId, localContact, name } = activity;
  const isContact = localContact?.personId === reader.id;
  const forgets: OfferedDeed = {
    title: isContact ? 'I no longer know it' : 'Take away who knows it',
    verb: 'activity.contact.clear',
    why: isContact
      ? 'Your name no longer stands beside it.'
      : 'The name that stands beside it is not right any more.',
  };
  const mayForget = localContact && (isContact || holdsOne(reader.roles, mayEditActivities));
  const before = firstDeeds(activity, reader.roles).map(({ verb }) => verb);
  if (isContact) before.push('activity.contact.set');
  const deeds = deedsFor(activity, reader.roles).filter(({ verb }) => !before.includes(verb));
  const rows = [...deeds, ...(mayForget ? [forgets] : [])].flatMap(({ title, verb, why }): Element[] => [
    quiet(why),
    {
      type: 'ActionSet',
      spacing: 'none',
      actions: [sends(title, { verb, ids: { localId, activityId }, nonce })],
    },
  ]);
  return card(
    [
      typed(activityWords(name, 100)),
      ...(rows.length > 0 ? rows : [line('There is nothing that your role changes here.')]),
    ],
    [
      ...undoAction(activity, reader.id, now, nonce, way),
      sends('Back', { verb: 'activity.open', ids: { ...way, localId, activityId }, nonce }),
    ],
  );
}
