import { textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent, storedActivity } from '../add/addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  await listed(town, 'brimbank', { id: 'stale', name: 'Stale group', assured_date: '2026-01-01' });
});
afterEach(() => town.close());

const day = 86_400_000;
const stale = { localId: 'brimbank', activityId: 'stale' };
const stored = () => storedActivity(town, 'brimbank', 'stale');

test('the same button of the list that stands in the chat counts again after "Undo", each time', async () => {
  const list = await ana.says('upkeep');
  for (const revision of [1, 3]) {
    const marked = await ana.presses(list, 'Still running');
    expect(textOf(marked.card)).toContain('Marked as still running today:\nStale group');
    expect(await stored()).toMatchObject({ assured_date: '2026-11-23', revision });

    const undone = await ana.presses(marked.card, 'Undo');
    expect(textOf(undone.card)).toContain('Taken back.');
    expect(await stored()).toMatchObject({ assured_date: '2026-01-01', revision: revision + 1 });
  }
});

test('months later it counts again', async () => {
  const list = await ana.says('upkeep');
  await ana.presses(list, 'Still running');
  town.passes(200 * day);

  await ana.presses(list, 'Still running');

  expect(await stored()).toMatchObject({ assured_date: '2027-06-11', revision: 2 });
});

test('delivered twice it counts once, also when a colleague came in between', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  const press = ana.pressOf(await ana.says('upkeep'), 'Still running');
  await Promise.all([ana.deliver(press), ana.deliver(press)]);
  await sent(town, ben, 'activity.contact.set', stale);

  await ana.deliver(press);

  expect((await stored()).changes).toMatchObject([{ what: 'stillRunning' }, { what: 'contactSet' }]);
});

test('who may not vet reads no name of what was set aside', async () => {
  const eve = await town.person('Eve Edit', ['communityEngagement']);
  const list = await eve.says('upkeep');
  await sent(town, ana, 'activity.doNotSuggest', stale, { reason: 'Unkind' });

  const marked = await eve.presses(list, 'Still running');

  expect(textOf(marked.card)).toContain('An activity that the team has set aside');
  expect(marked.raw).not.toContain('Stale group');
});
