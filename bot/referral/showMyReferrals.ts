import { myReferralsCard, myReferralsDialog } from '../../cards/referral/myReferrals';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { localsWith } from '../../domain/staff/asker';
import { mayRefer } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { mayNotRefer } from './startReferral';

const shown = 10;

/** `my referrals`: references and status. */
export async function showMyReferrals(services: Services, by: Asker): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  return { card: myReferralsCard(await view(services, by)), summary: 'My referrals' };
}

/** The same with the names the referrer entered, in a dialog; each name shown is a view. */
export async function openMyReferrals(services: Services, by: Asker, press: Press): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  const found = await view(services, by);
  for (const { id, localId } of found.referrals)
    await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
  return { title: 'My referrals', dialog: myReferralsDialog(found) };
}

async function view(services: Services, by: Asker) {
  const referrals: Case[] = [];
  for (const partition of localsWith(by, mayRefer)) {
    const where = [{ field: 'referrerIds', has: by.id }];
    const order = { by: 'referral.sentAt', descending: true };
    const { found } = await services.store.query('cases', { partition, where, order, limit: shown + 1 });
    referrals.push(...found.map(({ document }) => document));
  }
  referrals.sort((one, other) => other.referral.sentAt.localeCompare(one.referral.sentAt));
  return {
    referrals: referrals.slice(0, shown),
    more: referrals.length > shown,
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce: services.newNonce(),
  };
}
