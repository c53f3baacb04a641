import { settingExamples } from './settingExamples';
import type { Settings } from './settingShape';

/** What each setting by itself cannot show, a sentence each. */
export function settingsAgree(settings: Settings): string[] {
  const { LOCALS: locals, TRIAGE_PHONES: phones } = settings;
  const wrong: string[] = [];
  if (settings.MICROSOFT_APP_TYPE === 'SingleTenant' && settings.MICROSOFT_APP_PASSWORD === undefined)
    wrong.push(
      `MICROSOFT_APP_PASSWORD is missing: a SingleTenant bot has one, ${settingExamples.MICROSOFT_APP_PASSWORD}.`,
    );
  for (const [field, said] of [
    ['id', 'id'],
    ['prefix', 'prefix'],
  ] as const)
    locals.forEach((one, place) => {
      const first = locals.findIndex((other) => other[field] === one[field]);
      if (first < place)
        wrong.push(
          `LOCALS, Local ${place + 1}: its ${said} is also that of Local ${first + 1}. Give each its own.`,
        );
    });
  const known = new Set(locals.map(({ id }) => id));
  locals.forEach(({ leadsElsewhere }, place) => {
    if (leadsElsewhere !== undefined && !known.has(leadsElsewhere))
      wrong.push(`LOCALS, Local ${place + 1}, leadsElsewhere: is the id of no Local in the list.`);
  });
  const strays = Object.keys(phones).filter((id) => !known.has(id)).length;
  if (strays > 0)
    wrong.push(
      `TRIAGE_PHONES has ${strays === 1 ? 'a number' : `${strays} numbers`} for no Local: the ids are ${[...known].join(', ')}. For example ${settingExamples.TRIAGE_PHONES}.`,
    );
  return wrong;
}
