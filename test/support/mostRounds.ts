const usually = 4;

/** Where a press cannot be answered in four rounds: how many it takes, and why. */
const exceptions: Record<string, { most: number; why: string }> = {
  'referral.send': { most: 5, why: 'the form is kept first, and a no that came meanwhile wins' },
  'referral.reopen': { most: 7, why: 'the new case is made after the old one says so, and opened' },
  'referral.link': { most: 6, why: 'two cases are written, one after the other' },
  'referral.unlink': { most: 6, why: 'two cases are written, one after the other' },
  'referral.same': { most: 8, why: 'two cases are written, one after the other' },
  'referral.assign': { most: 5, why: 'who is here, then what each of them has' },
  'group.join': { most: 6, why: 'a place in the group is taken before the case says so' },
  'group.leave': { most: 6, why: 'the group follows the case, and is shown as it is then' },
  'conference.decide': { most: 5, why: 'the conference follows the case' },
  'day.back': { most: 7, why: 'their day is written, its cards are marked, and it is drawn again' },
  'due.back': { most: 5, why: 'their day is written, its cards are marked, and it is drawn again' },
  'day.undo': { most: 8, why: 'the case is written, then the next person of their day is looked for' },
  'day.checkIn': { most: 5, why: 'the case is written, then the next person of their day is looked for' },
  'day.noAnswer': { most: 5, why: 'the case is written, then the next person of their day is looked for' },
  'nudges.again': { most: 8, why: 'each message is owed again, and all are counted afresh' },
  'access.open': { most: 6, why: 'thirty days of the audit, once in a process' },
  'access.item': { most: 6, why: 'thirty days of the audit, once in a process' },
  'access.looked': { most: 6, why: 'thirty days of the audit, once in a process' },
  'staff.grant': { most: 10, why: 'a lease guards the last Lead' },
  'staff.end': { most: 10, why: 'a lease guards the last Lead' },
};

export function mostRounds(verb: string): number {
  return exceptions[verb]?.most ?? usually;
}
