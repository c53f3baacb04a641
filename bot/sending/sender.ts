import { withLease } from '../lease';
import type { Services } from '../services';
import { Bell } from './bell';
import { Holding } from './holding';
import { Lanes } from './lanes';
import { pacedConnector } from './pace/pacedConnector';
import { type TenantPace, tenantPace } from './pace/tenantPace';
import { type Round, startDue } from './startDue';

const leaseSeconds = 60;
/** Then the next minute goes on: a host ends a deed that takes much longer. */
const longestMs = 4 * 60_000;

interface Sender {
  pace: TenantPace;
  /** What everything that is sent goes through. */
  services: Services;
  bell: Bell;
  holding: Holding;
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
  const holding = new Holding(services);
  const paced = { ...services, connector: pacedConnector(services, pace, () => holding.keeps()) };
  return { pace, services: paced, bell: new Bell(), holding, running: undefined };
}

async function run({ pace, services, bell, holding }: Sender): Promise<void> {
  const { timer } = services;
  const endsAt = timer.now() + longestMs;
  const goesOn = () => timer.now() < endsAt;
  const deed = async (renew: () => Promise<boolean>) => {
    holding.begin(renew);
    const lanes = new Lanes();
    const round: Round = { services, pace, bell, lanes, holding, left: new Set(), goesOn };
    try {
      while (bell.hasRung() && (await startDue(round)))
        while (!bell.isRinging && lanes.size > 0) await Promise.race([lanes.oneIsDone(), bell.rings()]);
    } finally {
      await lanes.allAreDone();
      holding.end();
    }
  };
  const handing = { take: pace.left, leave: pace.leave };
  while (bell.isRinging && goesOn())
    if (!(await withLease(services, `sender-${services.tenantId}`, leaseSeconds, deed, handing)))
      bell.hasRung();
}
