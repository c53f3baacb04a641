import { myReferralsCard, myReferralsDialog } from '../../../cards/referral/finding/myReferrals';
import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Asker } from '../../../domain/staff/asker';
import { localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { auditViews } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { mayNotRefer } from '../refer/startReferral';
import { followOwn } from './followOwn';
import { mergedPage } from './mergedPage';

const shown = 10;

/** `my referrals`: references and status. */
export async function showMyReferrals(services: Services, by: Asker): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  return { card: myReferralsCard(await view(services, by, services.newNonce())), summary: 'My referrals' };
}

/** The same with the names the referrer entered, in a dialog; each name shown is a view. */
export async function openMyReferrals(services: Services, by: Asker, press: Press): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  const found = await view(services, by, nonceAfter(press.nonce), press.ids['after']);
  const viewed = found.followed.map(({ viewedId, shown }) => ({ id: viewedId, localId: shown.localId }));
  await auditViews(services, by, press, viewed);
  return { title: 'My referrals', dialog: myReferralsDialog(found) };
}

async function view(services: Services, by: Asker, nonce: string, after?: string) {
  const where = [{ field: 'referrerIds', has: by.id }];
  const page = await mergedPage(
    services.store,
    localsWith(by, mayRefer).map((partition) => ({ partition, where })),
    {
      order: { by: 'referral.sentAt', descending: true },
      limit: shown,
      after,
      isShown: (found) => relationsTo(found, by).length > 0,
    },
  );
  const followed = await Promise.all(page.cases.map((own) => followOwn(services, own, by)));
  const open = followed.filter((one) => one !== undefined);
  return {
    followed: open,
    referrals: open.map((one): Case => one.shown),
    next: page.next,
    isFirst: after === undefined,
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce,
  };
}
