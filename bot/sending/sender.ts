import { withLease } from '../lease';
import type { Services } from '../services';
import { Bell } from './bell';
import { Lanes } from './lanes';
import { pacedConnector } from './pace/pacedConnector';
import { type TenantPace, tenantPace } from './pace/tenantPace';
import { type Round, startDue } from './startDue';

const leaseSeconds = 60;
const renewEveryMs = 15_000;

interface Sender {
  pace: TenantPace;
  /** What everything that is sent goes through. */
  services: Services;
  bell: Bell;
  running: Promise<void> | undefined;
}
const senders = new WeakMap<Services, Sender>();

/**
 * The one sender of a tenant: every proactive message and every redraw goes through here, for many people at once and
 * one at a time for each. Called while it runs, it looks once more before it rests.
 */
export function sendDue(services: Services): Promise<void> {
  const sender = senders.get(services) ?? senderFor(services);
  senders.set(services, sender);
  sender.bell.ring();
  sender.running ??= run(sender).finally(() => {
    sender.running = undefined;
  });
  return sender.running;
}

function senderFor(services: Services): Sender {
  const pace = tenantPace(services.timer, services.mostPerSecond);
  const paced = { ...services, connector: pacedConnector(services, pace) };
  return { pace, services: paced, bell: new Bell(), running: undefined };
}

async function run({ pace, services, bell }: Sender): Promise<void> {
  const deed = async (renew: () => Promise<boolean>) => {
    const round = roundOf(services, pace, bell, renew);
    try {
      while (bell.hasRung() && (await startDue(round)))
        while (!bell.isRinging && round.lanes.size > 0)
          await Promise.race([round.lanes.oneIsDone(), bell.rings()]);
    } finally {
      await round.lanes.allAreDone();
    }
  };
  const handing = { take: pace.left, leave: pace.leave };
  while (bell.isRinging)
    if (!(await withLease(services, `sender-${services.tenantId}`, leaseSeconds, deed, handing)))
      bell.hasRung();
}

function roundOf(services: Services, pace: TenantPace, bell: Bell, renew: () => Promise<boolean>): Round {
  let renewedAt = services.timer.now();
  let isOurs = true;
  return {
    services,
    pace,
    bell,
    lanes: new Lanes(),
    left: new Set(),
    isOurs: () => isOurs,
    async keeps() {
      if (!isOurs || services.timer.now() - renewedAt < renewEveryMs) return isOurs;
      renewedAt = services.timer.now();
      isOurs = await renew();
      return isOurs;
    },
  };
}
