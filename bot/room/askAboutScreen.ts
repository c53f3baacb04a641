import { screenQuestion } from '../../cards/room/screenQuestion';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';

/** Asks whether the screen is shared. It reads nothing of what would open, so that it tells nobody whether there is such. */
export function askAboutScreen(services: Services, press: Press, changes: boolean): Answer {
  const { verb, ids, revision, nonce, inputs, message } = press;
  return {
    title: 'Before it opens',
    dialog: screenQuestion({
      press: { verb, ids, nonce, ...(revision !== undefined && { revision }) },
      inputs,
      // what was pressed in a message's menu has its words from there alone
      goesToChat: !changes && message === undefined,
      // asked again later it is another message to them; a press that Teams delivers twice is one
      nonce: nonceAfter(`${nonce} ${services.now()}`),
    }),
  };
}
