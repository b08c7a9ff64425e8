/**
 * True where `short` (市工信委) can be read as a short name of `full` (西安市工业和信息化委员会): behind the jurisdiction its
 * characters stand in the full name in the same order, beginning with the same one, and it ends with the same kind of
 * office (委 for 委员会). 我委 and 本局 name nobody in particular and are no short names.
 */
export function isShortNameOf(short: string, full: string): boolean {
  const place = /^([\u4e00-\u9fff]{0,6}?)(省|市|自治区|区|县|州|盟)/u.exec(full);
  const own = place ? full.slice(place[0].length) : full;
  const lead = /^(?:[\u4e00-\u9fff]{0,6}?)(?:省|市|自治区|区|县|州|盟)(?=.{2,})/u.exec(short);
  const rest = lead ? short.slice(lead[0].length) : short;
  // the jurisdiction of the short name must be the same one, as far as it is printed
  if (lead && lead[0].length > 1 && !full.startsWith(lead[0])) return false;
  if (lead && lead[0].length === 1 && !full.slice(0, full.length - own.length + 8).includes(lead[0])) return false;
  if (rest.length < 2 || rest.length >= own.length || rest[0] !== own[0]) return false;
  if (!/[委局厅办部院署]$/u.test(rest)) return false;
  let at = 0;
  for (const character of rest) {
    at = own.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return /^(?:委员会|委|局|厅|办公室|办公厅|办|部|院|署)$/u.test(own.slice(at - 1));
}
