import type { ContactKind } from '../../../domain/activity/community/communityContact';

export const contactKindNames: Record<ContactKind, string> = {
  conversation: 'Conversation',
  meeting: 'Meeting',
  training: 'Training',
  webinar: 'Webinar',
};
