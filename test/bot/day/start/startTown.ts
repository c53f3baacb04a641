import { localFor } from '../../../../bot/services';
import type { Card } from '../../../../cards/card';
import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import { sixLocals } from '../../../../domain/sixLocals';
import type { Staff } from '../../../../domain/staff/staff';
import { buttonsOf, textOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

const someone = { id: 'someone', name: 'Someone', grants: [] };

export interface Kept {
  calledName?: string;
  /** The day of the next check-in; without one, the first of them that somebody set is missing. */
  on?: string;
  status?: Status;
  holder?: Person;
  more?: (made: Case) => Partial<Case>;
}

/** Ana and Ben are link workers, Lou leads. It is Monday 23 November 2026, ten past nine. */
export async function openStartTown(options: Parameters<typeof openTown>[0] = {}) {
  const town = await openTown(options);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  const lou = await town.person('Lou Marsh', ['lead']);
  return {
    town,
    ana,
    ben,
    lou,
    /** A case as it stands; due for a check-in today unless said otherwise. */
    async keep(id: string, { calledName, on, status = 'gettingStarted', holder = ana, more }: Kept = {}) {
      const made = caseWith(status, id, { referrer: someone, holder: { ...holder, grants: [] } });
      const checkIn = {
        type: 'scheduled' as const,
        on: on ?? '2026-11-23',
        way: 'call' as const,
        setAt: town.now(),
        setBy: holder.id,
      };
      const kept: Case = {
        ...made,
        participant: { ...without(made.participant), ...(calledName && { calledName }) },
        checkIn,
        notices: [],
        audit: [],
        ...more?.(made),
      };
      await town.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, kept.localId)));
    },
    async caseOf(id: string): Promise<Case> {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      return held.document;
    },
    /** Written past the rules, as if somebody had done it elsewhere. */
    async changes(id: string, change: (found: Case) => Case) {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      const next = withStanding(change(held.document), localFor({ locals: sixLocals }, 'brimbank'));
      await town.store.replace('cases', held, next);
    },
    async worksLike(who: Person, more: Partial<Staff>) {
      const held = await town.store.read('staff', town.services.tenantId, who.id);
      if (!held) throw new Error(`${who.name} is nobody.`);
      await town.store.replace('staff', held, { ...held.document, ...more });
    },
    dayOf: async (who: Person) => (await town.store.read('days', who.id, who.id))?.document,
    starts: async (who: Person = ana) => who.presses(await who.says('today'), 'Start'),
  };
}
export type StartTown = Awaited<ReturnType<typeof openStartTown>>;

function without({ pronouns: _none, ...rest }: Case['participant']): Case['participant'] {
  return rest;
}

/** The button of the row that is about this. */
export function inRow(card: Card | undefined, title: string, about: string): Card {
  const button = buttonsOf(card).find((one) => one.title === title && JSON.stringify(one).includes(about));
  if (!card || !button) throw new Error(`No "${title}" about ${about} on:\n${textOf(card)}`);
  return { ...card, body: [], actions: [button] };
}

/** A press that no card of theirs holds. */
export async function pressesMadeUp(who: Person, verb: string, ids: Record<string, string> = {}) {
  const value = { data: { verb, ids, nonce: 'K7'.repeat(16) } };
  return answered(await who.deliver(who.envelope({ type: 'invoke', name: 'task/fetch', value })));
}

/** What stands above the dialog. */
export function titleOf({ raw }: { raw: string }): string {
  return JSON.parse(raw).task?.value?.title ?? '';
}
