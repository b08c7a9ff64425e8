import { useEffect, useState } from 'react';

interface Steps {
  previous: string | null;
  next: string | null;
}

const none: Steps = { previous: null, next: null };

/** What stands before and after the opened row on the page, as it is filtered and ordered there. */
export function useSteps(opened: string | null): Steps {
  const [steps, setSteps] = useState(none);
  useEffect(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-clause-rows] [data-open]')].map((row) => row.dataset.open!);
    const at = opened === null ? -1 : ids.indexOf(opened);
    // The order of the rows is known only once they have been drawn.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setSteps(at < 0 ? none : { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null });
  }, [opened]);
  return steps;
}
