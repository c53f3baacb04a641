import { textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { memoryStore } from '../../support/memoryStore';
import { mostRounds } from '../../support/mostRounds';
import { type Rounds, roundTrips } from '../../support/roundTrips';
import { openTown } from '../../support/town';

const trips = roundTrips();

test('from "refer" to the first contact, each answer asks the store in few rounds', async () => {
  const town = await openTown({ store: memoryStore(), storeInFront: trips.inFront });
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('hello');
  await dana.says('hello');
  const rows: { press: string; rounds: Rounds }[] = [];
  const count = async <T>(press: string, work: () => Promise<T>) => {
    await town.quiet();
    const { answer, rounds } = await trips.during(work);
    rows.push({ press, rounds });
    return answer;
  };

  const prompt = await count('refer', () => dana.says('refer'));
  const form = await count('open the form', () => dana.presses(prompt, 'Refer a person'));
  const sent = await count('referral.send', () => dana.presses(form.card, 'Send referral', completeReferral));
  expect(textOf(sent.card)).toContain('Sent to the link workers');
  await town.minute();
  const waiting = await ana.cardSaying('Waiting for you');
  const who = await count('see who it is', () => ana.presses(waiting, 'See who it is'));
  const taken = await count('take', () => ana.presses(who.card, "I'll take it"));
  const contact = await count('open first contact', () => ana.presses(taken.card, 'First contact'));
  const spoke = await count('first contact', () => ana.presses(contact.card, 'Save', { result: 'spoke' }));
  expect(textOf(spoke.card)).toContain('First contact is written down');
  await count('queue', () => ana.says('queue'));
  await count('my cases', () => ana.says('my cases'));
  await count('find', () => ana.says('find marigold'));
  await town.close();

  const lines = rows.map(
    ({ press, rounds }) =>
      `${press.padEnd(22)}${String(rounds.length).padStart(7)}${String(rounds.flat().length).padStart(10)}`,
  );
  process.stdout.write(`\n${'asked of the store'.padEnd(22)} rounds  requests\n${lines.join('\n')}\n`);
  for (const { press, rounds } of rows)
    expect({ press, rounds }).toEqual({ press, rounds: rounds.slice(0, mostRounds(press)) });
});
