import { carriesToken, checkToken } from './token';

const TOKEN = 'a-token-of-24-characters';

describe('The token', () => {
  test.each([
    ['', false],
    [undefined, false],
    ['Bearer ', false],
    [`Bearer ${TOKEN.slice(1)}`, false],
    [`Bearer ${TOKEN}x`, false],
    [`Bearer ${TOKEN.toUpperCase()}`, false],
    [`Basic ${TOKEN}`, false],
    [TOKEN, false],
    [`Bearer ${TOKEN} `, false],
    [`Bearer ${'x'.repeat(5000)}`, false],
    [`Bearer ${TOKEN}`, true],
  ])('given as %j is taken: %s', (header, taken) => {
    expect(carriesToken(header, TOKEN)).toBe(taken);
  });

  test.each([
    ['127.0.0.1', undefined],
    ['localhost', undefined],
    ['::1', undefined],
    ['0.0.0.0', TOKEN],
    ['192.168.1.4', TOKEN],
  ])('allows listening on %s with token %s', (host, token) => {
    expect(() => checkToken(host, token)).not.toThrow();
  });

  test.each([
    ['0.0.0.0', undefined, 'token-missing'],
    ['::', undefined, 'token-missing'],
    ['newsroom.example', undefined, 'token-missing'],
    ['127.0.0.1', 'short', 'token-short'],
    ['0.0.0.0', '', 'token-short'],
  ])('forbids listening on %s with token %j', (host, token, code) => {
    expect(() => checkToken(host, token)).toThrow(expect.objectContaining({ kind: 'usage', code }));
  });
});
