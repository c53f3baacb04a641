import type { Activity } from '../../../../domain/activity/activity';
import { sends } from '../../../buttons';
import type { Element } from '../../../card';
import { labelled, smallHeading } from '../../../parts';
import { activityWords } from '../../words/activityWords';
import { pageButton } from '../pageButton';
import { phonesInWords } from '../phonesInWords';

/** How to be in touch with the group, and with who is behind it. */
export function detailsContact(activity: Activity, nonce: string): Element[] {
  const { email, organization, localId, id: activityId } = activity;
  const phones = phonesInWords(activity, 4);
  const press = { verb: 'organization.open', ids: { localId, activityId }, nonce };
  const actions = [
    ...pageButton(activity),
    ...(organization ? [sends('About the organisation', press)] : []),
  ];
  if (!phones && !email && actions.length === 0) return [];
  return [
    smallHeading('Contact'),
    ...(phones ? [labelled('Ring', activityWords(phones, 120))] : []),
    ...(email ? [labelled('Email', activityWords(email, 120))] : []),
    ...(actions.length > 0 ? [{ type: 'ActionSet' as const, actions }] : []),
  ];
}
