import { changedGroupWords } from '../../cards/group/changedGroupWords';
import type { DueLine } from '../../domain/due/dueLine';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { localFor, type Services } from '../services';
import { changedGroups } from './changedGroups';

/** One line a group that ended or day that was cancelled, for whoever is to talk of it with those who go there. */
export async function* changedGroupLines(services: Services, reader: Asker): AsyncGenerator<DueLine> {
  for (const { group, news, own } of await changedGroups(services, reader)) {
    const { timeZone } = localFor(services, group.localId);
    const key = `smallGroup|${group.localId}|${group.id}`;
    const line = { kind: 'smallGroup' as const, since: dateAt(group.endedAt ?? services.now(), timeZone) };
    if (news.hasEnded) yield { ...line, key, why: changedGroupWords(own.length) };
    for (const { id, on } of news.cancelled)
      yield { ...line, key: `${key}|${id}|${on}`, why: changedGroupWords(own.length, on) };
  }
}
