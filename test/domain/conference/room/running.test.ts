import fc from 'fast-check';
import { heldById } from '../../../../domain/conference/heldById';
import { begin } from '../../../../domain/conference/room/begin';
import { byItself } from '../../../../domain/conference/room/byItself';
import { end } from '../../../../domain/conference/room/end';
import { heldNow } from '../../../../domain/conference/room/heldNow';
import { nextCase, nextOf } from '../../../../domain/conference/room/nextCase';
import { talkOf } from '../../../../domain/conference/room/talkOf';
import { randomRuns } from '../../../support/randomRuns';
import { bound, conferenceWith, local, on, startsAt } from './someConference';

const agenda = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC', 'BRI-2DDD'];
const minute = 60_000;
const atMinute = (minutes: number) => new Date(Date.parse(startsAt) + minutes * minute).toISOString();

type Move =
  | { does: 'begin' | 'end' | 'begins' | 'ends' | 'next' }
  | { does: 'stale'; from: string }
  | { does: 'talk'; caseId: string };
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ does: fc.constantFrom('begin', 'end', 'begins', 'ends', 'next') }),
  fc.record({ does: fc.constant('stale'), from: fc.constantFrom('', ...agenda) }),
  fc.record({ does: fc.constant('talk'), caseId: fc.constantFrom(...agenda, 'BRI-2ZZZ') }),
);

/** A page of what a meeting is, without any of the code. */
interface Model {
  state: 'before' | 'runs' | 'ended';
  current: string;
  discussed: string[];
  agendas: number;
  summaries: number;
}

function moved(model: Model, one: Move, minutes: number): Model {
  const { state, current, discussed } = model;
  const talks = (caseId: string): Model =>
    state === 'ended' || !agenda.includes(caseId) || caseId === current
      ? model
      : { ...model, state: 'runs', current: caseId, discussed: [...new Set([...discussed, caseId])] };
  const ended: Model = { ...model, state: 'ended', current: '', summaries: model.summaries + 1 };
  const steps = (from: string): Model => {
    const at = agenda.indexOf(current);
    const next = [...agenda.slice(at + 1), ...agenda.slice(0, at + 1)].find((id) => !discussed.includes(id));
    return from === current && next !== undefined ? talks(next) : model;
  };
  if (one.does === 'talk') return talks(one.caseId);
  if (one.does === 'stale') return steps(one.from);
  if (one.does === 'next') return steps(current);
  if (one.does === 'begin') return state === 'runs' ? model : { ...model, state: 'runs' };
  if (one.does === 'end') return state === 'ended' ? model : ended;
  const isNear = minutes >= -60 && minutes <= 120;
  if (!isNear) return model;
  if (one.does === 'begins') {
    if (state === 'runs' || (state === 'ended' && minutes >= 60)) return model;
    return { ...model, state: 'runs', agendas: model.agendas + 1 };
  }
  if (minutes >= 0 || discussed.length > 0) return state === 'ended' ? model : ended;
  return { ...model, state: 'before', current: '' };
}

test('whoever presses what and whatever Teams tells, it is what a page of rules says', () => {
  const steps = fc.array(fc.tuple(move, fc.integer({ min: 0, max: 40 })), { maxLength: 25 });
  fc.assert(
    fc.property(steps, fc.integer({ min: -300, max: 200 }), (all, first) => {
      let conference = bound();
      let model: Model = { state: 'before', current: '', discussed: [], agendas: 0, summaries: 0 };
      let minutes = first;
      for (const [one, later] of all) {
        minutes += later;
        const running = { on, by: 'ana', at: atMinute(minutes), local };
        const from = heldById(conference, local, on)?.occurrence.current ?? '';
        const decision = {
          begin: () => begin(conference, running, { posts: false }),
          end: () => end(conference, running),
          begins: () => byItself(conference, 'begins', { ...running, by: 'bot' }),
          ends: () => byItself(conference, 'ends', { ...running, by: 'bot' }),
          next: () => nextCase(conference, running, from, agenda),
          stale: () => nextCase(conference, running, 'from' in one ? one.from : '', agenda),
          talk: () => talkOf(conference, running, 'caseId' in one ? one.caseId : '', agenda),
        }[one.does]();
        if (decision.ok) conference = { ...decision.next, revision: conference.revision + 1 };
        model = moved(model, one, minutes);
        const {
          begunAt,
          endedAt,
          current = '',
          discussed,
        } = heldById(conference, local, on)?.occurrence ?? {
          discussed: [],
        };
        const state = endedAt ? 'ended' : begunAt ? 'runs' : 'before';
        const told = (kind: string) => conference.notices.filter((notice) => notice.kind === kind).length;
        const seen = { agendas: told('conference.agenda'), summaries: told('conference.summary') };
        expect({ state, current, discussed, ...seen }).toEqual(model);
        expect(new Set(conference.notices.map(({ id }) => id)).size).toBe(conference.notices.length);
      }
    }),
    { numRuns: randomRuns },
  );
});

test('without a chat nothing is told anywhere', () => {
  const ended = end(conferenceWith(), { on, by: 'ana', at: atMinute(5), local });
  expect(ended.ok && ended.next.notices).toEqual([]);
});

test('the next one is the next in order, and at last those above', () => {
  expect(nextOf({ discussed: [] }, agenda)).toBe('BRI-2AAA');
  expect(nextOf({ current: 'BRI-2CCC', discussed: ['BRI-2CCC'] }, agenda)).toBe('BRI-2DDD');
  expect(nextOf({ current: 'BRI-2DDD', discussed: ['BRI-2CCC', 'BRI-2DDD'] }, agenda)).toBe('BRI-2AAA');
  expect(nextOf({ discussed: agenda }, agenda)).toBeUndefined();
});

test('a meeting that runs over is still the one that its chat speaks of, until somebody ends it', () => {
  const begun = begin(bound(), { on, by: 'ana', at: atMinute(0), local }, { posts: false });
  if (!begun.ok) throw new Error(begun.refusal);
  expect(heldNow(begun.next, local, atMinute(90))?.id).toBe(on);
  const ended = end(begun.next, { on, by: 'ana', at: atMinute(90), local });
  if (!ended.ok) throw new Error(ended.refusal);
  expect(heldNow(ended.next, local, atMinute(91))?.id).toBe('2026-11-30');
  expect(heldNow(bound(), local, atMinute(90))?.id).toBe('2026-11-30');
});
