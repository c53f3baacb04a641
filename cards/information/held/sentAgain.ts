import type { HeldSection, HeldView } from './heldView';
import { steps } from './steps';
import { whatMattersToYou } from './whatMattersToYou';
import { whoTheyAre } from './whoTheyAre';
import { writtenByStaff } from './writtenByStaff';
import { yourReferral } from './yourReferral';

/** Another referral of the same person, which was brought together with this one. */
export function sentAgain(view: HeldView): HeldSection[] {
  return view.joined.map((found) => {
    const other = { ...view, found };
    const sections = [
      ...whoTheyAre(other),
      yourReferral(other),
      whatMattersToYou(other),
      steps(other),
      ...writtenByStaff(other),
    ];
    return { title: `Sent another time, as ${found.id}`, lines: sections.flatMap(({ lines }) => lines) };
  });
}
