/** What `asOf` means on a list. */
export const atDate =
  'As the versions of mandates had it that held at this date (`versions` says which); the latest versions where it is left out.';
