import { type ContainerName, partitionKeys } from '../../../../store/containers';
import { orderedFields } from '../../../../store/orderedFields';
import type { QueryPlan } from '../../../../store/query/queryPlan';
import { valueAt } from '../../../../store/query/valueAt';
import type { Condition } from '../../../../store/store';

/** Found by value without a look at the others: Cosmos DB does so by every field. */
const indexed: Partial<Record<ContainerName, readonly string[]>> = {
  cases: ['referral.takenBy.personId', 'lists', 'referrerIds'],
  placements: ['recipientId', 'caseIds'],
  staff: ['localIds'],
};

/** Which rows can meet a query, so that a hundred thousand need not be read for each. */
export class RowIndex {
  readonly #keys = new Map<string, Set<string>>();

  enter(container: ContainerName, key: string, document: object): void {
    for (const entry of entriesOf(container, document)) {
      const keys = this.#keys.get(entry) ?? new Set();
      this.#keys.set(entry, keys.add(key));
    }
  }

  leave(container: ContainerName, key: string, document: object): void {
    for (const entry of entriesOf(container, document)) this.#keys.get(entry)?.delete(key);
  }

  /** Keys of the rows that the most telling condition of the query leaves. */
  candidates(container: ContainerName, { where, ordered, partition }: QueryPlan): string[] {
    const choices = [
      [container],
      ...(ordered ? [[`${container} by ${ordered}`]] : []),
      ...(partition === undefined ? [] : [[`${container} in ${partition}`]]),
      ...where.flatMap((condition) => {
        const values = indexed[container]?.includes(condition.field) ? wantedBy(condition) : [];
        return values.length > 0 ? [values.map((value) => `${container} ${condition.field} ${value}`)] : [];
      }),
    ];
    const size = (entries: string[]) =>
      entries.reduce((sum, one) => sum + (this.#keys.get(one)?.size ?? 0), 0);
    const fewest = choices.reduce((best, one) => (size(one) < size(best) ? one : best));
    return [...new Set(fewest.flatMap((entry) => [...(this.#keys.get(entry) ?? [])]))];
  }
}

function entriesOf(container: ContainerName, document: object): string[] {
  const values = (indexed[container] ?? []).flatMap((field) =>
    [valueAt(document, field)].flat().map((value) => `${container} ${field} ${String(value)}`),
  );
  const ordered = orderedFields[container].filter((field) => valueAt(document, field) !== undefined);
  const partition = String(valueAt(document, partitionKeys[container]));
  const fields = ordered.map((field) => `${container} by ${field}`);
  return [container, `${container} in ${partition}`, ...values, ...fields];
}

function wantedBy(condition: Condition): string[] {
  if ('is' in condition) return [String(condition.is)];
  if ('in' in condition) return condition.in.map(String);
  return 'has' in condition ? [String(condition.has)] : [];
}
