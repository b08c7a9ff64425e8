import { z } from 'zod';
import { reviewLineSchema, type ReviewEntry } from './judgement.js';

/** A line that is no judgement; the others of its file count all the same. */
export interface ReviewProblem {
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

export interface ReadLines {
  entries: ReviewEntry[];
  problems: ReviewProblem[];
}

/** Reads lines of a file of judgements. `firstLine` is the number of the first of them. */
export function readLines(lines: readonly string[], file: string, firstLine = 1): ReadLines {
  const read: ReadLines = { entries: [], problems: [] };
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const problem = (message: string) => read.problems.push({ file, line: firstLine + index, message });
    try {
      const { success, data, error } = reviewLineSchema.safeParse(JSON.parse(text));
      if (!success) problem(`no judgement: ${z.prettifyError(error).replaceAll(/\s*\n\s*/gu, ' ')}`);
      else if (data.record !== 'about') read.entries.push(data);
    } catch {
      problem('no JSON: the line is broken off, or was edited; mend or remove it');
    }
  });
  return read;
}
