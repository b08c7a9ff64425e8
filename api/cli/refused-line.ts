/** Why a document was not added or removed, from this process or from the server. */
export interface Refused {
  code: string;
  message: string;
  remedy: string;
  field: string | null;
}

/** The options that give a field. */
const options: Readonly<Record<string, string>> = {
  cityName: '--city-name and --level',
  level: '--level',
  parent: '--parent',
  city: '--city',
  kind: '--kind',
  department: '--department',
  number: '--number, --title or --date',
  title: '--title',
  date: '--date',
  issuer: '--issuer',
};

/** A refusal in one line: what, what to do, and by which option. */
export function refusedLine({ message, remedy, field }: Refused): string {
  const option = field === null ? undefined : options[field];
  return `${message}; ${remedy}${option === undefined ? '' : ` (${option})`}`;
}
