import { DateTime } from 'luxon';
import type { Deed } from '../bot/door/answerPress';
import { whoAsks } from '../bot/door/whoAsks';
import type { Press } from '../bot/press';
import { closeReferral } from '../bot/referral/closeReferral';
import { recordFirstContact } from '../bot/referral/recordFirstContact';
import { sendReferral } from '../bot/referral/sendReferral';
import { takeReferral } from '../bot/referral/takeReferral';
import { withdrawReferral } from '../bot/referral/withdrawReferral';
import type { Services } from '../bot/services';
import { caseReference, nonceLength, plainAlphabet } from '../domain/referral/caseReference';
import { demoPeople } from './demoPeople';
import { sandboxLocals } from './sandboxLocals';
import week from './week.json';

const deeds: Record<string, Deed> = {
  'referral.send': sendReferral,
  'referral.take': takeReferral,
  'referral.firstContact': recordFirstContact,
  'referral.close': closeReferral,
  'referral.withdraw': withdrawReferral,
};
type Happening = (typeof week)[number];

/** The week before the first morning, through the same deeds as everything after it. All made up. */
export async function seedWeek(
  services: Services,
  firstMorning: string,
  goTo: (instant: string) => Promise<void>,
): Promise<void> {
  for (const [index, happening] of week.entries()) {
    await goTo(instantOf(happening, firstMorning));
    const { deed, person, press } = scene(happening, index);
    await deed(services, await whoAsks(services, person.aadObjectId, person.name), press);
  }
}

function instantOf({ daysBefore, at }: Happening, firstMorning: string): string {
  const day = DateTime.fromISO(firstMorning, { zone: 'Australia/Melbourne' }).minus({ days: daysBefore });
  const [hour, minute] = at.split(':').map(Number);
  return (
    day
      .set({ hour: hour ?? 9, minute: minute ?? 0 })
      .toUTC()
      .toISO() ?? firstMorning
  );
}

function scene({ who, verb, about, inputs }: Happening, index: number) {
  const person = demoPeople.people.find(({ name }) => name === who);
  const first = week.find((one) => one.about === about && one.verb === 'referral.send');
  const referrer = demoPeople.people.find(({ name }) => name === first?.who);
  const local = sandboxLocals.find(({ id }) => id === referrer?.localId);
  const deed = deeds[verb];
  if (!person || !local || !deed) throw new Error(`The week before has no scene for ${who}: ${verb}.`);
  // the referral's reference is the beginning of its form's nonce; every other press has a nonce of its own
  const nonce =
    verb === 'referral.send' ? about.repeat(8) : (plainAlphabet[index] ?? 'Z').repeat(nonceLength);
  const press: Press = {
    verb,
    ids: { localId: local.id, caseId: caseReference(local.prefix, about, 0) },
    revision: undefined,
    nonce,
    inputs: Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value)])),
    through: 'dialog',
    surface: 'dialog',
  };
  return { deed, person, press };
}
