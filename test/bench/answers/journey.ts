import type { Card } from '../../../cards/card';
import { completeReferral } from '../../support/completeReferral';
import { madeUpPerson } from '../running/madeUpPerson';
import type { Incoming, Member } from '../running/member';

interface Asked {
  /** Who does it. */
  by: Member;
  /** What Teams would send. */
  activity: Incoming;
}

/** The figures of a round, in the order in which people do these things. */
export const steps = ['refer', 'form', 'send', 'see', 'take'] as const;
export type Step = (typeof steps)[number];
export const stepNames: Record<Step, string> = {
  refer: '(a) `refer` answered with its card',
  form: '(a) "Refer a person" answered with the form',
  send: '(b) form sent, checked, saved, answered',
  see: '(c) "See who it is" on a case',
  take: '(c) "I\'ll take it" on a case',
};

/** One person from referral to taken: what is sent in each step, made from the answer to the one before. */
export function journey(referrer: Member, worker: Member, number: number) {
  let last: Card | undefined;
  const onLast = (by: Member, title: string, inputs?: Record<string, string>): Asked => {
    if (!last) throw new Error(`There is no card for "${title}".`);
    return { by, activity: by.press(last, title, inputs) };
  };
  return {
    async asked(step: Step): Promise<Asked> {
      switch (step) {
        case 'refer':
          return { by: referrer, activity: referrer.words('refer') };
        case 'form':
          return onLast(referrer, 'Refer a person');
        case 'send':
          return onLast(referrer, 'Send referral', { ...completeReferral, ...madeUpPerson(number) });
        case 'see':
          last = (await worker.sends(worker.words('queue'))).card;
          return onLast(worker, 'See who it is');
        case 'take':
          return onLast(worker, "I'll take it");
      }
    },
    answered: (card: Card) => {
      last = card;
    },
  };
}
