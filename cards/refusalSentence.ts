import type { Refusal } from '../domain/refusal';

/** What a person reads when a deed was not done, and what they can do. */
export const refusalSentence: Record<Refusal, string> = {
  'not-found': 'There is nothing here that you can open. It may have ended, or your access may have changed.',
  'already-taken': 'A colleague has taken this referral.',
  'already-yours': 'You have this referral already.',
  'link-workers-take': 'Only a link worker of this Local, or its Lead, can take a referral.',
  'not-waiting': 'This referral is no longer waiting for a link worker.',
  'not-taken': 'Take this referral first, then write down what happened.',
  'not-yours': 'Only the person who has this referral can do that. Please ask them, or your Lead.',
  'already-spoken': 'First contact is already written down.',
  'already-ended': 'This referral has already ended. Nothing was changed.',
  'outcome-needed': 'Please choose what came of it before you close.',
  'lead-only-outcome': 'Please ask your Lead to close this one.',
  'changed-meanwhile':
    'This referral changed while you were writing. Please check it as it stands now and send again.',
  'taken-so-ask': 'A link worker has this referral now. Please tell them what to correct.',
  'last-lead': 'You are the last Lead here. Please make someone else a Lead first.',
  'no-such-request': 'That request has already been answered.',
  'no-such-grant': 'That access has already ended.',
  'roles-changed': 'Somebody changed this while it was open. Please check it as it is now.',
  'roles-needed': 'Please choose at least one role.',
};
