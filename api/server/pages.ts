import express, { Router } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const year = 365 * 24 * 60 * 60 * 1000;

/**
 * The built pages: files as they are (those under `assets` have their content's hash in their name, so they may be
 * kept for good), and the application for every other address.
 */
export function pages(webRoot: string): Router {
  const router = Router();
  const start = join(webRoot, 'index.html');
  router.use('/assets', express.static(join(webRoot, 'assets'), { immutable: true, maxAge: year, fallthrough: false }));
  router.use(
    express.static(webRoot, { index: false, redirect: false, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }),
  );
  router.get('/{*path}', (request, response, next) => {
    // A file that is not there is not the application.
    if (/\.[a-z0-9]{2,5}$/i.test(request.path) || !existsSync(start)) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: webRoot });
  });
  return router;
}
