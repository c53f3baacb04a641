import type { Case } from '../../../domain/referral/case';
import { plainAlphabet } from '../../../domain/referral/caseReference';
import { withStanding } from '../../../domain/referral/standing';
import { caseWith } from '../../support/cases';
import { benchLocals } from '../running/benchLocals';
import { madeUpPerson } from '../running/madeUpPerson';
import { ana } from '../running/storeWithStaff';

const mine = 20;
const people = {
  referrer: { id: 'bbbbbbbb-0000-4000-8000-000000000001', name: 'Kim Tran', grants: [] },
  holder: { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'Lee Marsh', grants: [] },
};

/** So many cases spread over the Locals: a few are Ana's, most are others' and long ended. */
export function* manyCases(cases: number, locals: number): Generator<Case> {
  const all = benchLocals(locals);
  const open = JSON.stringify(caseWith('named', 'BRI-2222', people));
  const ended = JSON.stringify(caseWith('closed', 'BRI-2222', people));
  const anas = JSON.stringify(caseWith('named', 'BRI-2222', { ...people, holder: { ...ana, grants: [] } }));
  for (let at = 0; at < cases; at += 1) {
    const isAnas = at < Math.min(mine, cases / 2);
    const local = (isAnas ? all[0] : all[at % all.length]) ?? all[0];
    if (!local) return;
    const text = isAnas ? anas : at % 10 < 3 ? open : ended;
    const found = JSON.parse(text.replaceAll('BRI-2222', `${local.prefix}-${letters(at)}`)) as Case;
    const { calledName, contactDetails: details } = madeUpPerson(at + 1_000_000);
    const participant = {
      ...found.participant,
      calledName,
      contact: { ...found.participant.contact, details },
    };
    const { wakeAt: _none, ...rest } = found;
    const made = { ...rest, localId: local.id, notices: [], audit: [], participant };
    yield withStanding(made, local);
  }
}

function letters(count: number): string {
  const base = plainAlphabet.length;
  const at = (place: number) => plainAlphabet[Math.floor(count / base ** place) % base];
  return `${at(3)}${at(2)}${at(1)}${at(0)}`;
}
