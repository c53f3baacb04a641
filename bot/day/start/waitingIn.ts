import type { DueLine } from '../../../domain/due/dueLine';
import { placeOf } from '../../../domain/due/inOrder';

/** A line about somebody who is to be spoken with. */
export interface PersonLine extends DueLine {
  about: NonNullable<DueLine['about']>;
  person: NonNullable<DueLine['person']>;
}

/** Whom they speak with today, in order, and after a place. */
export function waitingIn(lines: readonly DueLine[], after = ''): PersonLine[] {
  return lines
    .flatMap((line) => {
      const { about, person } = line;
      return about && person ? [{ ...line, about, person }] : [];
    })
    .filter((line) => placeOf(line) > after);
}
