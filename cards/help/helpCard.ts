import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet } from '../parts';
import { helpTopics } from './helpTopics';

/** What can be said here, each with its button. */
export function helpCard(nonce: string, isLead: boolean): Card {
  return card(
    [
      heading('Local Connections'),
      line('Refer a person, see what became of it, find an activity. Press a button or write the word.'),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          opens('My cases', { verb: 'cases.mine', nonce }),
          opens('Find a referral', { verb: 'find.open', nonce }),
          opens('My hours and leave', { verb: 'staff.hours.form', nonce }),
        ],
      },
      ...helpTopics.map((topic) => ({
        type: 'ActionSet' as const,
        spacing: 'small' as const,
        actions: [opens(topic.title, { verb: 'help.topic', ids: { topic: topic.id }, nonce })],
      })),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [opens('Privacy, in short', { verb: 'privacy.open', nonce })],
      },
      quiet(
        `Words: refer · my referrals · my cases · queue · find and a name or reference · activities and a word · add activity · upkeep · gaps · leave · ${
          isLead ? 'staff · audit and a reference · ' : ''
        }help · privacy · crisis`,
      ),
    ],
    [
      opens('Refer a person', { verb: 'referral.form', nonce }, 'positive'),
      opens('My referrals', { verb: 'referral.mine', nonce }),
      opens('Queue', { verb: 'queue.open', nonce }),
      opens('Find activities', { verb: 'activities.open', nonce }),
      ...(isLead ? [opens('Staff', { verb: 'staff.open', nonce })] : []),
      opens('In a crisis', { verb: 'crisis.open', nonce }),
    ],
  );
}
