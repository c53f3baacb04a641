import type { Activity } from '../../../domain/activity/activity';
import type { CommunityContact } from '../../../domain/activity/community/communityContact';
import type { Local } from '../../../domain/local';
import { sends } from '../../buttons';
import type { Card, Element, SubmitAction } from '../../card';
import { box, card, line, quiet, smallHeading, typed } from '../../parts';
import { row } from '../../row';
import { activityDay } from '../words/activityDay';
import { activityWords } from '../words/activityWords';
import { bold } from './bold';
import { contactKindNames } from './contactKindNames';

export interface OrganizationView {
  /** The activity that it was opened from. */
  activity: Activity;
  name: string;
  local: Pick<Local, 'name'>;
  activities: readonly Activity[];
  /** How many there are in all. */
  activityCount: number;
  knownBy: readonly string[];
  /** Newest first. */
  contacts: readonly CommunityContact[];
  from: number;
  hasMore: boolean;
  mayLog: boolean;
  /** Just written down, and still to be taken back. */
  written?: CommunityContact | undefined;
  says?: string | undefined;
  nonce: string;
}

/** An organisation as the team knows it: its activities, who knows it, and when the team was in touch. A dialog. */
export function organizationCard(view: OrganizationView): Card {
  const { activity, name, local, activities, activityCount, knownBy, contacts, says, nonce } = view;
  const ids = { localId: activity.localId, activityId: activity.id };
  const page = (title: string, from: number) =>
    sends(title, { verb: 'organization.open', ids: { ...ids, from: String(from) }, nonce });
  const more = activityCount - activities.length;
  return card(
    [
      ...(says ? [box('good', [line(says), ...undo(view, ids)])] : []),
      bold(activityWords(name, 150)),
      smallHeading(`Its activities in ${local.name}`),
      ...activities.map((one) => activityOf(one, nonce)),
      ...(more > 0 ? [quiet(`And ${more} more.`)] : []),
      smallHeading('Who knows it'),
      knownBy.length > 0 ? typed(activityWords(knownBy.join(', '), 200)) : line('Nobody has said so yet.'),
      smallHeading('When we were in touch'),
      ...contacts.map((one) => contactRow(one, view, ids)),
      ...(contacts.length === 0 ? [line('Nothing is written down yet.')] : []),
    ],
    [
      ...(view.mayLog
        ? [sends('Log a contact', { verb: 'organization.log.form', ids, nonce }, 'positive')]
        : []),
      ...(view.hasMore ? [page('Earlier', view.from + contacts.length)] : []),
      ...(view.from > 0 ? [page('Newest', 0)] : []),
      sends('Back', { verb: 'activity.open', ids, nonce }),
    ],
  );
}

function activityOf({ localId, id: activityId, name }: Activity, nonce: string): Element {
  const open = sends('Details', { verb: 'activity.open', ids: { localId, activityId }, nonce });
  return row(
    [typed(activityWords(name, 100))],
    [{ ...open, tooltip: `Details of ${activityWords(name, 100)}` }],
  );
}

function contactRow(
  contact: CommunityContact,
  { mayLog, nonce }: OrganizationView,
  ids: Record<string, string>,
): Element {
  if (!mayLog) return contactLine(contact);
  const press = { verb: 'organization.log.form', ids: { ...ids, contactId: contact.id }, nonce };
  const when = `${contactKindNames[contact.kind]}, ${activityDay(contact.on)}`;
  return row([contactLine(contact)], [{ ...sends('Put right', press), tooltip: `Put right: ${when}` }]);
}

function contactLine({ kind, on, topic, by }: CommunityContact): Element {
  const who = `${activityDay(on)}, ${activityWords(by.name, 60)}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: contactKindNames[kind], weight: 'bolder' },
      { type: 'TextRun', text: ` · ${who}${topic ? ` · ${activityWords(topic, 200)}` : ''}` },
    ],
  };
}

function undo({ written, nonce }: OrganizationView, ids: Record<string, string>): Element[] {
  if (!written) return [];
  const press = { verb: 'organization.log.undo', ids: { ...ids, contactId: written.id }, nonce };
  const button: SubmitAction = sends('Undo', press);
  return [{ type: 'ActionSet', spacing: 'small', actions: [button] }];
}
