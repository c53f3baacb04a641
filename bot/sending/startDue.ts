import type { Nudge } from '../../domain/notice/nudge';
import type { Placement } from '../../domain/notice/placement';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import { alone } from './alone';
import type { Bell } from './bell';
import { faulted } from './faulted';
import type { Holding } from './holding';
import type { Lanes } from './lanes';
import type { TenantPace } from './pace/tenantPace';
import { redraw } from './redraw';
import { sendNudge } from './sendNudge';

/** What a sender has in hand while it holds the lease. */
export interface Round {
  services: Services;
  pace: TenantPace;
  bell: Bell;
  lanes: Lanes;
  /** Who has more than what is in hand for them. */
  left: Set<string>;
  /** The lease, renewed when it is time. */
  holding: Holding;
  /** False once this one has sent for long enough: what is left is the next one's. */
  goesOn(): boolean;
}

const pageSize = 50;
/** Seconds' worth of requests under way: with this many, answers that take a second or two hold nothing up. */
const inFlight = 2;
const longestHoldMs = 2_000;

/** Begins all that is due now, and waits for none of it. False when it had to stop: what is left stays due. */
export async function startDue(round: Round): Promise<boolean> {
  const { services, bell } = round;
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
    limit: pageSize,
  };
  const nudges = () =>
    eachPage('nudges', inTurn, ({ recipientId, id, subject }) =>
      alone(services, 'nudge failed', subject.id, async () => {
        try {
          if (await sendNudge(services, { recipientId, id })) bell.ring();
        } catch (error) {
          if (await faulted(services, { recipientId, id }, error)) bell.ring();
          throw error;
        }
      }),
    );
  const redraws = () =>
    eachPage(
      'placements',
      (found) => found.map(({ document }) => document),
      ({ subjectId, id }) =>
        alone(services, 'redraw failed', subjectId, async () => {
          const held = await services.store.read('placements', subjectId, id);
          if (held?.document.wakeAt && held.document.wakeAt <= services.now()) await redraw(services, held);
        }),
    );
  let isDone = true;
  for (const one of [nudges, redraws])
    await alone(services, 'not all was sent', services.tenantId, async () => {
      isDone = isDone && (await one());
    });
  return isDone;

  async function eachPage<C extends 'nudges' | 'placements', T extends Nudge | Placement>(
    container: C,
    order: (found: Awaited<ReturnType<typeof services.store.query<C>>>['found']) => T[],
    deed: (one: T) => Promise<void>,
  ): Promise<boolean> {
    let after: string | undefined;
    do {
      const page = await services.store.query(container, { ...due, ...(after !== undefined && { after }) });
      for (const [personId, theirs] of byPerson(order(page.found)))
        if (!(await begin(round, personId, theirs, deed))) return false;
      after = page.next;
    } while (after !== undefined);
    return true;
  }
}

/** One person's, one after another, as soon as there is room. False when the sender has to stop. */
async function begin<T>(
  round: Round,
  personId: string,
  theirs: readonly T[],
  deed: (one: T) => Promise<void>,
): Promise<boolean> {
  const { lanes, left, bell, pace, services } = round;
  while (lanes.size >= pace.mostNow() * inFlight && !lanes.isBusy(personId)) await lanes.oneIsDone();
  if (
    !round.goesOn() ||
    !(await round.holding.keeps()) ||
    pace.heldUntil() - services.timer.now() > longestHoldMs
  )
    return false;
  if (lanes.isBusy(personId)) {
    left.add(personId);
    return true;
  }
  lanes.start(personId, async () => {
    for (const one of theirs) if (round.goesOn() && round.holding.isOurs) await deed(one);
    if (left.delete(personId)) bell.ring();
  });
  return true;
}

function byPerson<T extends Nudge | Placement>(found: readonly T[]): Map<string, T[]> {
  const people = new Map<string, T[]>();
  for (const one of found) people.set(one.recipientId, [...(people.get(one.recipientId) ?? []), one]);
  return people;
}

/** Many wait for the same instant, when a person may be told something again: whatever has waited longest goes first. */
function inTurn(found: readonly Held<Nudge>[]): Nudge[] {
  const turn = ({ wakeAt = '', plannedAt }: Nudge) => `${wakeAt} ${plannedAt}`;
  return found
    .map(({ document }) => document)
    .sort((one, other) => turn(one).localeCompare(turn(other), 'en'));
}
