import type { Connection } from '../../../domain/connection/connection';
import { connectionIn } from '../../../domain/connection/parts';
import { typed } from '../../parts';
import type { CaseForm, CaseFormView } from '../../referral/caseForm';
import { refusalSentence } from '../../refusalSentence';

type Fields = ReturnType<CaseForm['fields']>;

/** A form about one activity of the person, which its press names. */
export function connectionForm(
  verb: string,
  title: string,
  fields: (connection: Connection, view: CaseFormView) => Fields,
): CaseForm {
  return {
    verb,
    title,
    fields: (view) => {
      const connection = connectionIn(view.found, view.typed['connectionId']);
      if (!connection) return { says: [refusalSentence['no-such-part']], send: 'Look again' };
      const asks = fields(connection, view);
      const name = typed(connection.name);
      return {
        ...asks,
        shows: [name, ...(asks.shows ?? [])],
        ids: { connectionId: connection.id, ...asks.ids },
      };
    },
  };
}
