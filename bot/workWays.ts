import { caseCardChanges, caseCardViews } from './caseCard/caseCardWays';
import { connectionChanges, connectionViews } from './connection/connectionWays';
import { debriefChanges, debriefViews } from './debrief/debriefWays';
import type { Deed } from './door/answerPress';
import { groupChanges, groupViews } from './group/groupWays';
import { measureChanges, measureViews } from './measure/measureWays';
import { momentChanges, momentViews } from './moment/momentWays';
import { planChanges, planViews } from './plan/planWays';
import { suggestChanges, suggestViews } from './suggest/suggestWays';
import { aboutChanges, aboutViews } from './whatMatters/aboutWays';

/** Presses of the work with a person that change something, by their verb. */
export const workChanges: Record<string, Deed> = {
  ...aboutChanges,
  ...planChanges,
  ...connectionChanges,
  ...debriefChanges,
  ...momentChanges,
  ...measureChanges,
  ...groupChanges,
  ...suggestChanges,
  ...caseCardChanges,
};

/** Presses of the work with a person that only show or ask. */
export const workViews: Record<string, Deed> = {
  ...aboutViews,
  ...planViews,
  ...connectionViews,
  ...debriefViews,
  ...momentViews,
  ...measureViews,
  ...groupViews,
  ...suggestViews,
  ...caseCardViews,
};
