import { app, type CosmosDBv4FunctionOptions } from '@azure/functions';
import * as z from 'zod';
import { settleConference } from '../bot/conference/settleConference';
import { leftToNewer } from '../bot/sending/leftToNewer';
import { sendDue } from '../bot/sending/sender';
import { activityChanged, caseChanged, staffChanged } from '../bot/sending/settleChange';
import type { Services } from '../bot/services';
import { recordFeedLag } from '../bot/watching/recordFeedLag';
import { feedLeases } from './feedLeases';
import { watched } from './watched';

const feed = {
  connection: 'COSMOS',
  databaseName: '%COSMOS_DATABASE%',
  leaseContainerName: feedLeases,
  createLeaseContainerIfNotExists: false,
  // without a retry policy the host skips a batch that failed
  retry: { strategy: 'fixedDelay', delayInterval: { seconds: 10 }, maxRetryCount: -1 },
} satisfies Partial<CosmosDBv4FunctionOptions>;

const cases = z.array(z.looseObject({ id: z.string(), localId: z.string(), revision: z.number() }));
const staff = z.array(z.looseObject({ id: z.string(), wakeAt: z.string().optional() }));

const activities = z.array(
  z.looseObject({ id: z.string(), localId: z.string(), wakeAt: z.string().optional() }),
);

/** A case changed: notices go out and cards follow, at once. */
export function caseChanges(services: Services): void {
  app.cosmosDB('caseChanges', {
    ...feed,
    containerName: 'cases',
    leaseContainerPrefix: 'cases',
    handler: watched(services, async (changed: unknown[]) => {
      recordFeedLag(services, 'cases', changed);
      for (const found of cases.parse(changed))
        await leftToNewer(services, () => caseChanged(services, found));
      await sendDue(services);
    }),
  });
}

/** Access was asked for, given or ended. */
export function staffChanges(services: Services): void {
  app.cosmosDB('staffChanges', {
    ...feed,
    containerName: 'staff',
    leaseContainerPrefix: 'staff',
    handler: watched(services, async (changed: unknown[]) => {
      recordFeedLag(services, 'staff', changed);
      for (const { id, wakeAt } of staff.parse(changed))
        await leftToNewer(services, () =>
          staffChanged(services, { id, ...(wakeAt !== undefined && { wakeAt }) }),
        );
      await sendDue(services);
    }),
  });
}

const conferences = z.array(z.looseObject({ id: z.string(), localId: z.string() }));

/** A conference was planned, moved or cancelled, or somebody answered: who attends hears, and its cards follow. */
export function conferenceChanges(services: Services): void {
  app.cosmosDB('conferenceChanges', {
    ...feed,
    containerName: 'conferences',
    leaseContainerPrefix: 'conferences',
    handler: watched(services, async (changed: unknown[]) => {
      recordFeedLag(services, 'conferences', changed);
      for (const found of conferences.parse(changed))
        await leftToNewer(services, () => settleConference(services, found));
      await sendDue(services);
    }),
  });
}

/** Somebody changed an activity, or says that something is wrong with it. An import wakes nobody. */
export function activityChanges(services: Services): void {
  app.cosmosDB('activityChanges', {
    ...feed,
    containerName: 'activities',
    leaseContainerPrefix: 'activities',
    handler: watched(services, async (changed: unknown[]) => {
      recordFeedLag(services, 'activities', changed);
      const woken = activities.parse(changed).filter(({ wakeAt }) => wakeAt !== undefined);
      for (const { wakeAt, ...found } of woken)
        await leftToNewer(services, () =>
          activityChanged(services, { ...found, ...(wakeAt !== undefined && { wakeAt }) }),
        );
      if (woken.length > 0) await sendDue(services);
    }),
  });
}
