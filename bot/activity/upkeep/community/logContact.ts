import { contactForm } from '../../../../cards/activity/upkeep/contactForm';
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
import { noSuchActivity } from '../../changeActivity';
import { noActivity } from '../../trust/noActivity';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, type OrganizationRead, organizationOf } from './organizationOf';

/** "Log a contact": the form. */
export async function openContactForm(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return { line: noSuchActivity };
  return formAnswer(services, press, read, {}, {});
}

/** Writes down that the team was in touch with an organisation. */
export async function logContact(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await organizationOf(services, by, press, mayEditActivities);
  if (!read) return noActivity(services, by, press);
  const { activity, organization } = read;
  if (!organization) return { line: noOrganization };
  const { localId } = activity;
  const at = services.now();
  const reading = readContact(press.inputs, dateAt(at, localFor(services, localId).timeZone));
  if (reading.is === 'incomplete') return formAnswer(services, press, read, press.inputs, reading.problems);
  const { kind, on, topic } = reading;
  const written: CommunityContact = {
    // made of the press: the same press once more is the same document
    id: `contact-${press.nonce}`,
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
  const says = 'Written down for the team.';
  return organizationAnswer(services, by, press, activity, organization, { says, written });
}

function formAnswer(
  services: Services,
  press: Press,
  { activity, organization }: OrganizationRead,
  typed: Record<string, string>,
  problems: Record<string, string>,
): Answer {
  if (!organization) return { line: noOrganization };
  const { localId, id: activityId } = activity;
  const dialog = contactForm({
    ids: { localId, activityId },
    organizationName: organization.name,
    typed,
    problems,
    today: dateAt(services.now(), localFor(services, localId).timeZone),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Log a contact', dialog };
}
