import { isSupported } from './version';

test.each([
  ['Neo4j/5.26.30', true],
  ['Neo4j/5.13.0', true],
  ['Neo4j/5.12.9', false],
  ['Neo4j/4.4.30', false],
  ['Neo4j/2026.08.1', true],
  ['Another/1.0', true],
])('%s is supported: %s', (agent, supported) => {
  expect(isSupported(agent)).toBe(supported);
});
