import type { GraphStore } from '../../../graph-schema/store/port.js';
import type { CityAnswer } from './city-answer.type.js';

/** Placeholder until the understanding of questions is connected. */
export function whoHandles(_store: GraphStore, _text: string, _cities: readonly string[] | null): Promise<CityAnswer[]> {
  return Promise.reject(new Error('whoHandles is not connected'));
}
