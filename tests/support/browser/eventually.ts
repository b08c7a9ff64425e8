/** For how long a page may take to come to what a test expects of it, in ms. */
const patience = 30_000;
const pauseMs = 50;

/**
 * Waits until `check` passes; where it never does, throws what it threw last. For what a page shows in answer to a click
 * or a key: the address, for one, changes before the page is drawn anew.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
