import { skips } from '../../buttons';
import type { Card } from '../../card';
import { card, line, quiet } from '../../parts';
import { type FormPress, formPress } from './referralFormView';

/** Local Connections begins at 26. Says so kindly, and where else to turn. */
export function underTwentySix(press: FormPress): Card {
  return card(
    [
      line(
        'Local Connections is for people aged 26 and over, so we cannot send this one. Nothing has been sent.',
      ),
      line('**For someone younger**'),
      line('- headspace supports people aged 12 to 25: [headspace.org.au](https://headspace.org.au)'),
      line('- Their GP, school or university can help them find groups and people nearby'),
      line('- In a crisis: Kids Helpline 1800 55 1800 (up to 25), Lifeline 13 11 14, or 000'),
      quiet('Chose the wrong age? Go back: everything you typed is still there.'),
    ],
    [
      skips('Back to the form', formPress('referral.resume', press), 'positive'),
      skips('Discard', formPress('referral.discard', press), 'destructive'),
    ],
  );
}
