import { businessDate, daysAfter } from '../../domain/businessDays';
import { dateAt } from '../../domain/staff/leave';
import { local } from './referralDeeds';

/** What is owed to one person, told on a page: two activities, and whoever rings. Instants, and dates of the Local. */
export interface VisitModel {
  is: 'going' | 'resting' | 'ended';
  /** The end of the rest. */
  until: string;
  /** Asked for at the end: the day on which they are asked how they are. */
  later?: string;
  /** The check-in that somebody set. */
  set?: string;
  spoke: string;
  /** The last check-in, and when. */
  last?: { at: string; was: 'spoken' | 'texted' | 'tried' };
  planned: { of: string; on: string; setAt: string }[];
  told: { of: string; on: string; at: string; was: 'there' | 'missed' | 'calledOff' }[];
  over: { of: string; at: string }[];
  /** Since when they go on. */
  since: string;
}

const dayOf = (at: string) => dateAt(at, local.timeZone);
const next = (on: string, days: number) => businessDate(on, days, local);
const latest = (...days: string[]) => days.sort().at(-1) ?? '';

/** Everything that is due that day for whoever speaks with them, in the order of the card. */
export function dueOn(model: VisitModel, today: string): string[] {
  const { is, later, set, until } = model;
  if (is === 'ended') return later !== undefined && later <= today ? ['longTail'] : [];
  if (is === 'resting') return until <= today ? ['pauseEnds'] : [];
  const after = [...model.planned.map(({ on }) => tellFrom(model, on)), ...wordsFrom(model)];
  return [
    ...(model.planned.some((visit) => isCallDue(model, visit, today)) ? ['firstVisitSoon'] : []),
    ...(model.planned.some(({ on }) => tellFrom(model, on) <= today) ? ['visitToTell'] : []),
    ...(wordsFrom(model).some((on) => on <= today) ? ['afterMissed'] : []),
    ...(set !== undefined && set < today ? ['checkInOverdue'] : []),
    ...(set === today ? ['checkInDue'] : []),
    ...(set === undefined && after.length === 0 && lastDay(model) < today ? ['noNextStep'] : []),
  ];
}

/** A word before the first visit: from the last business day before it, which is one of theirs, until somebody was in touch or it is over. */
function isCallDue({ planned, told, spoke, last }: VisitModel, visit: Visit, today: string): boolean {
  const theirs = planned.filter(({ of }) => of === visit.of).map(({ on }) => on);
  const hasBeen = told.some(({ of, was }) => of === visit.of && was === 'there');
  if (hasBeen || theirs.sort()[0] !== visit.on) return false;
  const day = next(visit.on, -1);
  const texted = last?.was === 'texted' ? last.at : '';
  const touched = latest(spoke, texted);
  const near = [daysAfter(visit.on, -3), day].sort()[0] ?? day;
  if (touched >= visit.setAt && dayOf(touched) >= near) return false;
  const tried =
    last?.was === 'tried' && dayOf(last.at) >= dayOf(visit.setAt) ? daysAfter(dayOf(last.at), 1) : '';
  return latest(day, tried) <= today && today <= visit.on;
}
type Visit = VisitModel['planned'][number];

/** How it was is asked from the day after. */
function tellFrom(model: VisitModel, on: string): string {
  return again(model, daysAfter(on, 1));
}

/** A kind word, where they did not make it the last time and nobody has spoken with them since. */
function wordsFrom(model: VisitModel): string[] {
  const activities = [...new Set(model.told.map(({ of }) => of))];
  return activities.flatMap((of) => {
    const theirs = model.told.filter((one) => one.of === of && one.was !== 'calledOff');
    const last = theirs.sort((one, other) => one.on.localeCompare(other.on)).at(-1);
    const isOver = model.over.some((one) => one.of === of);
    if (last?.was !== 'missed' || isOver || model.spoke >= last.at) return [];
    return [again(model, next(dayOf(last.at), 1))];
  });
}

/** Who did not answer is tried again two business days later. */
function again({ last }: VisitModel, on: string): string {
  const tried = last && last.was !== 'spoken' ? dayOf(last.at) : '';
  return tried >= on ? next(tried, 2) : on;
}

function lastDay({ since, last, told, over }: VisitModel): string {
  return dayOf(latest(since, last?.at ?? '', ...told.map(({ at }) => at), ...over.map(({ at }) => at)));
}
