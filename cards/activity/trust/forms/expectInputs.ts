import type { WhatToExpect } from '../../../../domain/activity/trust/expectations';
import {
  type Expectation,
  expectationNames,
  expectations,
} from '../../../../domain/activity/trust/expectations';
import type { TextInput } from '../../../card';
import { textInput } from '../../../inputs';

const examples: Record<Expectation, string> = {
  size: 'For example: about eight',
  greeter: 'For example: whoever is at the front desk',
  noise: 'For example: quiet, music at the end',
  bring: 'For example: a hat and a water bottle',
  friend: 'For example: yes, any time',
  gettingThere: 'For example: bus to the station, then five minutes on foot',
};

/** One line each, as they stand. */
export function expectInputs(told: WhatToExpect = {}): TextInput[] {
  return expectations.map((one) =>
    textInput(one, expectationNames[one], {
      placeholder: examples[one],
      maxLength: 200,
      ...(told[one] && { value: told[one] }),
    }),
  );
}
