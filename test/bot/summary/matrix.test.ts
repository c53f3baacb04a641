import type { Relation } from '../../../domain/referral/access';
import { rolesOfRelation, type SummaryPlace, summaryOpens } from '../../../domain/summary/accessMatrix';
import { textOf } from '../../support/cardReading';
import { answered, type Person } from '../../support/townPerson';
import { type Cell, openMatrixTown, ways } from './matrixTown';

const notOpen =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
const noAccess =
  'You do not have access here. If you work at this Local, ask its Lead, or say hello in your own chat with this bot.';
const places = ['personal', 'groupChat', 'channel', 'meeting'] as const;

let at: Awaited<ReturnType<typeof openMatrixTown>>;
beforeAll(async () => {
  at = await openMatrixTown();
});
afterAll(() => at.town.close());

/** What the table says of a cell. A Lead of the Local leads every case of it, whatever else they are to it. */
function mayOpen({ role, as, sharing }: Cell, place: SummaryPlace): boolean {
  if (as === 'knowsThem') return false;
  const relations: Relation[] = [
    ...(as === 'none' ? [] : [as]),
    ...(role === 'lead' ? ['lead' as const] : []),
  ];
  return relations.some(
    (relation) =>
      rolesOfRelation[relation].some((one) => one === role) &&
      summaryOpens[relation][sharing].includes(place),
  );
}

/** As if "Show" had been pressed where it is asked for. */
async function views(who: Pick<Person, 'envelope' | 'deliver'>, caseId: string) {
  const data = {
    verb: 'summary.view',
    ids: { localId: 'brimbank', caseId, shown: 'yes' },
    nonce: at.town.services.newNonce(),
  };
  return answered(await who.deliver(who.envelope({ type: 'invoke', name: 'task/submit', value: { data } })));
}

describe.each(places)('pressed in: %s', (place) => {
  test.each(ways)('as %s, whoever they are and whatever the person said yes to', async (as) => {
    const cells = at.cells.filter((cell) => cell.as === as);
    const wrong: string[] = [];
    for (const cell of cells) {
      const { who, role, sharing, caseId } = cell;
      const { raw, line, card } = await views(place === 'personal' ? who : who.in(place), caseId);
      const isOpen = mayOpen(cell, place === 'personal' ? 'alone' : 'room');
      const isRight = isOpen
        ? textOf(card).startsWith('Canary Marigold')
        : line === (role === 'guest' ? noAccess : notOpen) && !raw.includes('Canary');
      if (!isRight) wrong.push(`${role}, ${sharing}: ${isOpen ? 'should open' : 'should not open'}`);
    }
    expect(cells).toHaveLength(30);
    expect(wrong).toEqual([]);
  });
});

test('the table opens something and closes more', () => {
  const open = at.cells.filter((cell) => mayOpen(cell, 'room'));
  expect([at.cells.length, open.length]).toEqual([300, 16]);
});
