import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

let town: Town;
let ana: Person;
let lee: Person;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

async function keep(status: Status, typed: Record<string, string> = {}, more: Partial<Case> = {}) {
  const people = { referrer: { ...dana, grants: [] }, holder: { ...ana, grants: [] } };
  const made = caseWith(status, 'BRI-7K3Q', people, 'brimbank', typed);
  await town.store.create('cases', { ...made, notices: [], audit: [], ...more });
}
async function sends(person: Person, verb: string) {
  const ids = { caseId: 'BRI-7K3Q', localId: 'brimbank' };
  const data = { verb, ids, nonce: 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22' };
  return answered(
    await person.deliver(person.envelope({ type: 'invoke', name: 'task/submit', value: { data } })),
  );
}

describe('copy for the record', () => {
  test('gives the link worker the last step as a line, and all of it', async () => {
    await keep('gettingStarted');

    const copied = await sends(ana, 'referral.record');

    const { text1: last, text2: all } = untouched(copied.card);
    expect(copied.opensDialog).toBe(true);
    expect(textOf(copied.card)).toMatch(/The last step[\s\S]*All of it/);
    expect(last).toContain('Spoke with the person: first contact · Ana Petrov · Local Connections BRI-7K3Q');
    expect(all?.split('\n')[0]).toBe('Canary Marigold · BRI-7K3Q · Local Connections at Brimbank');
    expect(all?.replace('Canary Marigold', '')).not.toMatch(/Canary|0491 ?57|loneliness/);
    expect(buttonTitles(copied.card)).toEqual([]);
  });

  test('is a view in the audit', async () => {
    await keep('named');
    await sends(lee, 'referral.record');

    expect(await town.auditOf('BRI-7K3Q')).toMatchObject([
      { verb: 'referral.record', kind: 'view', by: lee.id, as: 'lead', allowed: true },
    ]);
  });

  test('whom the case does not name stands by what they are now, or has left', async () => {
    const at = '2026-11-23T00:00:00.000Z';
    const timeline = [
      { at, by: lee.id, event: 'saidHello' as const },
      { at, by: 'gone', event: 'saidHello' as const },
      { at, by: 'bot', event: 'handedBack' as const },
    ];
    await keep('waiting', {}, { timeline });

    const all = untouched((await sends(lee, 'referral.record')).card)['text2'];

    expect(all).toContain('while they wait · Local Connections Lead\n');
    expect(all).toContain('while they wait · somebody who has left\n');
    expect(all).toMatch(/another link worker · the bot$/);
  });

  test('is not for whoever sees no more than where it stands', async () => {
    await keep('gettingStarted');
    const ben = await town.person('Ben Ito', ['linkWorker']);
    const cem = await town.person('Cem Aydin', ['clinician']);

    for (const person of [ben, dana]) {
      const shown = await sends(person, 'referral.record');
      expect(untouched(shown.card)).toEqual({});
      expect(shown.raw).not.toMatch(/Spoke with|0491 ?57/);
    }
    expect((await sends(cem, 'referral.record')).line).toBe(nothingHere);
  });

  test('ends with the consent to be referred', async () => {
    await keep('withdrawn');

    const shown = await sends(lee, 'referral.record');

    expect(untouched(shown.card)).toEqual({});
    expect(shown.raw).not.toContain('Canary');
  });
});

describe('a note for the GP', () => {
  test('is a text to paste for the link worker and the Lead, and a view in the audit', async () => {
    await keep('closed', { contactGp: 'true' });

    for (const person of [ana, lee]) {
      town.passes(1000);
      const text = untouched((await sends(person, 'referral.gpNote')).card)['text1'] ?? '';
      expect(text).toContain('About: Canary Marigold (the name they like to be called)');
      expect(text).toContain('ring Brimbank on 03 9448 5522');
      expect(text.replace('Canary Marigold', '')).not.toMatch(/Canary|0491 ?57|loneliness/);
    }
    expect(await town.auditOf('BRI-7K3Q')).toMatchObject([
      { verb: 'referral.gpNote', kind: 'view', by: ana.id },
      { verb: 'referral.gpNote', kind: 'view', by: lee.id },
    ]);
    await town.quiet();
    expect(town.connector.sent).toEqual([]);
  });

  test('needs their yes, and says how to ask', async () => {
    await keep('closed');

    const refused = await sends(ana, 'referral.gpNote');

    expect(refused.line).toContain('Is it all right if we tell your GP what came of it?');
    expect(refused.raw).not.toContain('Marigold');
  });

  test('waits for the end, and is never written while something is held back', async () => {
    await keep('paused', { contactGp: 'true' });
    expect((await sends(ana, 'referral.gpNote')).line).toBe(
      'The note for the GP is written once the referral has ended.',
    );
    const held = await town.store.read('cases', 'brimbank', 'BRI-7K3Q');
    if (!held) throw new Error('There is no such case.');
    const people = { referrer: { ...dana, grants: [] }, holder: { ...ana, grants: [] } };
    const closed = caseWith('closed', 'BRI-7K3Q', people, 'brimbank', { contactGp: 'true' });
    const safetyHold = { at: town.now(), by: lee.id };
    await town.store.replace('cases', held, { ...closed, safetyHold, notices: [], audit: [] });

    expect((await sends(ana, 'referral.gpNote')).line).toContain(
      'Nothing is told beyond the care team right now',
    );
  });

  test('is not for whoever referred, nor for colleagues', async () => {
    await keep('closed', { contactGp: 'true' });
    const ben = await town.person('Ben Ito', ['linkWorker']);
    const cem = await town.person('Cem Aydin', ['clinician']);

    for (const person of [dana, ben])
      expect((await sends(person, 'referral.gpNote')).line).toBe(
        'The note is for the link worker who has this referral, or the Lead. Please ask them.',
      );
    expect((await sends(cem, 'referral.gpNote')).line).toBe(nothingHere);
  });
});
