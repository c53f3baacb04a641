import { asksPrivacyOfficer } from '../../domain/information/asksPrivacyOfficer';
import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { Card, SubmitAction } from '../card';
import { card, line, problem, quiet, smallHeading, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { textToCopy } from '../referral/record/textToCopy';
import type { HeldLine } from './held/heldPages';

export interface HeldCardView {
  found: Case;
  requestId: string;
  /** The part that is shown, from 0. */
  page: number;
  pages: readonly (readonly HeldLine[])[];
  nonce: string;
}

/** To be read by the Lead before anything is given. */
export function heldToRead(view: HeldCardView): Card {
  const { found, page, pages } = view;
  const isLast = page === pages.length - 1;
  return card(
    [
      problem('To go through, not to give yet.'),
      line(
        'Look for what other people told, for what is about them, and for anything that could put somebody in danger. The parts “Written by staff” most of all.',
      ),
      ...(asksPrivacyOfficer(found)
        ? [
            problem(
              'This record is held back or restricted, or is linked with somebody else’s. Please speak with the privacy officer first.',
            ),
          ]
        : []),
      ...(found.replaces
        ? [typed(`An earlier referral of theirs, ${found.replaces}, has a text of its own.`)]
        : []),
      partLine(view),
      ...(pages[page] ?? []).map(({ text, isTitle }) => (isTitle ? smallHeading(text) : typed(text))),
      notAClinicalRecord,
    ],
    [
      ...(isLast
        ? [sends('I have gone through it', pressOf('information.check.form', view), 'positive' as const)]
        : [sends('Next part', pressOf('information.read', view, page + 1), 'positive' as const)]),
      ...around('information.read', view),
    ],
  );
}

/** To be given: as plain text, part by part. */
export function heldToGive(view: HeldCardView): Card {
  const { page, pages } = view;
  const text = (pages[page] ?? []).map((one, at) => (one.isTitle && at > 0 ? `\n${one.text}` : one.text));
  const label = pages.length > 1 ? `For the person, part ${page + 1} of ${pages.length}` : 'For the person';
  return textToCopy({
    says: [
      'You have gone through it. Take out what is about somebody else before you give it. Offer to read it together.',
    ],
    texts: [{ label, text: text.join('\n') }],
    note: 'Give it on paper or as the person prefers. Then go back and write down that it was given.',
    actions: [
      ...(page + 1 < pages.length
        ? [sends('Next part', pressOf('information.text', view, page + 1), 'positive' as const)]
        : []),
      ...around('information.text', view),
    ],
  });
}

function partLine({ page, pages }: HeldCardView) {
  return quiet(`Part ${page + 1} of ${pages.length}.`);
}

function around(verb: string, view: HeldCardView): SubmitAction[] {
  const { found, page, nonce } = view;
  return [
    ...(page > 0 ? [sends('Part before', pressOf(verb, view, page - 1))] : []),
    sends('Back', casePress('information.open', found, nonce)),
  ];
}

function pressOf(verb: string, { found, requestId, nonce }: HeldCardView, page?: number) {
  const { ids, ...press } = casePress(verb, found, nonce);
  return { ...press, ids: { ...ids, requestId, ...(page !== undefined && { page: String(page) }) } };
}
