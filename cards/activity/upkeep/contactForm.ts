import { contactKinds } from '../../../domain/activity/community/communityContact';
import { sends } from '../../buttons';
import type { Card, SubmitAction } from '../../card';
import { asked, choiceSet, dateInput, options, textInput } from '../../inputs';
import { typed as asTyped, box, card, problem, quiet } from '../../parts';
import { activityWords } from '../words/activityWords';
import { contactKindNames } from './contactKindNames';

interface ContactFormView {
  /** With `contactId` it puts right one that is written down already. */
  ids: { localId: string; activityId: string; contactId?: string; seen?: string };
  organizationName: string;
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** Local date. */
  today: string;
  nonce: string;
}

/** "Log a contact" with an organisation, always a dialog. */
export function contactForm(view: ContactFormView): Card {
  const { ids, organizationName, typed, problems, today, nonce } = view;
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const ask = asked(filled, problems);
  const kinds = options(contactKinds, contactKindNames);
  const { contactId, seen: _seen, ...where } = ids;
  return card(
    [
      ...(Object.keys(problems).length > 0
        ? [problem(problems['form'] ?? 'Not saved yet. Please mend what is marked below.')]
        : []),
      box('emphasis', [asTyped(activityWords(organizationName, 150))]),
      ...ask(choiceSet('kind', 'What it was', kinds, { style: 'expanded' })),
      ...ask(dateInput('on', 'When', { max: today, value: today })),
      ...ask(textInput('topic', 'What it was about, in a line', { maxLength: 200 })),
      quiet('Nothing about participants: not who they are, and not that they go there.'),
    ],
    [
      sends('Save', { verb: 'organization.log', ids, nonce }, 'positive'),
      ...(contactId === undefined ? [] : [takeOut({ ...where, contactId }, nonce)]),
      sends('Back', { verb: 'organization.open', ids: where, nonce }),
    ],
  );
}

function takeOut(ids: Record<string, string>, nonce: string): SubmitAction {
  return sends('Take it out', { verb: 'organization.log.undo', ids, nonce }, 'destructive');
}
