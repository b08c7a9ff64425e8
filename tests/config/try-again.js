/*
 * On a crowded machine in CI a browser or a database can miss its time once without anything being wrong. A test that
 * fails there is tried once more, its first failure is printed, and the last lines of the run name it. Everywhere else a
 * test that fails once has failed, so that what is unsteady is found where it can be mended.
 */
if (process.env.CI) import.meta.jest.retryTimes(1, { logErrorsBeforeRetry: true, waitBeforeRetry: 2000 });
