import type { ContainerName, Documents } from '../../store/containers';
import { settleConference } from '../conference/settleConference';
import { ensureDays } from '../day/ensureDays';
import { ensureStanding } from '../day/ensureStanding';
import { planDue } from '../day/planDue';
import { everyPage } from '../everyPage';
import { settleGroup } from '../group/settleGroup';
import { settleDisposal } from '../records/settleDisposal';
import { settleExport } from '../records/settleExport';
import { endExpiredDrafts } from '../referral/refer/endDrafts';
import type { Services } from '../services';
import { readiness } from '../watching/readiness';
import { recordMetric } from '../watching/recordMetric';
import { watchQueue } from '../watching/watchQueue';
import { alone } from './alone';
import { forgetNudges } from './forgetNudges';
import { sendDue } from './sender';
import { activityChanged, caseChanged, staffChanged } from './settleChange';

/**
 * The safety net, every minute: whatever is due and was not woken by a change. Late or twice, it changes nothing. A
 * stage that fails holds up no other: what can be planned and sent is.
 */
export async function sweep(services: Services): Promise<void> {
  const began = performance.now();
  const stage = (message: string, deed: () => Promise<void>) => alone(services, message, 'sweep', deed);
  await stage('cases not looked at', () => eachDue(services, 'cases', 'case not settled', caseChanged));
  await stage('staff not looked at', () => eachDue(services, 'staff', 'staff not settled', staffChanged));
  await stage('activities not looked at', () =>
    eachDue(services, 'activities', 'activity not settled', activityChanged),
  );
  await stage('groups not looked at', () => eachDue(services, 'groups', 'group not settled', settleGroup));
  await stage('conferences not looked at', () =>
    eachDue(services, 'conferences', 'conference not settled', settleConference),
  );
  await stage('exports not looked at', () =>
    eachDue(services, 'approvals', 'export not settled', settleExport),
  );
  await stage('disposals not looked at', () =>
    eachDue(services, 'disposals', 'disposal not settled', settleDisposal),
  );
  await stage('standing not renewed', () => ensureStanding(services));
  await stage('days not made', () => ensureDays(services));
  await stage('days not planned', () => planDue(services));
  await stage('drafts not erased', () => endExpiredDrafts(services));
  await stage('old nudges not removed', () => forgetNudges(services));
  await sendDue(services);
  await stage('readiness not known', async () => void (await readiness(services)));
  await stage('queue not looked at', () => watchQueue(services));
  recordMetric(services.log, 'sweep', Math.round(performance.now() - began), {});
}

async function eachDue<C extends ContainerName>(
  services: Services,
  container: C,
  message: string,
  changed: (services: Services, document: Documents[C]) => Promise<void>,
): Promise<void> {
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
  };
  for await (const { document } of everyPage(services.store, container, due))
    await alone(services, message, document.id, () => changed(services, document));
}
