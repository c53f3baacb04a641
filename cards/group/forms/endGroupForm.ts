import type { GroupForm } from '../groupForm';

/** The group meets no more. */
export const endGroupForm: GroupForm = {
  verb: 'group.end',
  title: 'End the group',
  fields: () => ({
    says: ['Nobody can join it any more, and its sessions to come fall away.'],
    note: 'What was written down of those who came stays, and can be added up to today. Their link workers read of it in their day, and talk with each of them.',
    send: 'End the group',
    isDestructive: true,
  }),
};
