import type { Activity } from '../../domain/activity/activity';
import type { Nudge } from '../../domain/notice/nudge';
import { plannedNudge } from '../sending/plannedNudge';
import type { Services } from '../services';
import { toldOfStop } from './toldOfStop';

type Owed = Pick<Nudge, 'kind' | 'subject' | 'occurrence' | 'firstDueAt' | 'notAsLead' | 'recipientId'>;

/** Referrals change hands and leave begins between a stop and its telling: whoever is to hear of it now is owed it too. */
export async function oweThoseNow(
  services: Services,
  { kind, subject, occurrence, firstDueAt, notAsLead, recipientId }: Owed,
  { id, localId, mergedFrom = [] }: Pick<Activity, 'id' | 'localId' | 'mergedFrom'>,
): Promise<void> {
  const { store } = services;
  const to = {
    withPeopleOf: { localId, activityIds: [id, ...mergedFrom] },
    ...(notAsLead !== undefined && { notAsLead }),
  };
  const notice = { id: occurrence, kind, to, ...(firstDueAt !== undefined && { notBefore: firstDueAt }) };
  for (const personId of await toldOfStop(services, to.withPeopleOf, notAsLead)) {
    if (personId === recipientId) continue;
    const next = plannedNudge(subject, notice, personId, services.now());
    if ((await store.create('nudges', next)) === 'created') continue;
    const before = await store.read('nudges', personId, next.id);
    // given to somebody else meanwhile, and back
    if (before?.document.state === 'withdrawn') await store.replace('nudges', before, next);
  }
}
