import type { Card } from '../../../cards/card';
import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import type { TestConnector } from '../../support/connector';
import { meetingChat } from '../../support/fromTeams';
import { toastsOf, until } from '../../support/owed';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory } from './story';

const utc = (at: number) => new Date(at).toISOString();

/**
 * It is Monday 27 September 2027, ten past nine: on Sunday the clocks go forward. Ana works with Rosa and Ivan, Ben with Mei.
 * Tess is on Rosa's care team, Lou leads. What else is due on those days, a check-in or a review, nobody looks at here.
 */
export async function openFortnight() {
  const story = await openStory();
  const { town, does, takes, later } = story;
  town.passes(Date.parse('2027-09-26T23:10:00.000Z') - Date.parse(town.now()));
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const tess = await town.person('Tess Moore', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  const lou = await town.person('Lou Marsh', ['lead']);
  const team = { ana, ben, lou, tess };
  for (const one of [ana, ben, lou, tess]) await one.says('help');
  const works = async (who: Person, calledName: string, contactDetails: string, whatMatters: string) => {
    const id = await refer(dana, { calledName, contactDetails, whatMatters, shareWithTeam: 'true' });
    await takes(who, id);
    await does(who, id, 'First contact', ['Save', { result: 'spoke' }]);
    return id;
  };
  const rosa = await works(ana, 'Heron Rosa', '0491 571 804', 'Heron: a choir to sing in');
  const ivan = await works(ana, 'Heron Ivan', '0491 570 157', 'Heron: a workbench');
  const mei = await works(ben, 'Heron Mei', '0491 570 158', 'Heron: roses');
  await does(ana, rosa, 'Care team', ['Add to the team', { member: tess.id }]);
  // news is told at most once an hour
  await later(61);
  const came: Record<string, string[]> = { ana: [], ben: [], lou: [], tess: [] };
  let read = town.connector.sent.length;
  /** What has come to each by itself since it was last looked at, with the moment. */
  const reads = () => {
    for (const [name, who] of Object.entries(team))
      for (const { card } of toastsOf({ ...town, connector: since(town.connector, read) }, who)) {
        const words = headingOf(card);
        if (words) came[name]?.push(`${town.now().slice(0, 16)} ${words}`);
      }
    read = town.connector.sent.length;
  };

  return {
    ...story,
    ...team,
    dana,
    rosa,
    ivan,
    mei,
    /** "2027-09-29T00:00 Case conference tomorrow, ...": what came to each about conferences and agreed actions. */
    came,
    /** The minute timer fires then, and what waits is posted. */
    async at(moment: string): Promise<void> {
      await town.quiet();
      reads();
      await until(town, moment);
      await town.quiet();
      reads();
    },
    /** The minute before nothing comes to anybody; then it does. */
    async exactlyAt(moment: string): Promise<void> {
      await this.at(utc(Date.parse(moment) - 60_000));
      const before = JSON.stringify(came);
      await this.at(moment);
      if (JSON.stringify(came) === before) throw new Error(`Nothing came at ${moment}.`);
    },
    /** A deed of somebody's, and what came of it at once. */
    async quietly(deed: Promise<unknown>): Promise<void> {
      await deed;
      await town.quiet();
      reads();
    },
    there: (who: Person) => who.in('meeting'),
    /** In the meeting the dialog first asks whether the screen is shared. */
    async opensThere(who: Person, card: Card | undefined, title: string, id?: string) {
      const place = who.in('meeting');
      const first = await place.presses(id ? only(card, title, id) : card, title);
      return buttonTitles(first.card).includes('Show') ? place.presses(first.card, 'Show') : first;
    },
    /** All that left for the chat of the meeting. */
    toTheRoom: () =>
      town.connector.sent.filter(
        ({ method, conversationId }) => method !== 'DELETE' && conversationId === meetingChat,
      ),
  };
}
export type Fortnight = Awaited<ReturnType<typeof openFortnight>>;

/** That one button of several of the same title. */
export function only(card: Card | undefined, title: string, id: string): Card {
  const button = buttonsOf(card).find((one) => one.title === title && JSON.stringify(one).includes(id));
  if (!card || !button) throw new Error(`There is no "${title}" of ${id} on:\n${textOf(card)}`);
  return { ...card, body: [], actions: [button] };
}

function since(connector: TestConnector, read: number) {
  return { ...connector, sent: connector.sent.slice(read) };
}

function headingOf(card: Card | undefined): string | undefined {
  const text = textOf(card);
  if (/case conference/i.test(text.split('\n')[0] ?? '')) return text.split('\n')[0];
  return /The team agreed on .*/.exec(text)?.[0];
}
