const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

/**
 * Sources name each other with the suffix `.js`, as they would run; what stands there is `.ts` or `.tsx`.
 * Packages are left to jest.
 */
module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules')) {
    const stem = resolve(options.basedir, request.slice(0, -'.js'.length));
    for (const suffix of ['.ts', '.tsx']) if (existsSync(stem + suffix)) return stem + suffix;
  }
  return options.defaultResolver(request, options);
};
