import type { Card } from '../../../cards/card';
import type { Nudge } from '../../../domain/notice/nudge';
import { buttonsOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

/** Dana refers, Ana and Ben are link workers, Lou leads Brimbank; Otto leads Latrobe, where Ben works too. */
export async function openNudgeTown(options: Parameters<typeof openTown>[0] = {}) {
  const town = await openTown(options);
  const people = {
    dana: await town.person('Dana Whitfield', ['clinician']),
    ana: await town.person('Ana Petrov', ['linkWorker']),
    ben: await town.person('Ben Okafor', ['linkWorker'], 'brimbank', 'latrobe'),
    lou: await town.person('Lou Marsh', ['lead']),
    otto: await town.person('Otto Vance', ['lead'], 'latrobe'),
    stuart: await town.person('Stuart Pelham', ['manager']),
  };
  for (const who of [people.ana, people.ben, people.lou, people.otto]) await who.says('help');
  await town.quiet();
  let kept = 0;
  return {
    ...people,
    town,
    /** A message as the sender would have left it. */
    async keep(to: Person, more: Partial<Nudge> = {}): Promise<string> {
      kept += 1;
      const nudge: Nudge = {
        id: `kept-${kept}`,
        recipientId: to.id,
        kind: 'referral.given',
        subject: { container: 'cases', partition: 'brimbank', id: 'BRI-2THS' },
        occurrence: `${kept}:referral.given`,
        state: 'dead',
        plannedAt: town.now(),
        attempts: 1,
        ambiguous: 0,
        ...(more.state === 'planned' ? {} : { endedAt: town.now() }),
        ...more,
      };
      await town.store.create('nudges', nudge);
      return nudge.id;
    },
    async stateOf(to: Person, id: string) {
      return (await town.store.read('nudges', to.id, id))?.document.state;
    },
    notReached: (to: Person, whyNot: string) => marks(town, to, whyNot),
  };
}
export type NudgeTown = Awaited<ReturnType<typeof openNudgeTown>>;

async function marks(town: Town, to: Person, whyNot: string): Promise<void> {
  const held = await town.store.read('references', to.id, to.id);
  const kept = held?.document ?? {
    id: to.id,
    personId: to.id,
    tenantId: town.services.tenantId,
    conversationId: '',
    serviceUrl: '',
    botId: '',
  };
  const next = { ...kept, reachable: false, whyNot };
  if (held) await town.store.replace('references', held, next);
  else await town.store.create('references', next);
}

/** The button of one person's row, as on a card of its own. */
export function rowOf(card: Card | undefined, who: Person): Card {
  const actions = buttonsOf(card).filter((one) => JSON.stringify(one).includes(who.id));
  if (!card || actions.length === 0) throw new Error(`${who.name} has no button.`);
  return { ...card, body: [], actions };
}
