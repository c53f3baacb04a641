import type { Status } from '../../domain/referral/referral';

/** People of one small Local, and the Lead of another (meg), who leads here only when lou knows the person. */
export type Name = 'dana' | 'eve' | 'ana' | 'ben' | 'lou' | 'ivy' | 'meg';
// biome-ignore format: the model fits on a page
export const deeds = [
  'take', 'accept', 'giveToAna', 'giveToBen', 'hello', 'ask', 'answer', 'toIntake', 'confirmCare', 'notAble', 'noAnswer',
  'text', 'spoke', 'askForWay', 'giveUp', 'handBack', 'pause', 'resume', 'close', 'closeWithout', 'died', 'withdraw',
  'error', 'iKnowThem', 'undo', 'correct', 'reopen',
] as const;
export type Deed = (typeof deeds)[number];

/** The whole of what a referral may become. */
export interface Model {
  status: Status;
  has?: Name;
  tries: { day: string; way: string }[];
  asked: boolean;
  answered: boolean;
  gaveUp: boolean;
  know: Name[];
  died: boolean;
  reopened: boolean;
  since: number;
  undo?: { by: Name; until: number; before: Model };
}
const fresh = { tries: [], asked: false, answered: false, gaveUp: false };
export const begun: Model = { status: 'sent', ...fresh, know: [], died: false, reopened: false, since: 0 };

const unanswered = ['sent', 'needInfo', 'withIntake'];
const started = ['gettingStarted', 'paused'];
const work = ['named', 'trying', ...started];
const open = [...unanswered, 'waiting', ...work];

/** What it becomes when they do it at that minute and day, or nothing when they may not. */
// biome-ignore format: the model fits on a page
export function becomes(was: Model, who: Name, deed: Deed, minute: number, day: string): Model | undefined {
  const { undo, has, ...rest } = was;
  const { status, know, tries, asked } = rest;
  if (know.includes(who)) return undefined;
  const is = (...some: string[]) => some.includes(status);
  const days = (key: 'day' | 'way') => new Set(tries.map((one) => one[key])).size;
  const waits = is('sent', 'waiting') || (is(...started) && !has);
  const enough = () => days('day') >= 3 && days('way') >= 2;
  const lead = who === 'lou' || (who === 'meg' && know.includes('lou'));
  const takes = waits && ['ana', 'ben', 'lou'].includes(who);
  const [holds, works] = [has === who, has === who || lead];
  const checks = lead || (who === 'ivy' && is('withIntake'));
  const to = (next: Status, more: Partial<Model> = {}): Model => ({ ...rest, ...(has && { has }), since: minute, status: next, ...more });
  const undoable = (next: Model): Model => ({ ...next, undo: { by: who, until: minute + 10, before: was } });
  const given = (name: Name) => (is('sent', 'waiting') ? to('named', { has: name, ...fresh }) : to(status, { has: name }));
  const give = (name: Name) => (lead && is('sent', 'waiting', ...work) && !know.includes(name) && has !== name ? given(name) : undefined);
  const toNobody: Model = is('named', 'trying') ? { ...rest, ...fresh, status: 'waiting' } : rest;

  switch (deed) {
    case 'take': return takes ? undoable(given(who)) : undefined;
    case 'giveToAna': return give('ana');
    case 'giveToBen': return give('ben');
    case 'accept': return is('sent') && lead ? to('waiting') : undefined;
    case 'hello': return is('waiting') && (takes || lead) ? to('waiting') : undefined;
    case 'ask': return is('sent') && (takes || lead) ? to('needInfo') : undefined;
    case 'answer': return who !== 'dana' && !lead ? undefined : is('needInfo') ? to('sent') : is('trying') && asked && !was.answered ? to('trying', { answered: true }) : undefined;
    case 'toIntake': return is('sent') && (takes || lead) ? to('withIntake') : undefined;
    case 'confirmCare': return is('withIntake') && checks ? to('sent') : undefined;
    case 'notAble': return (is('sent') && takes) || (is(...unanswered) && checks) ? to('notAble') : undefined;
    case 'noAnswer':
    case 'text': return is('named', 'trying') && holds ? undoable(to('trying', { tries: [...tries, { day, way: deed }], gaveUp: false })) : undefined;
    case 'spoke': return is('named', 'trying') && holds ? to('gettingStarted', fresh) : undefined;
    case 'askForWay': return is('trying') && works && !asked && enough() ? to('trying', { asked: true }) : undefined;
    case 'giveUp': return !is('trying') || !works || !asked || !enough() ? undefined : lead ? to('noContact') : was.gaveUp ? undefined : to('trying', { gaveUp: true });
    case 'handBack': return is(...work) && has && works ? toNobody : undefined;
    case 'pause': return is(...started) && works ? to('paused') : undefined;
    case 'resume': return is('paused') && works ? to('gettingStarted') : undefined;
    case 'close': return is(...started) && works ? undoable(to('closed')) : undefined;
    case 'closeWithout': return undefined;
    case 'died': return is(...work) && lead ? undoable(to('closed', { died: true })) : undefined;
    case 'withdraw': return is(...open) && (who === 'dana' || works || checks || takes) ? undoable(to('withdrawn')) : undefined;
    case 'error': return !is('enteredInError') && (who === 'dana' || lead) ? to('enteredInError') : undefined;
    case 'iKnowThem': return who === 'eve' || (who === 'ivy' && !checks) || (who === 'meg' && !lead) ? undefined
      : { ...(is(...work) && holds ? toNobody : { ...rest, ...(has && { has }) }), know: [...know, who] };
    case 'undo': {
      const { undo: _once, ...before } = undo?.before ?? was;
      return undo?.by === who && minute < undo.until ? { ...before, know } : undefined;
    }
    case 'correct': return is(...unanswered) && who === 'dana' ? to(status) : undefined;
    case 'reopen': return is('closed', 'noContact') && !was.died && !was.reopened && minute - was.since <= 90 * 1440 && !(undo && undo.by !== who && minute < undo.until) && (who === 'dana' || works)
      ? { ...rest, ...(has && { has }), reopened: true } : undefined;
  }
}
