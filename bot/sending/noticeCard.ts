import type { Card } from '../../cards/card';
import { referralLine } from '../../cards/referral/referralLine';
import { withdrawnReferral } from '../../cards/referral/withdrawnReferral';
import { accessRequest, yourAccess } from '../../cards/staff/accessRequest';
import { noticeStillHolds } from '../../domain/notice/noticeStillHolds';
import type { Nudge } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import { currentGrant, localAbout } from '../../domain/staff/staffRules';
import { postedCard } from '../referral/postedCard';
import { localOf, type Services } from '../services';

export interface Drawn {
  card: Card;
  /** What a lock screen shows: neutral, without a name. */
  summary: string;
  /** A card that follows its case, and is drawn again when the case changes. */
  follows: boolean;
}

/** The message that a nudge owes, drawn from how things stand now; undefined when it no longer holds. */
export function noticeCard(
  services: Services,
  nudge: Nudge,
  subject: Case | Staff,
  recipient: Asker,
): Drawn | undefined {
  return 'participant' in subject
    ? caseNotice(services, nudge, subject, recipient)
    : staffNotice(services, nudge, subject, recipient);
}

function caseNotice(services: Services, { kind }: Nudge, found: Case, to: Asker): Drawn | undefined {
  if (!noticeStillHolds(kind, found, to)) return undefined;
  const nonce = services.newNonce();
  if (kind === 'referral.waiting')
    return {
      card: postedCard(services, kind, found, to, nonce),
      summary: 'A referral is waiting',
      follows: true,
    };
  if (kind === 'referral.status')
    return {
      card: postedCard(services, kind, found, to, nonce),
      summary: 'Your referral was sent',
      follows: true,
    };
  if (kind === 'referral.withdrawn')
    return { card: withdrawnReferral(found), summary: 'News about a referral', follows: false };
  return { card: referralLine(found, kind, nonce), summary: 'News about a referral', follows: false };
}

function staffNotice(services: Services, nudge: Nudge, member: Staff, to: Asker): Drawn | undefined {
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
