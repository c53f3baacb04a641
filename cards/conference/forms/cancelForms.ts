import type { ConferenceForm } from '../conferenceForm';

/** One time is not held. */
export const cancelOneForm: ConferenceForm = {
  verb: 'conference.cancelOne',
  title: 'Cancel this time',
  fields: () => ({
    says: ['Everyone who comes is told at once. What was to come up comes up at the next time.'],
    send: 'Cancel this time',
    isDestructive: true,
  }),
};

/** None is held any more. */
export const cancelAllForm: ConferenceForm = {
  verb: 'conference.cancel',
  title: 'Cancel all',
  fields: ({ conference }) => ({
    says: [
      conference?.repeats ? 'No time of it is held any more.' : 'It is not held.',
      'Everyone who comes is told at once. What was brought to it comes up where whoever brought it goes next.',
    ],
    send: conference?.repeats ? 'Cancel every time' : 'Cancel it',
    isDestructive: true,
  }),
};
