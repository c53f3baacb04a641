import type { Local } from '../../domain/local';
import { exportReasons } from '../../domain/records/exportRequest';
import { sends, skips } from '../buttons';
import type { Card } from '../card';
import { asked, choiceSet, options, textInput } from '../inputs';
import { card, heading, line, quiet } from '../parts';
import { exportReasonNames } from './recordsNames';

export interface ExportFormView {
  local: Local;
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

const inputs = [
  choiceSet('reason', 'Why', options(exportReasons, exportReasonNames)),
  textInput('words', 'In a few words, without naming a person', { maxLength: 200 }),
  textInput('holder', 'Which organisation or role will hold it', { maxLength: 120 }),
  textInput('key', 'Their public key (begins with BEGIN PUBLIC KEY)', { isMultiline: true, maxLength: 4000 }),
];

/** Asks for an export of all records of a Local. */
export function exportForm({ local, typed, problems, nonce }: ExportFormView): Card {
  const beside = asked(typed, problems);
  const ids = { localId: local.id };
  return card(
    [
      heading(`Ask for an export: ${local.name}`),
      line(
        'It holds every record of this Local, restricted ones and those of carers too, and who looked at them. It holds no unfinished forms.',
      ),
      ...inputs.flatMap(beside),
      quiet(
        'Only whoever has the private key can read it. They make both with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out private.pem, and then: openssl pkey -in private.pem -pubout -out public.pem',
      ),
      quiet('Another Lead or privacy officer has to approve it.'),
    ],
    [
      sends('Ask', { verb: 'export.ask', ids, nonce }, 'positive'),
      skips('Back', { verb: 'records.open', ids, nonce }),
    ],
  );
}
