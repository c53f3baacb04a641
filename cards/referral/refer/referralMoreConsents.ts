import type { Element } from '../../card';
import { asked, toggle } from '../../inputs';
import { quiet } from '../../parts';
import type { ReferralFormView } from './referralFormView';
import { fold } from './referralMoreFold';

/** The five other consents, each on its own. What is not ticked is a no. */
export function alsoAgreed(view: ReferralFormView): Element[] {
  const ask = asked(view.typed, view.problems);
  return fold('alsoAgreed', 'What else they say yes to', view, [
    quiet('Tick only what they said yes to. Each is their choice, and they can change it at any time.'),
    ...ask(toggle('shareWithTeam', 'The team', 'Share this with the team that supports them here')),
    ...ask(
      toggle(
        'tellReferrerOutcome',
        'What came of it',
        'Tell me that they have begun to go along to something, what came of it and the themes',
      ),
    ),
    ...ask(toggle('contactGroup', 'Groups', 'Contact a group for them, after asking them')),
    ...ask(toggle('contactGp', 'Their GP', 'Write to their GP')),
    ...ask(toggle('evaluationContact', 'The evaluation', 'Be asked about taking part in the evaluation')),
  ]);
}
