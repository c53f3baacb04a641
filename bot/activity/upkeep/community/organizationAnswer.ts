import { organizationCard } from '../../../../cards/activity/upkeep/organizationCard';
import { type Activity, asActivity } from '../../../../domain/activity/activity';
import type { CommunityContact } from '../../../../domain/activity/community/communityContact';
import { organizationKey } from '../../../../domain/activity/community/organizationKey';
import { type Asker, rolesAt } from '../../../../domain/staff/asker';
import { holdsOne, mayEditActivities, mayVet } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import { nonceAfter } from '../../../nonce';
import type { Press } from '../../../press';
import { localFor, type Services } from '../../../services';

const contactsShown = 8;
const mostContacts = 100;
const mostRead = 20;
const activitiesShown = 6;

interface Said {
  says?: string;
  written?: CommunityContact;
}

/** The organisation's dialog: its activities here, who knows it, and the contacts, newest first. */
export async function organizationAnswer(
  services: Services,
  by: Asker,
  press: Press,
  activity: Activity,
  organization: { key: string; name: string },
  said: Said = {},
): Promise<Answer> {
  const { localId } = activity;
  const [known, log] = await Promise.all([
    activitiesOf(services, activity, organization),
    services.store.query('community-contacts', {
      partition: localId,
      where: [{ field: 'organizationKey', is: organization.key }],
      order: { by: 'on', descending: true },
      limit: mostContacts,
    }),
  ]);
  const vets = holdsOne(rolesAt(by, localId), mayVet);
  const all = known.filter(({ vetting }) => vets || vetting?.status !== 'doNotSuggest');
  const from = Math.max(0, Number.parseInt(press.ids['from'] ?? '0', 10) || 0);
  const contacts = log.found.map(({ document }) => document);
  const knownBy = all.flatMap(({ localContact }) => localContact?.name ?? []);
  const dialog = organizationCard({
    activity,
    name: organization.name,
    local: localFor(services, localId),
    activities: all.slice(0, activitiesShown),
    activityCount: all.length,
    knownBy: [...new Set(knownBy)],
    contacts: contacts.slice(from, from + contactsShown),
    from,
    hasMore: from + contactsShown < contacts.length,
    mayLog: holdsOne(rolesAt(by, localId), mayEditActivities),
    ...said,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Organisation', dialog };
}

async function activitiesOf(
  services: Services,
  activity: Activity,
  { key, name }: { key: string; name: string },
): Promise<Activity[]> {
  const { localId, id } = activity;
  const entries = await services.directory.entries([localId]);
  const others = entries.filter((entry) => entry.organization === name && entry.id !== id && entry.isOffered);
  const held = await Promise.all(
    others.slice(0, mostRead).map((entry) => services.store.read('activities', localId, entry.id)),
  );
  const read = held.flatMap((one) => (one ? [asActivity(one.document)] : []));
  const same = read.filter(({ organization }) => organization && organizationKey(organization) === key);
  return [activity, ...same];
}
