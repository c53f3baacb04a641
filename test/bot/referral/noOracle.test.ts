import type { Store } from '../../../store/store';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';

/** Counts what each press asks of the store: the same work takes the same time, whatever is found. */
function counting(store: Store) {
  const asked: string[] = [];
  const counted = new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name];
      if (typeof method !== 'function') return method;
      return (container: string, ...rest: unknown[]) => {
        asked.push(`${name} ${container}`);
        return (method as (...all: unknown[]) => unknown).call(target, container, ...rest);
      };
    },
  });
  return { store: counted, asked };
}

/** Two towns alike but for one thing: in the first the person is known already, sent by somebody else. */
async function sendsIn(isKnown: boolean) {
  let counted: ReturnType<typeof counting> | undefined;
  let made = 0;
  const town: Town = await openTown({
    // what follows by itself is not what the press asks
    feedIsDead: true,
    storeInFront: (store) => {
      counted = counting(store);
      return counted.store;
    },
    // the same references and nonces in both, or nothing could be compared
    newNonce: () => {
      made += 1;
      return made.toString(9).replace(/[01]/g, 'K').padStart(8, 'M').repeat(4);
    },
  });
  const [dana, minh] = [await town.person('Dana', ['clinician']), await town.person('Minh', ['clinician'])];
  await town.person('Ana', ['linkWorker']);
  await refer(
    minh,
    isKnown ? {} : { calledName: 'Somebody Else', contactDetails: '0491 570 737', ageBand: '75-84' },
  );
  await town.minute();
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  const before = counted?.asked.length ?? 0;
  const answer = await dana.presses(form.card, 'Send referral', completeReferral);
  const asked = counted?.asked.slice(before) ?? [];
  await town.minute();
  const cards = await dana.cards();
  await town.close();
  return {
    raw: answer.raw,
    asked: asked.filter((one) => !one.startsWith('changes')),
    cards: JSON.stringify(cards),
  };
}

test('a referrer is answered the very same, after the very same work, whether or not the person is known', async () => {
  const known = await sendsIn(true);
  const unknown = await sendsIn(false);

  expect(known.raw).toBe(unknown.raw);
  expect(known.raw).toContain('Sent');
  expect(known.cards).toBe(unknown.cards);
  expect(known.asked).toEqual(unknown.asked);
  expect(known.asked.length).toBeGreaterThan(3);
  expect(known.asked.filter((one) => one === 'query cases')).toEqual([]);
});
