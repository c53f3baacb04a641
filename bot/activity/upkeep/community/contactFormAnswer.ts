import { contactForm } from '../../../../cards/activity/upkeep/contactForm';
import { dateAt } from '../../../../domain/staff/leave';
import type { Answer } from '../../../answer';
import { localFor, type Services } from '../../../services';
import { noOrganization, type OrganizationRead } from './organizationOf';

interface Filled {
  /** One that is written down already, as it was when the form was opened. */
  mends?: { contactId: string; seen: string };
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

/** The form of a contact, empty or with what was written. */
export function contactFormAnswer(
  services: Services,
  { activity, organization }: OrganizationRead,
  { mends, ...filled }: Filled,
): Answer {
  if (!organization) return { line: noOrganization };
  const { localId, id: activityId } = activity;
  const dialog = contactForm({
    ids: { localId, activityId, ...mends },
    organizationName: organization.name,
    today: dateAt(services.now(), localFor(services, localId).timeZone),
    ...filled,
  });
  return { title: mends ? 'Put right' : 'Log a contact', dialog };
}
