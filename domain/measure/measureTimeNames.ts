import type { MeasureTime } from './measure';

export const measureTimeNames: Record<MeasureTime, string> = {
  start: 'At the start',
  review: 'At a review',
  end: 'At the end',
};
