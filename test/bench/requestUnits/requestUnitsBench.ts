import type { CaseEvent } from '../../../domain/referral/caseEvent';
import type { Status } from '../../../domain/referral/referral';
import { textOf } from '../../support/cardReading';
import { type Name, openCaseTown } from '../../support/caseTown';
import { memoryStore } from '../../support/memoryStore';
import { line } from '../line';
import { table } from '../telling/table';
import { caseOfSize } from './caseOfSize';
import { chargingStore, kilobytes, type Spent } from './chargingStore';
import { pricesInWords } from './prices';

const sizes = [1, 20, 60];
const id = 'BRI-2THS';
const others = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC'];

interface Asked {
  press: string;
  by: Name;
  status: Status;
  verb: string;
  inputs?: Record<string, string>;
  /** What stands in the timeline, where it was done. */
  event?: CaseEvent;
}

const presses: Asked[] = [
  { press: 'See who it is', by: 'ana', status: 'sent', verb: 'referral.open' },
  { press: "I'll take it", by: 'ana', status: 'sent', verb: 'referral.take', event: 'taken' },
  {
    press: 'First contact, the form',
    by: 'ana',
    status: 'named',
    verb: 'referral.firstContact.form',
  },
  {
    press: 'First contact, saved',
    by: 'ana',
    status: 'named',
    verb: 'referral.firstContact',
    inputs: { result: 'spoke' },
    event: 'spoke',
  },
  {
    press: 'Pause, the form',
    by: 'ana',
    status: 'gettingStarted',
    verb: 'referral.pause.form',
  },
  {
    press: 'Pause, saved',
    by: 'ana',
    status: 'gettingStarted',
    verb: 'referral.pause',
    inputs: { resumeOn: '2026-12-14' },
    event: 'paused',
  },
  { press: 'My cases, of four', by: 'ana', status: 'gettingStarted', verb: 'cases.mine' },
  { press: 'Queue, of four', by: 'ana', status: 'sent', verb: 'queue.open' },
];

/** What each press costs of Cosmos DB at three sizes of the case. */
export async function requestUnitsBench(): Promise<void> {
  const charging = chargingStore();
  const at = await openCaseTown({ store: memoryStore(), storeInFront: charging.inFront });
  const rows: string[][] = [];
  const told = new Set<string>();
  for (const asked of presses) {
    const spent: Spent[] = [];
    for (const size of sizes) {
      await at.forgetAll();
      for (const one of [id, ...others]) {
        // four people, who are nobody's namesakes
        const matchKeys = [one];
        await at.keep(asked.status, one, (made) => caseOfSize({ ...made, matchKeys }, size));
        told.add(`${asked.status} ${kilobytes(await at.caseOf(one)).toFixed(0)} KB`);
      }
      const found = await charging.during(() =>
        at.presses(asked.by, asked.verb, { caseId: id }, asked.inputs ?? {}),
      );
      const last = (await at.caseOf(id)).timeline.at(-1)?.event;
      if (asked.event ? last !== asked.event : !textOf(found.answer.card).includes(id))
        throw new Error(`${asked.press} was not done.`);
      spent.push(found.spent);
    }
    rows.push([asked.press, String(spent[0]?.requests), ...spent.flatMap(inWords)]);
  }
  await at.town.close();
  line(`Request units of an answer, by the size of the case. ${pricesInWords}`);
  line('"All" is with every path indexed, as Cosmos DB does unless it is told what is asked for.');
  line(`A case just begun is larger than 1 KB: ${[...told].join(', ')}.`);
  table(['press', 'requests', ...sizes.flatMap((size) => [`${size} KB`, 'all'])], rows);
}

const inWords = ({ units, unitsAllIndexed }: Spent) => [units.toFixed(0), unitsAllIndexed.toFixed(0)];
