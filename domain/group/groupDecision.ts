import type { Refusal } from '../refusal';
import type { Group } from './group';

export type GroupDecision = { ok: true; next: Group } | { ok: false; refusal: Refusal };
