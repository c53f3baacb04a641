import { toggle } from '../../inputs';
import { groupContact } from '../groupContact';
import { connectionForm } from './connectionForm';

/** Warm: together with them, and only with what they want to be told. */
export const introduceForm = connectionForm(
  'connection.introduce',
  'Introduce them to the group',
  (_connection, { found, group }) => ({
    shows: group ? groupContact(group) : [],
    says: ['Together, in the way they like best: a call, a message, or going there with them.'],
    inputs: found.consents.contactGroup.given
      ? []
      : [
          toggle(
            'contactGroup',
            'Getting in touch with groups',
            'They said yes today to us getting in touch with groups',
          ),
        ],
    note: 'The group hears only what they want it to hear.',
    send: 'They have been introduced',
  }),
);
