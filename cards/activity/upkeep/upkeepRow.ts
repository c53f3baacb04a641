import { holdsOne, mayEditActivities, mayVet } from '../../../domain/staff/rights';
import { opens } from '../../buttons';
import type { Container, SubmitAction } from '../../card';
import { labelled } from '../../parts';
import { activityWords } from '../words/activityWords';
import { bold } from './bold';
import type { UpkeepView } from './upkeepView';
import { whyInWords } from './whyInWords';

type Shown = UpkeepView['shown'][number];

/** One activity that wants a look: why, whom to ring, and what can be answered at once. */
export function upkeepRow(shown: Shown, view: UpkeepView): Container {
  const { row, activity, local } = shown;
  const name = activityWords(activity.name, 100);
  const actions = answers(shown, view).map((one) => ({ ...one, tooltip: `${one.title}: ${name}` }));
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      bold(name),
      ...(view.namesLocals ? [labelled('Local', local.name)] : []),
      labelled('Why', whyInWords(row, local.timeZone)),
      labelled('Ring', activityWords(activity.phones[0]?.number ?? '', 40) || 'no number here'),
      { type: 'ActionSet', spacing: 'small', actions },
    ],
  };
}

function answers({ row, activity, roles }: Shown, { page, nonce }: UpkeepView): SubmitAction[] {
  const ids = { localId: activity.localId, activityId: activity.id };
  const vets = holdsOne(roles, mayVet);
  const isWrong = row.reasons.includes('wrong');
  const details = opens('Details', { verb: 'activity.open', ids, nonce });
  if (row.isHeldBack) return [details];
  const here = { ...ids, page: String(page) };
  const stillRuns = { verb: 'upkeep.stillRunning', ids: here, nonce };
  // a deed of the details that leads back to this page of the list
  const andBack = (deed: string) => ({ verb: `activity.${deed}`, ids: { ...here, from: 'upkeep' }, nonce });
  return [
    ...(isWrong && vets ? [opens('Answer what is wrong', andBack('wrong.settle.form'))] : []),
    ...(!isWrong && holdsOne(roles, mayEditActivities) ? [opens('Still running', stillRuns)] : []),
    ...(vets ? [opens('I rang', andBack('rang.form'))] : []),
    ...(isWrong ? [] : [opens('Something is wrong', andBack('wrong.form'))]),
    details,
  ];
}
