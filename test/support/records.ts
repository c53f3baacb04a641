import { everyPage } from '../../bot/everyPage';
import { local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';
import { type More, openCaseTown } from './caseTown';
import { publicPem } from './publicKeys';
import type { Person } from './townPerson';

export const classId = 'seven';
export const seven = { id: classId, name: 'Community support', years: 7 };
export const localsKeeping = (classes = [seven]) =>
  sixLocals.map((one) => (one.id === 'brimbank' ? local.parse({ ...one, retention: { classes } }) : one));

/** Ended so long ago that it may go, unless something is said to the contrary. */
export const longAgo = '2016-03-03T01:00:00.000Z';

/** A case town whose Local keeps things seven years, with a second Lead and a privacy officer. */
export async function openRecordsTown(options: Parameters<typeof openCaseTown>[0] = {}) {
  const at = await openCaseTown({ locals: localsKeeping(), ...options });
  const pia = await at.town.person('Pia Novak', ['privacyOfficer']);
  const mia = await at.town.person('Mia Lund', ['lead']);
  const { lou } = at.people;
  return {
    ...at,
    pia,
    mia,
    lou,
    /** A case that ended long ago. */
    ended: (id: string, more: Exclude<More, (made: never) => unknown> = {}) =>
      at.keep('closed', id, (made) => ({
        referral: { ...made.referral, since: longAgo },
        timeline: made.timeline.map((entry) => ({ ...entry, at: longAgo })),
        lastSpokenAt: longAgo,
        ...more,
      })),
    async records(who: Person) {
      return (await who.presses(await who.says('records'), 'Open')).card;
    },
    /** Asks for an export and gives the number of it. */
    async asks(who: Person, inputs: Record<string, string> = {}) {
      const form = await who.presses(await this.records(who), 'Ask for an export');
      const asked = { reason: 'archive', words: 'The service moves', holder: 'The archive', key: publicPem };
      return who.presses(form.card, 'Ask', { ...asked, ...inputs });
    },
    async marks(who: Person, ids: readonly string[], inputs: Record<string, string> = {}) {
      const list = await who.presses(await this.records(who), 'See which');
      const typed = { cases: ids.join(','), authority: 'PROS 09/09 VAR 3', gone: 'true', ...inputs };
      return who.presses(list.card, 'Mark for disposal', typed);
    },
    async answers(who: Person, button: 'Confirm' | 'Take off the list', ids: readonly string[]) {
      const list = await who.presses(await this.records(who), 'Go through them');
      return who.presses(list.card, button, { cases: ids.join(','), gone: 'true' });
    },
    async later(minutes = 3) {
      for (let left = minutes; left > 0; left -= 1) await at.town.minute();
      await at.town.quiet();
    },
    /** The same town, without what an earlier test left. */
    async forgetRecords() {
      await at.forgetAll();
      for (const container of ['approvals', 'disposals'] as const)
        for await (const held of everyPage(at.town.store, container, { partition: 'brimbank' })) {
          await at.town.store.remove(container, held);
        }
      for await (const held of everyPage(at.town.store, 'audit', { partition: 'brimbank' }))
        await at.town.store.remove('audit', held);
    },
    has: async (id: string) => (await at.town.store.read('cases', 'brimbank', id)) !== undefined,
  };
}
export type RecordsTown = Awaited<ReturnType<typeof openRecordsTown>>;
