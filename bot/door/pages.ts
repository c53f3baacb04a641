import { crisisCard } from '../../cards/help/crisis';
import { helpCard } from '../../cards/help/helpCard';
import { helpTopicCard, helpTopics } from '../../cards/help/helpTopics';
import { privacyCard } from '../../cards/help/privacy';
import type { Asker } from '../../domain/staff/asker';
import { type Answer, asDialog } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { everyRole } from './everyRole';

export function openHelp(_services: Services, by: Asker, press: Press): Answer {
  return asDialog('Help', { card: helpCard(nonceAfter(press.nonce), everyRole(by)) });
}

/** It reads no store: whether to offer a referral is known from the card, and asked again at the press. */
export function openTopic(_services: Services, _by: Asker, press: Press): Answer {
  const topic = helpTopics.find(({ id }) => id === press.ids['topic']);
  if (!topic) return tooOld();
  const refers = press.ids['refers'] === 'yes';
  return { title: topic.title, dialog: helpTopicCard(topic, nonceAfter(press.nonce), refers) };
}

export function openCrisis(services: Services): Answer {
  return { title: 'In a crisis', dialog: crisisCard(services.locals) };
}

export function openPrivacy(): Answer {
  return { title: 'Privacy, in short', dialog: privacyCard() };
}

/** To a button that this version does not know. */
export function tooOld(): Answer {
  return { line: 'This card is too old to use. Say help to begin again.' };
}
