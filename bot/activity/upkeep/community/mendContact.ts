import type { CommunityContact } from '../../../../domain/activity/community/communityContact';
import type { ContactReading } from '../../../../domain/activity/community/readContact';
import type { Asker } from '../../../../domain/staff/asker';
import type { Answer } from '../../../answer';
import { auditNow } from '../../../auditing';
import { nonceAfter } from '../../../nonce';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { refusedWrite } from '../../add/refusedWrite';
import { contactFormAnswer } from './contactFormAnswer';
import { contactOf, stampOf } from './contactOf';
import { organizationAnswer } from './organizationAnswer';
import { noOrganization, type OrganizationRead } from './organizationOf';

const isGone = 'That entry is not here any more. A colleague may have taken it out.';
const changedMeanwhile =
  'A colleague changed this entry while you were writing. What you wrote is still here. Save again to put it in place of theirs.';

/** "Put right" of a contact: the form as it stands now. */
export async function openMendForm(
  services: Services,
  press: Press,
  read: OrganizationRead,
): Promise<Answer> {
  const held = await contactOf(services, read, press.ids['contactId'] ?? '');
  if (!held) return { line: isGone };
  const { id, kind, on, topic = '' } = held.document;
  const mends = { contactId: id, seen: stampOf(held.document) };
  const typed = { kind, on, topic };
  return contactFormAnswer(services, read, { mends, typed, problems: {}, nonce: nonceAfter(press.nonce) });
}

/** Whoever may log puts it right at any time. What stood there before is kept nowhere. */
export async function mendContact(
  services: Services,
  by: Asker,
  press: Press,
  read: OrganizationRead,
  reading: ContactReading,
): Promise<Answer> {
  const { activity, organization } = read;
  const { contactId: id = '', seen } = press.ids;
  if (!organization) return { line: noOrganization };
  const held = await contactOf(services, read, id);
  if (!held) return refusedWrite(services, by, press, { refusal: 'not-found', line: isGone });
  const again = (problems: Record<string, string>) => {
    const mends = { contactId: id, seen: stampOf(held.document) };
    const nonce = nonceAfter(press.nonce);
    return contactFormAnswer(services, read, { mends, typed: press.inputs, problems, nonce });
  };
  if (reading.is === 'incomplete') return again(reading.problems);
  const { kind, on, topic } = reading;
  const { topic: _before, ...rest } = held.document;
  const next: CommunityContact = { ...rest, kind, on, ...(topic && { topic }) };
  const isSaved = stampOf(next) === stampOf(held.document);
  if (!isSaved) {
    if (seen !== stampOf(held.document)) return again({ form: changedMeanwhile });
    const { localId } = activity;
    await auditNow(services, by, press, { subjectId: id, localId, kind: 'write', allowed: true });
    if ((await services.store.replace('community-contacts', held, next)) === 'stale')
      return mendContact(services, by, press, read, reading);
    services.log.info('community contact put right', { contactId: id });
  }
  return organizationAnswer(services, by, press, activity, organization, { says: 'Put right.' });
}
