import { DateTime } from 'luxon';
import { importActivities } from '../../../bot/activity/exchange/importActivities';
import activities from '../../../sandbox/seed/activities.json';
import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { morningsOf } from '../day/dayTown';
import { openStory } from './story';

const zone = 'Australia/Melbourne';

/** Rosa, whom Dana refers, and Ivan, who cares for her, whom Tess refers. Ana works with both, Lou leads. */
export async function openSixWeeks(consents: Record<string, string>) {
  const story = await openStory();
  const { town } = story;
  const seen = new Map<string, string[]>();
  const person = async (name: string, role: 'clinician' | 'linkWorker' | 'lead') => {
    const one = await town.person(name, [role]);
    const raws: string[] = [];
    seen.set(one.id, raws);
    return { ...one, presses: noting(one, raws) };
  };
  const dana = await person('Dana Whitfield', 'clinician');
  const tess = await person('Tess Moore', 'clinician');
  const ana = await person('Ana Petrov', 'linkWorker');
  const lou = await person('Lou Marsh', 'lead');
  await importActivities(town.services, 'brimbank', activities.brimbank, ana.id, ana.name);
  const rosa = await refer(dana, { calledName: 'Rosa', whatMatters: 'Singing', ...consents });
  const ivan = await refer(tess, {
    calledName: 'Ivan',
    participantType: 'carer',
    contactDetails: '0491 571 804',
    reasons: 'caringRole',
    whatMatters: 'A workbench',
    tellReferrerOutcome: 'true',
  });
  const saidOfRosa: string[] = [];

  return {
    ...story,
    dana,
    tess,
    ana,
    lou,
    rosa,
    ivan,
    /** What came back on each of their presses. */
    dialogsOf: (who: Person) => seen.get(who.id) ?? [],
    /** Everything that was ever posted to them. */
    postedTo: (who: Person) =>
      town.connector.sent
        .filter(({ conversationId }) => conversationId === `a:${who.id}`)
        .map(({ raw }) => raw)
        .join('\n'),
    /** "2026-11-25 First visit tomorrow.": what Ana's card of each morning said of Rosa. */
    saidOfRosa,
    /** One day after the other, at nine, until that one; and the newest card of a morning. */
    async wakesOn(date: string) {
      for (const day of daysUntil(town.now(), date)) {
        const before = morningsOf(town, ana).length;
        await until(town, day.toUTC().toISO() ?? '');
        const came = morningsOf(town, ana).slice(before);
        const on = day.toFormat('yyyy-MM-dd');
        for (const { card } of came) saidOfRosa.push(...linesOf('Rosa', textOf(card), on));
      }
      return morningsOf(town, ana).at(-1)?.card;
    },
  };
}
export type SixWeeks = Awaited<ReturnType<typeof openSixWeeks>>;

function noting(person: Person, raws: string[]): Person['presses'] {
  return async (...press) => {
    const answered = await person.presses(...press);
    raws.push(answered.raw);
    return answered;
  };
}

function daysUntil(now: string, date: string): DateTime[] {
  const today = DateTime.fromISO(now, { zone }).startOf('day');
  const days = Math.round(DateTime.fromISO(date, { zone }).diff(today, 'days').days);
  const all = Array.from({ length: days }, (_, at) => today.plus({ days: at + 1 }).set({ hour: 9 }));
  return all.filter(({ isWeekend }) => !isWeekend);
}

/** What stands below their name. */
function linesOf(name: string, card: string, date: string): string[] {
  const lines = card.split('\n');
  return lines.flatMap((line, at) =>
    line === name ? [`${date} ${(lines[at + 1] ?? '').replace(/ Last spoken.*/, '')}`] : [],
  );
}
