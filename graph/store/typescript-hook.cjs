/**
 * Lets Node run TypeScript of this checkout as CommonJS: `node -r ./graph/store/typescript-hook.cjs file.ts`. Strips
 * types and nothing else, so that a process starts in a third of the time that ts-node takes.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
