import { holderOf } from '../../domain/referral/access';
import { type Case, workFields } from '../../domain/referral/case';
import { isUntaken, isWork } from '../../domain/referral/statusGroups';
import type { Element } from '../card';
import { actionsSection } from '../conference/after/actionsSection';
import { teamButton } from '../conference/teamCard';
import { teamSection } from '../conference/teamSection';
import { connectionsSection } from '../connection/connectionsSection';
import { measuresSection } from '../measure/measuresSection';
import { momentsSection } from '../moment/momentsSection';
import { planSection } from '../plan/planSection';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { checkInLines } from '../referral/caseHead';
import { aboutSection } from '../whatMatters/aboutSection';
import { beingInTouch } from './beingInTouch';
import { consentSwitches } from './consentSwitches';
import { latestSteps } from './latestSteps';
import { referralSaid } from './referralSaid';
import { firstLines, type Room } from './shortened';
import { whatMattersFirst } from './whatMattersFirst';

interface Around {
  room: Room;
  known: readonly Element[];
  came: readonly Element[];
  seen: Element;
}

// access needs, what helps and what to avoid stand first there, and are never left out
const fewestAbout = 3;
const ofTheTeam = [actionsSection, teamSection];
const sections = [
  planSection,
  actionsSection,
  connectionsSection,
  momentsSection,
  measuresSection,
  teamSection,
];

/** Somebody works with the person, or did. */
export function hasBegun(found: Case): boolean {
  if (isUntaken(found.referral)) return false;
  const written = workFields.some((field) => field !== 'participant' && found[field] !== undefined);
  return isWork(found.referral) || holderOf(found) !== undefined || written;
}

/** What matters first; then what is next, what they do, how to be in touch, what they said yes to, what happened. */
export function theWork(view: CaseDetailsView, { room, known, came, seen }: Around): Element[] {
  return [
    ...whatMattersFirst(view),
    ...checkInLines(view),
    ...known,
    ...came,
    ...firstLines(aboutSection(view), Math.max(room.lines, fewestAbout)),
    ...sections
      .filter((section) => room.hasTeam || !ofTheTeam.includes(section))
      .flatMap((section) => firstLines(section(view), room.lines)),
    ...(room.hasTeam ? [] : teamButton(view)),
    ...beingInTouch(view),
    ...consentSwitches(view, room.hasSwitches),
    seen,
    ...latestSteps(view, room.steps),
    ...referralSaid(view, room.hasReferral),
  ];
}
