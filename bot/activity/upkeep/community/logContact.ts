import type { CommunityContact } from '../../../../domain/activity/community/communityContact';
import { readContact } from '../../../../domain/activity/community/readContact';
import type { Asker } from '../../../../domain/staff/asker';
import { dateAt } from '../../../../domain/staff/leave';
import { mayEditActivities } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import { auditNow } from '../../../auditing';
import { nonceAfter } from '../../../nonce';
import type { Press } from '../../../press';
import { localFor, type Services } from '../../../services';
import { refusedWrite } from '../../add/refusedWrite';
import { safetyAbove } from '../../add/safetyAbove';
import { noActivity } from '../../trust/noActivity';
import { contactFormAnswer } from './contactFormAnswer';
import { mendContact, openMendForm } from './mendContact';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, organizationOf } from './organizationOf';

/** "Log a contact", and "Put right" of one: the form. */
export async function openContactForm(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return noActivity(services, by, press);
  if (press.ids['contactId'] !== undefined) return openMendForm(services, press, read);
  // a card in a chat is pressed by many and more than once, and each of them logs one of their own
  return contactFormAnswer(services, read, { typed: {}, problems: {}, nonce: services.newNonce() });
}

/** Writes down that the team was in touch with an organisation, or puts right what was written. */
export async function logContact(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return refusedWrite(services, by, press);
  const { activity, organization } = read;
  if (!organization) return { line: noOrganization };
  const { localId } = activity;
  const topics = [press.inputs['topic'] ?? ''];
  const at = services.now();
  const reading = readContact(press.inputs, dateAt(at, localFor(services, localId).timeZone));
  if (press.ids['contactId'] !== undefined)
    return safetyAbove(services, localId, topics, await mendContact(services, by, press, read, reading));
  if (reading.is === 'incomplete') {
    const filled = { typed: press.inputs, problems: reading.problems, nonce: nonceAfter(press.nonce) };
    return safetyAbove(services, localId, topics, contactFormAnswer(services, read, filled));
  }
  const { kind, on, topic } = reading;
  const written: CommunityContact = {
    id: contactId(press, by, [organization.key, kind, on, topic]),
    localId,
    organizationKey: organization.key,
    organizationName: organization.name,
    kind,
    on,
    ...(topic && { topic }),
    by: { personId: by.id, name: by.name },
    at,
  };
  if (!(await services.store.read('community-contacts', localId, written.id))) {
    await auditNow(services, by, press, { subjectId: written.id, localId, kind: 'write', allowed: true });
    await services.store.create('community-contacts', written);
    services.log.info('community contact logged', { contactId: written.id });
  }
  const said = { says: 'Written down for the team.', written };
  const answer = await organizationAnswer(services, by, press, activity, organization, said);
  return safetyAbove(services, localId, topics, answer);
}

/** Made of the press and all that it says: the same once more is the same document, and nothing else ever is. */
function contactId({ nonce }: Press, by: Asker, says: readonly string[]): string {
  return `contact-${nonceAfter(JSON.stringify([nonce, by.id, ...says]))}`;
}
