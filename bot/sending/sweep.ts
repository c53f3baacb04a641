import { ensureDays } from '../day/ensureDays';
import { planDue } from '../day/planDue';
import { everyPage } from '../everyPage';
import { endExpiredDrafts } from '../referral/refer/endDrafts';
import type { Services } from '../services';
import { alone } from './alone';
import { sendDue } from './sender';
import { activityChanged, caseChanged, staffChanged } from './settleChange';

/** The safety net, every minute: whatever is due and was not woken by a change. Late or twice, it changes nothing. */
export async function sweep(services: Services): Promise<void> {
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
  };
  for await (const { document } of everyPage(services.store, 'cases', due))
    await alone(services, 'case not settled', document.id, () => caseChanged(services, document));
  for await (const { document } of everyPage(services.store, 'staff', due))
    await alone(services, 'staff not settled', document.id, () => staffChanged(services, document));
  for await (const { document } of everyPage(services.store, 'activities', due))
    await alone(services, 'activity not settled', document.id, () => activityChanged(services, document));
  await alone(services, 'days not made', 'days', () => ensureDays(services));
  await planDue(services);
  await alone(services, 'drafts not erased', 'drafts', () => endExpiredDrafts(services));
  await sendDue(services);
}
