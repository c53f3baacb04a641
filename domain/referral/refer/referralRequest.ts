import * as z from 'zod';
import {
  type AgeBand,
  ageBands,
  careStatuses,
  contactWays,
  indigenousAnswers,
  interpreterNeeds,
  participantTypes,
  reasons,
} from '../participant';
import { type WayOfConsenting, waysOfConsenting } from '../people/consent';
import { mostLetters } from './mostLetters';
import { sources, supportContexts } from './origin';

/** Everything a form may hold, as it was typed: one string an input. */
export type Typed = Record<string, string>;

const fromTheList = 'Please choose from the list.';
const short = (most: number) => `Please keep it under ${most} characters.`;
const oneLine = (most: number, missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(most, short(most)));
const ifTyped = (most: number) => z.string().trim().max(most, short(most)).default('');
const choice = <const T extends readonly string[]>(of: T, missing: string) => z.enum(of, { error: missing });
const ifChosen = <const T extends readonly string[]>(of: T) =>
  z
    .enum([...of, ''] as [...T, ''], { error: fromTheList })
    .default('')
    .transform((chosen) => (chosen === '' ? undefined : (chosen as T[number])));
const ticked = z
  .literal(['true', 'false', ''], { error: 'Please tick it or leave it.' })
  .default('false')
  .transform((value) => value === 'true');
const several = <T extends z.ZodType<string, string>>(one: T) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(one).max(20, fromTheList));

/** The refer form. Each message is a sentence that tells what to do. */
const form = z.strictObject(
  {
    localId: z.string({ error: 'Please choose a Local.' }).min(1, 'Please choose a Local.'),
    calledName: oneLine(mostLetters.calledName, 'Please enter the name they like to be called.'),
    participantType: choice(participantTypes, 'Please choose who they are.'),
    ageBand: choice([...ageBands, 'under26'], 'Please choose an age band.'),
    careStatus: choice(careStatuses, 'Please choose yes, not yet or unsure.'),
    contactWay: choice(contactWays, 'Please choose how they would like to be reached.').default('call'),
    contactDetails: oneLine(mostLetters.contactDetails, 'Please enter one way to reach them.'),
    safeToLeaveMessage: ticked,
    doNotContactDirectly: ticked,
    consent: choice([...waysOfConsenting, 'notYet'], 'Please choose how the person said yes.'),
    keepMessage: ticked,
    reasons: several(choice(reasons, fromTheList)),
    whatMatters: ifTyped(mostLetters.whatMatters),
    shareWithTeam: ticked,
    tellReferrerOutcome: ticked,
    contactGroup: ticked,
    contactGp: ticked,
    evaluationContact: ticked,
    pronouns: ifTyped(mostLetters.pronouns),
    language: ifTyped(mostLetters.language),
    interpreter: ifChosen(interpreterNeeds),
    indigenousStatus: ifChosen(indigenousAnswers),
    accessNeeds: ifTyped(mostLetters.accessNeeds),
    whatHelps: ifTyped(mostLetters.whatHelps),
    avoid: ifTyped(mostLetters.avoid),
    supportContext: ifChosen(supportContexts),
    source: ifChosen(sources),
    organisation: ifTyped(mostLetters.organisation),
    mayReply: ticked,
    priorityGroups: several(z.string().regex(/^[\w-]{1,40}$/, fromTheList)),
  },
  { error: 'This form has changed. Please open a new one.' },
);
type Form = z.infer<typeof form>;

/** A form that can be sent: the person is 26 or over and has said yes. */
export type ReferralRequest = Omit<Form, 'ageBand' | 'consent'> & {
  ageBand: AgeBand;
  consent: WayOfConsenting;
};
export type ReadForm =
  | { is: 'complete'; request: ReferralRequest }
  | { is: 'under26' }
  | { is: 'incomplete'; problems: Record<string, string> };

/** All that was typed in words of their own. */
export function freeTexts(typed: Typed): string[] {
  return Object.keys(mostLetters).map((id) => typed[id] ?? '');
}

/**
 * Reads what was typed; every problem is named at once, by the input that it stands beside. Priority groups of another
 * Local than the one that was chosen in the end are left out.
 */
export function readReferralForm(
  typed: Typed,
  local?: { priorityGroups: readonly { id: string }[] },
): ReadForm {
  const read = form.safeParse(typed);
  const problems = read.success ? {} : problemsOf(read.error);
  const unreachable = contactProblem(typed['contactWay'] ?? 'call', typed['contactDetails'] ?? '');
  if (unreachable) problems['contactDetails'] ??= unreachable;
  if (typed['consent'] === 'notYet')
    problems['consent'] = 'We can only send this once the person has said yes. You can save it for later.';
  if (typed['ageBand'] === 'under26') return { is: 'under26' };
  if (!read.success || Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  const request = read.data as ReferralRequest;
  const isOfLocal = (group: string) => !local || local.priorityGroups.some(({ id }) => id === group);
  return {
    is: 'complete',
    request: { ...request, priorityGroups: request.priorityGroups.filter(isOfLocal) },
  };
}

function contactProblem(way: string, details: string): string | undefined {
  if (way === 'email' && !z.email().safeParse(details.trim()).success)
    return 'That does not look like an email address. Please check it, or choose another way.';
  if ((way === 'call' || way === 'text') && details.replace(/\D/g, '').length < 8)
    return 'That does not look like a phone number. Please check it, or choose another way.';
  return undefined;
}

function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) problems[String(issue.path[0] ?? 'form')] ??= issue.message;
  return problems;
}
