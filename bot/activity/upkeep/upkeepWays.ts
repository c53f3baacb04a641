import type { Deed } from '../../door/answerPress';
import { logContact, openContactForm } from './community/logContact';
import { openOrganization } from './community/openOrganization';
import { undoContact } from './community/undoContact';
import { movesGap, openGapForm } from './gaps/movesGap';
import { openGaps } from './gaps/showGaps';
import { openUpkeep } from './showUpkeep';
import { upkeepStillRunning } from './upkeepStillRunning';

/** Presses that change something, by their verb. */
export const upkeepChanges: Record<string, Deed> = {
  'upkeep.stillRunning': upkeepStillRunning,
  'organization.log': logContact,
  'organization.log.undo': undoContact,
  'gaps.working': movesGap('workingOn', 'The team is on it.'),
  'gaps.filled': movesGap('filled', 'Marked as filled. If it is missed again, it opens again.'),
  'gaps.reopen': movesGap('open', 'It is open again.'),
};

/** Presses that only show or ask. */
export const upkeepViews: Record<string, Deed> = {
  'activity.upkeep': openUpkeep,
  'organization.open': openOrganization,
  'organization.log.form': openContactForm,
  'gaps.open': openGaps,
  'gaps.working.form': openGapForm,
};
