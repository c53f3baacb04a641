import { daysAfter, weekdayOf } from '../../domain/businessDays';
import type { Case } from '../../domain/referral/case';
import { dateAt } from '../../domain/staff/leave';
import { local } from './referralDeeds';
import type { VisitModel } from './visitModel';
import type { Step } from './visitMoves';

const dayOf = (at: string) => dateAt(at, local.timeZone);

/** How it stands after a step that was done. `before` is the case before it, to know which visit was meant. */
export function modelAfter(
  model: VisitModel,
  { move, result, ahead, isWanted }: Step,
  before: Case,
  after: Case,
  at: string,
): VisitModel {
  const on = dayOf(new Date(Date.parse(at) + ahead * 86_400_000).toISOString());
  const { set: _set, later: _later, ...rest } = model;
  switch (move) {
    case 'book':
    case 'move':
      return { ...model, planned: plannedIn(after, model) };
    case 'went':
      return told(model, 'there', before, after, at);
    case 'missed':
    case 'calledOff':
      return told(model, move, before, after, at);
    case 'howItWas': {
      const next = told(model, isWanted ? 'there' : 'missed', before, after, at);
      if (!isWanted) return next;
      const last = { at, was: 'spoken' as const };
      const stands = model.is === 'resting' || (model.set !== undefined && model.set > dayOf(at));
      return { ...next, spoke: at, last, ...(!stands && { set: workday(daysAfter(dayOf(at), 14)) }) };
    }
    case 'record': {
      const was = wasOf(result);
      const day = model.is === 'ended' ? { later: on } : { set: on };
      const until = model.is === 'resting' ? { until: isWanted ? on : restAfter(model, at, after) } : {};
      return {
        ...rest,
        ...until,
        last: { at, was },
        ...(was === 'spoken' && { spoke: at }),
        ...(isWanted && day),
      };
    }
    case 'set':
      return { ...model, set: on, ...(model.is === 'resting' && { until: on }) };
    case 'end':
      return ended(model, before, after, at);
    case 'pause':
      return { ...rest, is: 'resting', until: on };
    case 'resume':
      return { ...rest, is: 'going', since: at };
    case 'close':
      return { ...rest, is: 'ended', ...(isWanted && { later: on }) };
    default:
      return model;
  }
}

function wasOf(result: Step['result']): NonNullable<VisitModel['last']>['was'] {
  if (result === 'texted') return 'texted';
  return result === 'leftMessage' || result === 'noAnswer' ? 'tried' : 'spoken';
}

/** A rest goes on to its day; one whose day is here, until somebody says how it goes on. */
function restAfter({ until }: VisitModel, at: string, { referral }: Case): string {
  return until > dayOf(at) || !('dueAt' in referral) ? until : dayOf(referral.dueAt);
}

function workday(on: string): string {
  const isOne = weekdayOf(on) <= 5 && !local.holidays.includes(on);
  return isOne ? on : workday(daysAfter(on, 1));
}

/** Which visits are planned is what somebody typed. */
function plannedIn({ connections = [] }: Case, { planned }: VisitModel): VisitModel['planned'] {
  const known = new Set(planned.map(({ setAt, of }) => `${of} ${setAt}`));
  const all = connections.flatMap(({ name: of, sessions }) =>
    sessions.filter(({ result }) => result === undefined).map(({ on, setAt }) => ({ of, on, setAt })),
  );
  if (all.length < known.size) throw new Error('A visit was lost.');
  return all;
}

function told(
  model: VisitModel,
  was: VisitModel['told'][number]['was'],
  before: Case,
  after: Case,
  at: string,
): VisitModel {
  const still = new Set(untold(after));
  const [which] = untold(before).filter((one) => !still.has(one));
  const [of = '', on = ''] = which?.split('|') ?? [];
  const planned = model.planned.filter((one) => one.of !== of || one.on !== on);
  return { ...model, planned, told: [...model.told, { of, on, at, was }] };
}

function ended(model: VisitModel, before: Case, after: Case, at: string): VisitModel {
  const of = (after.connections ?? []).find(
    ({ name, state }) => before.connections?.find((one) => one.name === name)?.state !== state,
  )?.name;
  if (of === undefined) throw new Error('Nothing ended.');
  return {
    ...model,
    planned: model.planned.filter((one) => one.of !== of),
    over: [...model.over, { of, at }],
  };
}

function untold({ connections = [] }: Case): string[] {
  return connections.flatMap(({ name, sessions }) =>
    sessions.filter(({ result }) => result === undefined).map(({ on }) => `${name}|${on}`),
  );
}
