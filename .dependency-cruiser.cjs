/** Which room may import which: docs/design.md. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const CODE = '^(ingest|graph|viewer|cli)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycles', { path: CODE }, { circular: true }, 'A cycle has no order of reading.'),
    forbid('ontology-imports-nothing', { path: '^graph/ontology/' }, { path: '^(ingest|graph|viewer|cli)/', pathNot: '^graph/ontology/' }, 'The contract stands alone.'),
    forbid('ingest-knows-no-graph', { path: '^ingest/' }, { path: '^(graph|viewer|cli)/', pathNot: '^graph/ontology/' }, 'Extraction knows no database and no server.'),
    forbid('graph-knows-no-reading', { path: '^graph/' }, { path: '^(ingest|viewer|cli)/' }, 'The graph takes readings, wherever they come from.'),
    forbid('server-knows-no-page', { path: '^viewer/server/' }, { path: '^(viewer/app|cli)/' }, 'The page is files to the server.'),
    forbid(
      'page-shares-types-and-formats',
      { path: '^viewer/app/' },
      { path: '^(ingest|graph|viewer/server|cli)/', pathNot: '^graph/(ontology|exchange)/', dependencyTypesNot: ['type-only'] },
      'The page runs in a browser: it shares types, the ontology and the exchange formats.',
    ),
    forbid('no-tests-in-code', { path: CODE, pathNot: '\\.test\\.tsx?$' }, { path: '(^test/|\\.test\\.tsx?$)' }, 'Code does not import tests.'),
    forbid('resolvable', { path: CODE, pathNot: 'vite\\.config\\.mts$' }, { couldNotResolve: true }, 'Every import exists.'),
    forbid('declared', { path: CODE, pathNot: 'vite\\.config\\.mts$' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }, 'Every package is in package.json.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'] },
  },
};
