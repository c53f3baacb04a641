import type { Deed } from '../door/answerPress';
import { type FormDeed, opensForm, savesForm } from '../referral/formDeed';
import { afterChanges, afterViews } from './after/afterWays';
import { bringChangeDeed, bringDeed, contributesDeed, takeOff } from './bringDeeds';
import { conferenceDeeds } from './conferenceDeeds';
import { opensConferenceForm, savesConferenceForm } from './conferenceFormDeed';
import { messageViews } from './messages/messageWays';
import { openConference } from './openConference';
import { openConferences } from './openConferences';
import { openTeam } from './openTeam';
import { pickCase } from './pickCase';
import { askPlan, planConference } from './planConference';
import { roomConferenceChanges, roomConferenceViews } from './room/roomConferenceWays';
import { simpleConferenceDeeds } from './simpleConferenceDeeds';

const ways = <X>(deed: FormDeed<X>) => ({
  verb: deed.form.verb,
  opens: opensForm(deed),
  saves: savesForm(deed),
});
const forms = [
  ways(bringDeed),
  ways(bringChangeDeed),
  ways(contributesDeed),
  ...conferenceDeeds.map((deed) => ({
    verb: deed.form.verb,
    opens: opensConferenceForm(deed),
    saves: savesConferenceForm(deed),
  })),
];

/** Presses that change something, by their verb. */
export const conferenceChanges: Record<string, Deed> = {
  'conference.plan': planConference,
  'conference.takeOff': takeOff,
  ...simpleConferenceDeeds,
  ...Object.fromEntries(forms.map(({ verb, saves }) => [verb, saves])),
  ...roomConferenceChanges,
  ...afterChanges,
};

/** Presses that only show or ask. */
export const conferenceViews: Record<string, Deed> = {
  'conferences.open': openConferences,
  'conference.open': openConference,
  'conference.plan.form': askPlan,
  'conference.pick': pickCase,
  'team.open': openTeam,
  ...Object.fromEntries(forms.map(({ verb, opens }) => [`${verb}.form`, opens])),
  ...roomConferenceViews,
  ...messageViews,
  ...afterViews,
};
