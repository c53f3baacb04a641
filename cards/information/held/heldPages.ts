import { momentAndYear } from '../../../domain/momentAndYear';
import { bytesOf } from '../../../domain/referral/record/linesThatFit';
import type { HeldSection, HeldView } from './heldView';
import { sentAgain } from './sentAgain';
import { steps } from './steps';
import { whatMattersToYou } from './whatMattersToYou';
import { whatYouSaidYesTo } from './whatYouSaidYesTo';
import { whoAndWhere } from './whoAndWhere';
import { whoTheyAre } from './whoTheyAre';
import { writtenByStaff } from './writtenByStaff';
import { yourActivities } from './yourActivities';
import { yourAnswers } from './yourAnswers';
import { yourPlan } from './yourPlan';
import { yourReferral } from './yourReferral';

export interface HeldLine {
  text: string;
  isTitle?: true;
}

// with the rest of the card, and what stands around each line, it stays under 20 KB
const mostBytes = 13_000;
const aroundEach = 90;

/** All that is held about the person, in as many parts as it takes. Nothing of another person's record. */
export function heldPages(view: HeldView): HeldLine[][] {
  const pages: HeldLine[][] = [[]];
  let room = mostBytes;
  for (const one of allLines(view)) {
    const bytes = bytesOf(one.text) + aroundEach;
    if (bytes > room && pages.at(-1)?.length) {
      pages.push([]);
      room = mostBytes;
    }
    pages.at(-1)?.push(one);
    room -= bytes;
  }
  return pages;
}

function allLines(view: HeldView): HeldLine[] {
  const { found, local, at } = view;
  const error = found.referral.status === 'enteredInError' ? ' It was marked as entered in error.' : '';
  return [
    { text: `What Local Connections holds about you: ${found.id}`, isTitle: true },
    {
      text: `Local Connections at ${local.name}. As at ${momentAndYear(at, local.timeZone)}. Staff stand in it by role.${error}`,
    },
    ...sectionsOf(view).flatMap(({ title, lines }): HeldLine[] =>
      lines.length === 0 ? [] : [{ text: title, isTitle: true }, ...lines.map((text) => ({ text }))],
    ),
  ];
}

function sectionsOf(view: HeldView): HeldSection[] {
  return [
    ...whoTheyAre(view),
    whatYouSaidYesTo(view),
    yourReferral(view),
    whatMattersToYou(view),
    yourPlan(view),
    ...yourActivities(view),
    yourAnswers(view),
    steps(view),
    ...writtenByStaff(view),
    ...sentAgain(view),
    ...whoAndWhere(view),
  ];
}
