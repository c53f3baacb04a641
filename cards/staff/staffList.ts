import type { Local } from '../../domain/local';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { type Grant, roleNames, roles } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import type { Leave } from '../../domain/staff/staffTime';
import { opens, sends } from '../buttons';
import type { Card, Element } from '../card';
import { asked, choiceSet, options } from '../inputs';
import { howToAdd } from '../nudges/howToAdd';
import { whyNotReached } from '../nudges/whyNotReached';
import { card, heading, labelled, line, problem, quiet, typed } from '../parts';
import { row } from '../row';
import { type StaffCheck, staffCheckButton, staffCheckLines } from './staffCheckLines';

export interface StaffRow {
  local: Local;
  member: Staff;
  grant: Grant | undefined;
  isAsking: boolean;
  /** Teams let no message through when one was last sent. */
  cannotBeReached?: boolean;
  /** Its word for it. */
  whyNot?: string;
  /** Away right now. */
  onLeave?: Leave;
}

/** To a Lead: who asks for access and who has it. `next` is where the next page begins. */
export function staffList(
  rows: readonly StaffRow[],
  next: number | undefined,
  nonce: string,
  checks: readonly StaffCheck[] = [],
  appId?: string,
): Card {
  const more = { verb: 'staff.open', ids: { after: String(next) }, nonce };
  const body = rows.flatMap((one, at) => {
    const check = checks.find(({ local }) => local.id === one.local.id);
    const isFirst = one.local.id !== rows[at - 1]?.local.id;
    const isLast = one.local.id !== rows[at + 1]?.local.id;
    return [
      ...(isFirst ? [heading(`Staff of ${one.local.name}`), ...(check ? staffCheckLines(check) : [])] : []),
      staffRow(one, nonce),
      ...(isLast && check ? staffCheckButton(check, checks.length === 1, nonce) : []),
    ];
  });
  const isAnyMissed = rows.some(({ cannotBeReached }) => cannotBeReached);
  const how = isAnyMissed ? [quiet(`${howToAdd(appId)} For more, write nudges.`)] : [];
  return card(
    body.length === 0 ? [heading('Staff'), line('Nobody has access yet.')] : [...body, ...how],
    next === undefined ? [] : [opens('More', more)],
  );
}

function staffRow(one: StaffRow, nonce: string): Element {
  const { local, member, grant, isAsking, cannotBeReached, whyNot, onLeave } = one;
  const press = { verb: 'staff.roles.form', ids: { localId: local.id, personId: member.id }, nonce };
  const held = grant?.roles.map((role) => roleNames[role]).join(', ');
  return row(
    [
      typed(member.name),
      quiet(isAsking ? `Asks for access${held ? `. Now: ${held}` : ''}` : (held ?? '')),
      ...(onLeave
        ? [
            labelled(
              `On leave until ${dayAndYear(onLeave.until, local.timeZone)}`,
              onLeave.coverName ? `${onLeave.coverName} covers` : 'nobody covers, the Lead is asked',
            ),
          ]
        : []),
      ...(cannotBeReached ? [problem(`Gets no messages: ${whyNotReached(whyNot)}.`)] : []),
    ],
    [isAsking ? opens('Answer', press) : opens('Change', press)],
  );
}

export interface RolesFormView {
  member: Staff;
  local: Local;
  grant: Grant | undefined;
  nonce: string;
  problems?: Record<string, string>;
}

/** Approves, changes or ends. */
export function rolesForm({ member, local, grant, nonce, problems = {} }: RolesFormView): Card {
  const ids = { localId: local.id, personId: member.id };
  const press = (verb: string) => ({ verb, ids, revision: member.revision, nonce });
  return card(
    [
      labelled(local.name, member.name),
      ...asked(
        {},
        problems,
      )(
        choiceSet('roles', 'What they do at this Local', options(roles, roleNames), {
          isMultiSelect: true,
          style: 'expanded',
          value: grant?.roles.join(',') ?? '',
        }),
      ),
      quiet('A change holds from their next press. Ending access takes effect at once.'),
    ],
    grant
      ? [
          sends('Save roles', press('staff.grant'), 'positive'),
          sends('End access', press('staff.end'), 'destructive'),
        ]
      : [sends('Approve', press('staff.grant'), 'positive'), sends('Not now', press('staff.decline'))],
  );
}
