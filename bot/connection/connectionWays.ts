import type { Deed } from '../door/answerPress';
import { opensForm, savesForm } from '../referral/formDeed';
import { addDeed } from './addDeed';
import { bookDeed } from './bookDeed';
import { confidenceDeed } from './confidenceDeed';
import { connectionDetails } from './connectionDetails';
import { openConnection } from './connectionPart';
import { connectionsPart } from './connectionsPart';
import { endDeed } from './endDeed';
import { introduceDeed } from './introduceDeed';
import { moveDeed } from './moveDeed';
import { noteDeed } from './noteDeed';
import { saidYes, takenUpAgain } from './pressedDeeds';
import { settledDeed } from './settledDeed';
import { travelDeed } from './travelDeed';
import { visitDeed } from './visitDeed';

/** Deeds about one activity that ask something first. */
export const connectionFormDeeds = [
  introduceDeed,
  bookDeed,
  moveDeed,
  visitDeed,
  settledDeed,
  endDeed,
  travelDeed,
  confidenceDeed,
  noteDeed,
];

/** Presses that change something, by their verb. */
export const connectionChanges: Record<string, Deed> = {
  'connection.add': savesForm(addDeed),
  'connection.keen': saidYes,
  'connection.again': takenUpAgain,
  ...Object.fromEntries(connectionFormDeeds.map((deed) => [deed.form.verb, savesForm(deed)])),
};

/** Presses that only show or ask. */
export const connectionViews: Record<string, Deed> = {
  'connections.open': connectionsPart.opens,
  'connection.open': openConnection,
  'connection.details': connectionDetails,
  'connection.add.form': opensForm(addDeed),
  ...Object.fromEntries(connectionFormDeeds.map((deed) => [`${deed.form.verb}.form`, opensForm(deed)])),
};
