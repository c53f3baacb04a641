import { sweep } from '../../../bot/sending/sweep';
import { localFor } from '../../../bot/services';
import { emptyDay } from '../../../domain/day/day';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import { caseWith } from '../../support/cases';
import { faultyStore } from '../../support/faultyStore';
import { pastCards } from '../../support/sending/placements';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

/** Ana's morning, a message to Lou and an old list are due, and one sort of thing cannot be asked for. */
async function sweptWithout(...down: string[]) {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  await world.person('ana', ['linkWorker']);
  await world.person('lou', ['lead']);
  await world.store.create('days', { ...emptyDay('ana'), wakeAt: world.clock.instant() });
  const people = {
    referrer: { id: 'dana', name: 'Dana', grants: [] },
    holder: { id: 'ana', name: 'Ana', grants: [] },
  };
  const at = world.clock.instant();
  const checkIn = { on: '2026-11-23', type: 'scheduled', way: 'call', setAt: at, setBy: 'ana' } as const;
  const kept = { ...caseWith('gettingStarted', 'BRI-2222', people), checkIn, notices: [], audit: [] };
  await world.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, 'brimbank')));
  await world.owes('lou');
  await pastCards(world.store, 'lou', 1, at, 'referral.waiting');
  const front = faultyStore((deed, container) =>
    deed === 'query' && down.includes(container) ? 'down' : undefined,
  )(world.store);
  await sweep(world.process(teams.connector, front));
  return { asked: teams.asked.map(({ what, personId }) => `${what} ${personId}`).sort(), world };
}
const all = ['delete lou', 'post ana', 'post lou'];

test('when nothing is down all three go', async () => {
  const { asked, world } = await sweptWithout();
  expect(asked).toEqual(all);
  expect(world.faults).toEqual([]);
});

test.each([['cases'], ['staff'], ['activities'], ['days'], ['nudges'], ['drafts']])(
  'a list of %s that cannot be had holds up nothing that can',
  async (down) => {
    const { asked, world } = await sweptWithout(down);
    if (down !== 'nudges') expect(asked).toContain('post lou');
    expect(asked).toContain('delete lou');
    expect(world.faults.join()).toContain('StoreUnavailable');
    if (['activities', 'drafts'].includes(down)) expect(asked).toEqual(all);
  },
);
