import { holdsOne, mayRefer } from '../../domain/staff/rights';
import type { Role } from '../../domain/staff/roles';
import { opens, type Press, sends } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, problem, quiet } from '../parts';
import { wordsToWrite } from './usableWords';

/** A sentence that says what happened and what to do. */
export function says(text: string): Card {
  return card([line(text)]);
}

/** In a dialog: the same press once more, with what was typed beside it. */
export function pressAgain(text: string, press: Press, inputs: Record<string, string>): Card {
  const again = sends('Press again', press, 'positive');
  return card([problem(text)], [{ ...again, data: { ...again.data, ...inputs } }]);
}

/** Once per install. */
export function welcomeCard(nonce: string, offersToRefer = true): Card {
  return card(
    [
      heading('Welcome to Local Connections'),
      line(
        'Here you refer a person to a link worker without leaving Teams, and always hear what became of it.',
      ),
      line('Nothing about a person is ever shown in a shared chat.'),
      quiet('Say **help** at any time. In an emergency call 000: this bot is not monitored.'),
    ],
    [
      ...(offersToRefer ? [opens('Refer a person', { verb: 'referral.form', nonce }, 'positive')] : []),
      opens('What can I do here?', { verb: 'help.open', nonce }, offersToRefer ? undefined : 'positive'),
    ],
  );
}

/** To whoever removed the app and has it again. */
export function welcomeBackCard(nonce: string): Card {
  return card(
    [line('Welcome back. Messages come here again.')],
    [opens("Today's list", { verb: 'day.all', nonce }, 'positive')],
  );
}

export const namedSomeone =
  'Everyone here can read what you wrote. If it names a person, please delete it: open the … menu on your message and choose Delete. The bot cannot.';

interface Reader {
  roles: readonly Role[];
  /** Others read it too. */
  isShared: boolean;
}

/** To words that are no command. What was typed is not repeated. */
export function notUnderstood(
  suggestion: string | undefined,
  { roles, isShared }: Reader,
  nonce: string,
): Card {
  const first = holdsOne(roles, mayRefer)
    ? opens('Refer a person', { verb: 'referral.form', nonce })
    : opens('Find activities', { verb: 'activities.open', nonce });
  return card(
    [
      line(
        suggestion
          ? `Did you mean **${suggestion}**?`
          : 'I did not understand that, and I have kept none of it.',
      ),
      ...(isShared ? [quiet(namedSomeone)] : []),
      quiet(`You can write: ${wordsToWrite(roles)}`),
    ],
    [first, opens('What can I do here?', { verb: 'help.open', nonce })],
  );
}
