import { type GroupForm, type GroupFormView, groupForm } from '../../cards/group/groupForm';
import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';
import type { Worker } from '../../domain/referral/referral';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { groupSinceDrawn } from './groupSinceDrawn';

interface Asking {
  form: GroupForm;
  local: Local;
  group?: Group;
  workers: readonly Worker[];
  nonce: string;
  problems?: Record<string, string>;
}

/** The form, with all that was typed and what is to be mended. */
export function groupFormAnswer(services: Services, by: Asker, press: Press, asking: Asking): Answer {
  const { form } = asking;
  const view = groupFormView(services, by, press, asking);
  const { typed, standing } = groupSinceDrawn(form, view, press);
  return {
    title: form.title,
    dialog: groupForm(form, { ...view, typed: { ...view.typed, ...typed }, standing }),
  };
}

/** A form as it would be drawn now. */
export function groupFormView(
  services: Services,
  by: Asker,
  { ids, inputs }: Press,
  { local, group, workers, nonce, problems = {} }: Omit<Asking, 'form'>,
): GroupFormView {
  return {
    ...(group && { group }),
    local,
    typed: { ...ids, ...inputs },
    problems,
    people: workers.map(({ personId, name }) => ({ title: name, value: personId })),
    readerId: by.id,
    today: dateAt(services.now(), local.timeZone),
    nonce,
  };
}
