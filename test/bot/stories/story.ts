import { DateTime } from 'luxon';
import type { Action, Card } from '../../../cards/card';
import { buttonsOf, textOf } from '../../support/cardReading';
import { openTown } from '../../support/town';
import type { Answered, Person } from '../../support/townPerson';

/** A button, and what was filled in before it was pressed. */
type Step = string | [title: string, typed: Record<string, string>];

/** A town, and what its people do in it one after the other. Its clock begins on Monday 23 November 2026, 9:10 am. */
export async function openStory() {
  const town = await openTown();

  /** From whatever stands in their chat about it, else by looking it up. */
  async function opens(person: Person, id: string): Promise<Answered> {
    town.passes(1_000);
    const cards = await person.cards();
    const card = cards.findLast((one) => opener(one, id)) ?? (await person.says(`find ${id}`));
    const button = opener(card, id);
    if (!button)
      return { status: 200, raw: JSON.stringify(card), card, line: textOf(card), opensDialog: false };
    return person.presses({ ...card, body: [], actions: [button] }, button.title);
  }

  return {
    town,
    opens,

    /** Opens it and presses one button after the other, each on what the one before it opened. */
    async does(person: Person, id: string, ...steps: Step[]): Promise<Answered> {
      let seen = await opens(person, id);
      for (const step of steps) {
        const [title, typed] = typeof step === 'string' ? [step] : step;
        town.passes(1_000);
        seen = await person.presses(seen.card, title, typed);
      }
      await town.quiet();
      return seen;
    },

    /** "I'll take it", on the list in their chat. */
    async takes(person: Person, id: string): Promise<Answered> {
      town.passes(1_000);
      const list = await person.cardSaying(`**${id}**`);
      const button = buttonsOf(list).find((one) => one.title === "I'll take it" && isAbout(one, id));
      if (!button) throw new Error(`${person.name} cannot take ${id}:\n${textOf(list)}`);
      const taken = await person.presses({ ...list, body: [], actions: [button] }, button.title);
      await town.quiet();
      return taken;
    },

    async later(minutes: number): Promise<void> {
      town.passes((minutes - 1) * 60_000);
      await town.minute();
    },

    /** To ten in the morning, that many days on. */
    async daysLater(days: number): Promise<void> {
      const now = DateTime.fromISO(town.now(), { zone: 'Australia/Melbourne' });
      const then = now.plus({ days }).set({ hour: 10, minute: 0 });
      town.passes(then.toMillis() - now.toMillis());
      await town.minute();
    },

    /** The news that has come to them, a line each. */
    async heard(person: Person): Promise<string[]> {
      return (await person.cards()).flatMap(newsOn);
    },

    /** What stands in their chat now, with all that the cards carry unseen. */
    async chatOf(person: Person): Promise<string> {
      return JSON.stringify(await person.cards());
    },

    /** The list under "Who has looked": what was done, the oldest first, and who looked. */
    async auditTells(reader: Person, id: string) {
      await town.quiet();
      town.passes(1_000);
      let page = await reader.presses(await reader.says(`audit ${id}`), 'Who has looked');
      const lines = textOf(page.card).split('\n');
      while (buttonsOf(page.card).some(({ title }) => title === 'Older')) {
        page = await reader.presses(page.card, 'Older');
        lines.push(...textOf(page.card).split('\n'));
      }
      const entries = lines.flatMap((line, at) => {
        const ending = / · (allowed|refused)$/.exec(line);
        const who = (lines[at - 2] ?? '').split(' · ')[0];
        return ending ? [{ who, what: lines[at - 1] ?? '' }] : [];
      });
      const isView = (what: string) => /^(Looked|Tried to look) at/.test(what);
      return {
        deeds: entries
          .filter(({ what }) => !isView(what))
          .map(({ who, what }) => `${who}: ${what}`)
          .reverse(),
        lookers: [...new Set(entries.filter(({ what }) => isView(what)).map(({ who }) => who))].sort(),
        all: lines.join('\n'),
      };
    },
  };
}
export type Story = Awaited<ReturnType<typeof openStory>>;

function isAbout(button: Action, id: string): boolean {
  return 'data' in button && (button.data?.['ids'] as { caseId?: string } | undefined)?.caseId === id;
}

function opener(card: Card, id: string): Action | undefined {
  return buttonsOf(card).find(
    (one) => 'data' in one && one.data?.['verb'] === 'referral.open' && isAbout(one, id),
  );
}

function newsOn(card: Card): string[] {
  const text = textOf(card);
  if (!text.startsWith('**Referral ') || text.includes('put away')) return [];
  return text
    .split(/^(?=\*\*Referral )/m)
    .map((one) => one.split('\n').filter((line) => !/^Open( |$)/.test(line)))
    .map(([first = '', ...rest]) => `${first.slice('**Referral '.length, -2)}: ${rest.join(' ')}`);
}
