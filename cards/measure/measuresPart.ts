import { instrumentKey, instrumentsOn } from '../../domain/measure/instrumentsOn';
import type { Measured } from '../../domain/measure/measure';
import { measuredInWords } from '../../domain/measure/measuredInWords';
import { seriesOf } from '../../domain/measure/seriesOf';
import { isWork } from '../../domain/referral/statusGroups';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Action, Card, RichTextBlock } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { line, quiet } from '../parts';
import { casePress } from '../referral/casePress';
import { seriesLines } from './seriesLines';

/** What they answered over time, for those who do the work. */
export function measuresPart(view: PartView): Card {
  const { found, now, timeZone } = view;
  const { measures = [] } = found;
  const today = dateAt(now, timeZone);
  const wrong = measures.filter(({ isError }) => isError);
  return partCard(
    view,
    [
      ...(measures.length === 0 ? [line('They have not been asked.')] : []),
      ...seriesOf(measures).flatMap((series) => seriesLines(series, today)),
      ...wrong.map(struck),
      quiet(
        'Asked only with their yes. Nothing else depends on it: no activity, no place in a line, no step.',
      ),
    ],
    actionsOf(view),
  );
}

function actionsOf({ found, local, nonce }: PartView): Action[] {
  if (!isWork(found.referral)) return [];
  const asks = instrumentsOn(local).map((one, at, all) => {
    const title = all.length > 1 ? `Ask: ${one.name}` : 'Ask the questions';
    const press = casePress('measure.add.form', found, nonce);
    const ids = { ...press.ids, instrument: instrumentKey(one) };
    return sends(title, { ...press, ids }, at === 0 ? 'positive' : undefined);
  });
  const standsOne = found.measures?.some(({ isError }) => !isError);
  const press = casePress('measure.error.form', found, nonce);
  return [...asks, ...(standsOne ? [sends('Entered in error', press)] : [])];
}

function struck(one: Measured): RichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: measuredInWords(one), strikethrough: true },
      { type: 'TextRun', text: ' · entered in error' },
    ],
  };
}
