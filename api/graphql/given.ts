import { BadInput } from './bad-input.js';

/** Longest filter that is passed on to the database. */
const maximumItems = 1000;
const maximumCharacters = 200;

/** A list filter as query parameter: null where it restricts nothing. @throws BadInput where it is too long */
export function givenList<T extends string>(argument: string, list: readonly T[] | null | undefined): T[] | null {
  if (!list?.length) return null;
  if (list.length > maximumItems) throw new BadInput(argument, `${argument} has more than ${maximumItems} items.`);
  return list.map((item) => givenText(argument, item) as T | null).filter((item) => item !== null);
}

/** A text filter as query parameter, trimmed: null where it restricts nothing. @throws BadInput where it is too long */
export function givenText(argument: string, text: string | null | undefined): string | null {
  if (text && text.length > maximumCharacters) throw new BadInput(argument, `${argument} is longer than ${maximumCharacters} characters.`);
  return text?.trim() || null;
}
