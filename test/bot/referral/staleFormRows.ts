import type { More } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { goal, goalId, step, stepId } from '../../support/plans';

export const id = 'BRI-7K3Q';

/** A form that asks for what stands in the case, and values that each of its inputs takes. */
export interface StaleForm {
  verb: string;
  ids?: Record<string, string>;
  more?: More;
  values: Record<string, readonly [string, ...string[]]>;
}

const words = ['', 'Singing again', 'Tea\nwith Ivy', '*bold*'] as const;
const switched = ['true', 'false'] as const;
const reach = {
  contactWay: ['call', 'text'],
  contactDetails: ['0491 570 156', '0491 570 157', '0491 570 158'],
  safeToLeaveMessage: switched,
  doNotContactDirectly: switched,
} as const;
const rhythm = { everyDays: ['7', '14', '28'], bestTimes: ['Mornings', 'After tea'] } as const;
const planned = connection('firstVisitBooked', { sessions: [session('2026-11-27')] });
const went = connection('goingAlong', {
  sessions: [session('2026-11-20', { result: 'went' })],
  visits: 1,
  note: 'Ask for Kim',
});

export const staleForms: StaleForm[] = [
  { verb: 'about.whatMatters', values: { whatMatters: words } },
  {
    verb: 'about.interests',
    values: { past: ['', 'choir'], present: ['tea', 'tea\nwalks'], future: ['', 'clay'] },
  },
  ...(['strengths', 'values', 'habits'] as const).map((field) => ({
    verb: `about.${field}`,
    values: { [field]: words },
  })),
  {
    verb: 'about.going',
    values: {
      days: ['', 'MO', 'MO,TH'],
      times: ['', 'morning'],
      cost: ['any', 'free'],
      where: ['any', 'online'],
      access: ['', 'quiet'],
      language: ['any', 'vi'],
    },
  },
  { verb: 'about.helps', values: { whatHelps: words, avoid: words } },
  {
    verb: 'about.access',
    values: { accessNeeds: words, pronouns: ['', 'they'], interpreter: ['notAsked', 'signed', 'no'] },
  },
  {
    verb: 'about.contact',
    values: { ...reach, ...rhythm, everyDays: ['notSaid', '7', '28'], bestDays: ['', 'TU', 'TU,TH'] },
  },
  { verb: 'referral.contact', values: { ...reach, calledName: ['Mary', 'Maz'] } },
  {
    verb: 'referral.checkInSet',
    values: { ...rhythm, nextOn: ['2026-11-25', '2026-12-02'], nextWay: ['call', 'text'] },
    more: {
      checkIn: {
        type: 'scheduled',
        on: '2026-11-30',
        way: 'call',
        setAt: '2026-11-22T22:10:00.000Z',
        setBy: 'x',
      },
    },
  },
  {
    verb: 'referral.consents',
    values: {
      shareWithTeam: switched,
      contactGroup: switched,
      contactGp: switched,
      evaluationContact: switched,
    },
  },
  { verb: 'referral.evaluation', values: { invitation: ['notAsked', 'asked', 'declined'] } },
  {
    verb: 'plan.goalChange',
    ids: { goalId },
    more: { goals: [goal()] },
    values: { words: ['Sing', 'Sing on'], kind: ['goal', 'skill'], by: ['', '2026-12-02', '2026-12-09'] },
  },
  {
    verb: 'plan.stepChange',
    ids: { goalId, stepId },
    more: { goals: [goal({ steps: [step()] })] },
    values: { what: ['Ring', 'Walk'], who: ['together', 'person'], by: ['', '2026-12-02', '2026-12-09'] },
  },
  {
    verb: 'connection.note',
    ids: { connectionId: 'choir' },
    more: { connections: [went] },
    values: { note: ['Kim greets them', 'The blue door'] },
  },
  {
    verb: 'connection.move',
    ids: { connectionId: 'choir', sessionId: 'of2026-11-27' },
    more: { connections: [planned] },
    values: { on: ['2026-11-28', '2026-12-02'], time: ['', '10:30'], goAlong: switched },
  },
  {
    verb: 'connection.visit',
    ids: { connectionId: 'choir', sessionId: 'of2026-11-20' },
    more: { connections: [went] },
    values: { result: ['went', 'wentWithLinkWorker', 'personCancelled'] },
  },
];
