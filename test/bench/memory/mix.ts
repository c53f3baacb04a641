import type { Card } from '../../../cards/card';
import { completeReferral } from '../../support/completeReferral';
import { madeUpPerson } from '../running/madeUpPerson';
import type { Incoming, Member } from '../running/member';

const words = ['help', 'refer', 'good morning', 'privacy', 'queue', 'help', 'refer', 'crisis', 'my cases'];

/**
 * What people do all day, mixed: words, some of which mean nothing, presses, forms that are not complete, and one in a
 * hundred a referral that is sent and taken. Gives one activity after another, for ever.
 */
export async function* mix(referrer: Member, worker: Member): AsyncGenerator<Incoming> {
  const answer = async (by: Member, activity: Incoming) => (await by.sends(activity)).card;
  let [start, form]: (Card | undefined)[] = [];
  for (let at = 0; ; at += 1) {
    if (at % 100 === 0 || !start || !form) {
      start = await answer(referrer, referrer.words('refer'));
      form = await answer(referrer, referrer.press(start, 'Refer a person'));
      const inputs = { ...completeReferral, ...madeUpPerson(at) };
      await answer(referrer, referrer.press(form, 'Send referral', inputs));
      const queue = await answer(worker, worker.words('queue'));
      const opened = await answer(worker, worker.press(queue, 'See who it is'));
      await answer(worker, worker.press(opened, "I'll take it"));
    } else if (at % 3 === 0) yield worker.words(words[(at / 3) % words.length] ?? 'help');
    else if (at % 3 === 1) yield referrer.press(start, 'Refer a person');
    else yield referrer.press(form, 'Send referral', { calledName: '' });
  }
}

/** The same again and again, for a bot that does not care. */
export async function* again(activities: readonly Incoming[]): AsyncGenerator<Incoming> {
  for (let at = 0; ; at += 1) {
    const one = activities[at % activities.length];
    if (one) yield one;
  }
}
