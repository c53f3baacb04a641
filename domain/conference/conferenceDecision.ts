import type { Refusal } from '../refusal';
import type { Conference } from './conference';

export type ConferenceDecision = { ok: true; next: Conference } | { ok: false; refusal: Refusal };
