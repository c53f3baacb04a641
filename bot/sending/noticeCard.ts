import type { Card } from '../../cards/card';
import { stopReferral } from '../../cards/referral/stopReferral';
import { accessRequest, yourAccess } from '../../cards/staff/accessRequest';
import { noticeStillHolds } from '../../domain/notice/noticeStillHolds';
import type { Nudge } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import { currentGrant, localAbout } from '../../domain/staff/staffRules';
import { postedCard } from '../referral/postedCard';
import { localOf, type Services } from '../services';

interface Noticed {
  card: Card;
  /** What a lock screen shows: neutral, without a name. */
  summary: string;
  /** A card that follows its case, and is drawn again when the case changes. */
  follows: boolean;
}

/** A message that goes out by itself, drawn from how things stand now; undefined when it no longer holds. */
export function noticeCard(
  services: Services,
  nudge: Nudge,
  subject: Case | Staff,
  recipient: Asker,
): Noticed | undefined {
  return 'participant' in subject
    ? caseNotice(services, nudge, subject, recipient)
    : staffNotice(services, nudge, subject, recipient);
}

function caseNotice(
  services: Services,
  { kind, occurrence }: Nudge,
  found: Case,
  to: Asker,
): Noticed | undefined {
  if (!noticeStillHolds(kind, occurrence, found, to)) return undefined;
  if (kind === 'referral.stop')
    return { card: stopReferral(found), summary: 'News about a referral', follows: false };
  const card = postedCard(services, kind, found, to, services.newNonce());
  const summary = kind === 'referral.status' ? 'Your referral was sent' : 'You have a referral';
  return { card, summary, follows: true };
}

function staffNotice(services: Services, nudge: Nudge, member: Staff, to: Asker): Noticed | undefined {
  const local = localOf(services, localAbout(nudge.occurrence));
  if (!local) return undefined;
  if (nudge.kind === 'staff.answered') {
    const granted = currentGrant(member, local.id, services.now()) !== undefined;
    return { card: yourAccess(local, granted), summary: 'About your access', follows: false };
  }
  const asks = member.requests.some(({ localId }) => localId === local.id);
  if (!asks || !rolesAt(to, local.id).includes('lead')) return undefined;
  return {
    card: accessRequest(member, local, services.newNonce()),
    summary: 'Someone asks for access',
    follows: false,
  };
}
