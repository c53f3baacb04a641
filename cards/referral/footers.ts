import { quiet } from '../parts';

/** Under whatever shows a person (not a name for it: it still holds health information). */
export const notAClinicalRecord = quiet(
  'Not a clinical record. Put clinical information in your client record.',
);

export function whoCanSee(text: string) {
  return quiet(`Who can see this: ${text}`);
}
