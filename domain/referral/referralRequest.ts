import { z } from 'zod';
import { type WayOfConsenting, waysOfConsenting } from './consent';
import { type AgeBand, ageBands, careStatuses, contactWays, participantTypes, reasons } from './participant';

/** Everything a form may hold, as it was typed: one string an input. */
export type Typed = Record<string, string>;

const oneLine = (most: number, missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(most, `Please keep it under ${most} characters.`));
const choice = <const T extends readonly string[]>(of: T, missing: string) => z.enum(of, { error: missing });
const ticked = z
  .literal(['true', 'false', ''], { error: 'Please tick it or leave it.' })
  .default('false')
  .transform((value) => value === 'true');
const severalReasons = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(choice(reasons, 'Please choose from the list.')));

/** The refer form. Each message is a sentence that tells what to do. */
const form = z.strictObject(
  {
    localId: z.string({ error: 'Please choose a Local.' }).min(1, 'Please choose a Local.'),
    calledName: oneLine(80, 'Please enter the name they like to be called.'),
    participantType: choice(participantTypes, 'Please choose who they are.'),
    ageBand: choice([...ageBands, 'under26'], 'Please choose an age band.'),
    careStatus: choice(careStatuses, 'Please choose yes, not yet or unsure.'),
    contactWay: choice(contactWays, 'Please choose how they would like to be reached.').default('call'),
    contactDetails: oneLine(160, 'Please enter one way to reach them.'),
    safeToLeaveMessage: ticked,
    doNotContactDirectly: ticked,
    reasons: severalReasons,
    whatMatters: z.string().trim().max(1000, 'Please keep it under 1,000 characters.').default(''),
    consent: choice([...waysOfConsenting, 'notYet'], 'Please choose how the person said yes.'),
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

/** Reads what was typed; every problem is named at once, by the input that it stands beside. */
export function readReferralForm(typed: Typed): ReadForm {
  const read = form.safeParse(typed);
  const problems = read.success ? {} : problemsOf(read.error);
  const unreachable = contactProblem(typed['contactWay'] ?? 'call', typed['contactDetails'] ?? '');
  if (unreachable) problems['contactDetails'] ??= unreachable;
  if (typed['consent'] === 'notYet')
    problems['consent'] = 'We can only send this once the person has said yes. You can save it for later.';
  if (typed['ageBand'] === 'under26') return { is: 'under26' };
  if (!read.success || Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  return { is: 'complete', request: read.data as ReferralRequest };
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
