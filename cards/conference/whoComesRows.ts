import type { Comer, Standing } from '../../domain/conference/whoComes';
import { sends } from '../buttons';
import type { Element } from '../card';
import { labelled, line, smallHeading } from '../parts';
import { conferencePress } from './conferencePress';
import type { ConferenceView } from './conferenceView';

const headings: readonly [Standing['is'], string][] = [
  ['coming', 'Coming'],
  ['cannot', 'Cannot come'],
  ['onLeave', 'On leave'],
  ['notAnswered', 'Not answered yet'],
  ['gone', 'No longer at this Local'],
];

/** Who comes to the time that is open, and the reader's own answer. */
export function whoComesRows(view: ConferenceView): Element[] {
  const { comers, held, comes } = view;
  if (!held) return [labelled('Who', comers.map(({ name }) => name).join(', '))];
  const coming = comers.filter(({ standing }) => standing.is === 'coming').length;
  return [
    smallHeading('Who comes'),
    line(`${coming} of ${comers.length} have said that they come.`),
    ...headings.flatMap(([is, heading]) => {
      const those = comers.filter(({ standing }) => standing.is === is);
      return those.length > 0
        ? [labelled(`${heading} (${those.length})`, those.map(inWords).join(', '))]
        : [];
    }),
    ...(comes && held.state === 'held' ? [answers(view)] : []),
  ];
}

function inWords({ name, standing, insteadOf }: Comer): string {
  const own = insteadOf === undefined ? name : `${name} (in place of ${insteadOf})`;
  if (standing.is === 'cannot' && standing.instead) return `${own} (${standing.instead} comes instead)`;
  if (standing.is === 'onLeave' && standing.cover) return `${own} (covered by ${standing.cover})`;
  return own;
}

function answers({ conference, held, readerId, nonce }: ConferenceView): Element {
  const on = held && { on: held.id };
  const answer = held?.occurrence.answers[readerId];
  const yes = sends('I can come', conferencePress('conference.coming', conference, nonce, on));
  const no = sends(
    answer?.coming === false ? 'Change who comes for me' : 'I cannot come',
    conferencePress('conference.cannot.form', conference, nonce, on),
  );
  return {
    type: 'ActionSet',
    actions: [...(answer?.coming ? [] : [answer ? yes : { ...yes, style: 'positive' as const }]), no],
  };
}
