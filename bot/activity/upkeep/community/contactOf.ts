import type { CommunityContact } from '../../../../domain/activity/community/communityContact';
import type { Held } from '../../../../store/store';
import { nonceAfter } from '../../../nonce';
import type { Services } from '../../../services';
import type { OrganizationRead } from './organizationOf';

/** A contact that a press names, where it is one with this very organisation. */
export async function contactOf(
  { store }: Pick<Services, 'store'>,
  { activity, organization }: OrganizationRead,
  contactId: string,
): Promise<Held<CommunityContact> | undefined> {
  const held = await store.read('community-contacts', activity.localId, contactId);
  return held?.document.organizationKey === organization?.key ? held : undefined;
}

/** Another when any of it has been put right since. */
export function stampOf({ kind, on, topic }: CommunityContact): string {
  return nonceAfter(JSON.stringify([kind, on, topic]));
}
