import type { NodeProperties } from '../../../graph-schema/model/labels.js';
import type { Problem } from '../../pipeline/facts/document.js';

/** What a Problem node carries: the problem with its other place and its two figures as plain properties. */
export function problemProperties({ rule, message, severity, start, end, related, expected, found }: Problem): NodeProperties['Problem'] {
  return {
    rule,
    message,
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    start,
    end,
    relatedStart: related?.start ?? null,
    relatedEnd: related?.end ?? null,
    expected: expected ?? null,
    found: found ?? null,
  };
}
