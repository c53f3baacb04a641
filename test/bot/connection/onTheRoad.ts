import type { Case } from '../../../domain/referral/case';
import type { CaseTown, Name } from '../../support/caseTown';

export const id = 'BRI-7K3Q';

/** The dialog of one activity, or of all of them, as anyone comes to it from the case. */
export async function activityOf(at: CaseTown, who: Name, caseId = id) {
  const all = await activitiesOf(at, who, caseId);
  return at.people[who].presses(all.card, 'Open');
}

export async function activitiesOf(at: CaseTown, who: Name, caseId = id) {
  at.town.passes(1_000);
  return at.people[who].presses((await at.opens(who, caseId)).card, 'Activities');
}

/** Presses a button of that activity, then fills in the form and sends it. */
export async function does(
  at: CaseTown,
  who: Name,
  title: string,
  send: string,
  inputs: Record<string, string> = {},
) {
  const form = await at.people[who].presses((await activityOf(at, who)).card, title);
  return at.people[who].presses(form.card, send, inputs);
}

/** What the case holds of its one activity. */
export async function connectionOf(at: CaseTown, caseId = id) {
  const [connection] = (await at.caseOf(caseId)).connections ?? [];
  if (!connection) throw new Error('There is no activity.');
  return connection;
}

/** Anything but what the case itself, its history and the audit hold. */
export async function elsewhere(at: CaseTown): Promise<string> {
  const { cases: _case, 'case-history': _steps, ...others } = await at.town.everything();
  const sent = at.town.connector.sent.map((one) => JSON.stringify(one));
  return [JSON.stringify(others), ...sent, ...at.town.logged].join('\n');
}

/** A yes to telling the referrer, or to getting in touch with groups. */
export const says =
  (at: CaseTown, ...purposes: ('tellReferrerOutcome' | 'contactGroup')[]) =>
  ({ consents }: Case): Partial<Case> => ({
    consents: { ...consents, ...Object.fromEntries(purposes.map((purpose) => [purpose, at.given])) },
  });
