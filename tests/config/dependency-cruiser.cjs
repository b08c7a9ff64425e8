/** Who may import whom: graph-schema ← data ← api; web stands alone; tests see all. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const packages = (...names) => `node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one thing, or need a third.', {}, { circular: true }),
    rule(
      'graph-schema-is-the-base',
      'The model knows nothing of how it is filled or asked.',
      { path: '^graph-schema/' },
      { path: '^(data|api|web|tests)/' },
    ),
    rule('data-below-api', 'Reading documents needs no server.', { path: '^data/' }, { path: '^(api|web|tests)/' }),
    rule('api-without-pages', 'The API serves built pages, it does not import them.', { path: '^api/' }, { path: '^(web|tests)/' }),
    rule('web-stands-alone', 'The pages know the API by its schema only.', { path: '^web/' }, { path: '^(graph-schema|data|api|tests)/' }),
    rule(
      'drivers-behind-the-port',
      'Only an adapter knows its driver.',
      { pathNot: '^(graph-schema/store/neo4j|tests|node_modules)/' },
      { path: packages('neo4j-driver') },
    ),
    rule(
      'embedded-behind-the-port',
      'Only an adapter knows its driver.',
      { pathNot: '^(graph-schema/store/grafeo|tests|node_modules)/' },
      { path: packages('@grafeo-db') },
    ),
    rule(
      'one-canvas',
      'One module owns the drawing.',
      { pathNot: '^(web/graph-canvas|tests|node_modules)/' },
      { path: packages('cytoscape', 'cytoscape-fcose') },
    ),
    rule(
      'pipeline-is-pure',
      'Text in, facts out: no file, clock, network or graph.',
      { path: '^data/pipeline/' },
      {
        path: [
          '^(node:)?(fs|net|http|https|dns|child_process|worker_threads|timers|perf_hooks|os)(/|$)',
          '^graph-schema/(store|queries)/',
          '^data/load/',
        ],
      },
    ),
    rule(
      'features-stay-apart',
      'What two screens share stands in ui, lib or graph-canvas.',
      { path: '^web/features/([^/]+)/' },
      { path: '^web/features/', pathNot: '^web/features/$1/' },
    ),
    rule('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: ['\\.css$', '\\?'] }),
    rule(
      'declared',
      'A package that package.json does not name.',
      { path: '^(api|data|graph-schema|web)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'runs-without-development-packages',
      'What users run or build on their machine stands in dependencies.',
      { path: '^(api|data|graph-schema|web)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['node_modules/@types/'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)gql/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
