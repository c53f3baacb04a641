import type { Card } from '../card';
import { card, heading, line, quiet } from '../parts';

/** What is kept, who sees it, and what cannot be undone. */
export function privacyCard(): Card {
  return card([
    heading('Privacy, in short'),
    line(
      "- **In a shared chat** there are reference codes and nothing more. Names open in a dialog for you alone, or in this bot's one-to-one chat.",
    ),
    line(
      "- **Who can see a referral**: its referrer (what they wrote and where it stands), the Local's link workers while it waits, then the one who takes it, and the Lead. Each view is kept in an audit.",
    ),
    line('- **Consent** is asked first, is kept with its date, and can be withdrawn at any time.'),
    line('- **No artificial intelligence** reads or writes anything here. Summaries are fixed sentences.'),
    line(
      '- **What you type into a chat stays in Teams.** The bot cannot take it away. To delete it: open the … menu on your own message and choose Delete.',
    ),
    line(
      '- An unfinished form erases itself: after the next working day without consent, otherwise after 7 days.',
    ),
    quiet('Questions, a correction, or a copy of what is held: ask the Lead of your Local.'),
  ]);
}
