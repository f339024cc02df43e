import { engineMissing, toOpenError, toStoreError } from './errors';

test('a machine without the native engine is told of Neo4j', () => {
  const thrown = engineMissing(new Error("Cannot find module '@grafeo-db/js-linux-x64-musl'"));
  expect(thrown).toMatchObject({ kind: 'store', code: 'engine-missing' });
  expect(thrown.message).toContain('--store bolt://');
});

test.each([
  ['Query error: GRAFEO-Q001: syntax error', 'invalid-input', 'query-invalid', false],
  ['Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout', 'limit', 'query-timeout', false],
  ['Transaction error: GRAFEO-T001: conflict', 'store', 'store-conflict', true],
  ['GRAFEO-T009: no space', 'store', 'store-full', false],
  ['assertion failed: index <= Self::MAX_CAPACITY', 'limit', 'query-rows', false],
  ['GRAFEO-S002: the file is damaged', 'store', 'store-damaged', false],
  ['something else', 'store', 'store-engine', false],
])('%s is an error of kind %s with code %s', (message, kind, code, retriable) => {
  expect(toStoreError(new Error(message))).toMatchObject({ kind, code, retriable });
});

test.each([
  ['GRAFEO-X001: Internal error: database file cannot be locked for reading', 'store-locked'],
  ['GRAFEO-X002: Serialization error: invalid file header magic', 'store-damaged'],
  ['Permission denied', 'store-open'],
])('opening that fails with %s is %s', (message, code) => {
  expect(toOpenError('/data/graph.grafeo', new Error(message)).code).toBe(code);
});
