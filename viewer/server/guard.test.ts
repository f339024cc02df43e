import { type Door, isLoopback, type Knock, mayEnter } from './guard';

const local: Door = { port: 3000, names: [], open: false };
const open: Door = { port: 3000, names: ['newsroom.example'], open: true };
const knock = (host: string, more: Partial<Knock> = {}): Knock => ({
  url: '/api/stats',
  host: [host],
  origin: [],
  site: undefined,
  ...more,
});

describe('The guard', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST:3000', '[::1]:3000', '127.8.8.8:3000'])(
    'lets in Host %s',
    (host) => {
      expect(mayEnter(knock(host), local)).toBe(true);
    },
  );

  test.each([
    '',
    'attacker.example',
    'attacker.example:3000',
    'localhost',
    'localhost:3001',
    'localhost.evil.example:3000',
    'evil-localhost:3000',
    '127.0.0.1.nip.io:3000',
    '127.0.0.1:3000@evil.example',
    'user@127.0.0.1:3000',
    '0.0.0.0:3000',
    '192.168.1.4:3000',
    '[::ffff:192.168.1.4]:3000',
    '127.0.0.1:3000, evil.example',
    ' 127.0.0.1:3000',
    '127.0.0.1:3000/',
    '2130706433:3000',
    '127.1:3000',
    '[::1:3000',
  ])('refuses Host %j', (host) => {
    expect(mayEnter(knock(host), local)).toBe(false);
  });

  test.each([
    'null',
    '',
    'http://evil.example',
    'http://127.0.0.1:3000.evil.example',
    'http://evil.example/127.0.0.1:3000',
    'http://evil127.0.0.1:3000',
    'https://127.0.0.1:3000',
    'http://127.0.0.1:3001',
    'http://127.0.0.1',
    'http://localhost:3000',
    'file://',
    'chrome-extension://abcdef',
  ])('refuses Origin %j', (origin) => {
    expect(mayEnter(knock('127.0.0.1:3000', { origin: [origin] }), local)).toBe(false);
  });

  it('lets in its own page', () => {
    expect(mayEnter(knock('127.0.0.1:3000', { origin: ['http://127.0.0.1:3000'] }), local)).toBe(true);
  });

  test.each<[string, Partial<Knock>]>([
    ['no Host', { host: [] }],
    ['two Hosts', { host: ['127.0.0.1:3000', '127.0.0.1:3000'] }],
    ['two Origins', { origin: ['http://127.0.0.1:3000', 'http://evil.example'] }],
    ['an absolute address', { url: 'http://127.0.0.1:3000/api/stats' }],
    ['another site behind the interface', { site: 'cross-site' }],
    ['a neighbouring site behind the interface', { site: 'same-site' }],
  ])('refuses %s', (_, more) => {
    expect(mayEnter(knock('127.0.0.1:3000', more), local)).toBe(false);
  });

  it('lets another site link to the page itself', () => {
    expect(mayEnter(knock('127.0.0.1:3000', { url: '/', site: 'cross-site' }), local)).toBe(true);
  });

  test.each([
    ['192.168.1.4:3000', true],
    ['[fe80::1]:3000', true],
    ['newsroom.example:3000', true],
    ['attacker.example:3000', false],
  ])('of an open server answers Host %s with %s', (host, allowed) => {
    expect(mayEnter(knock(host), open)).toBe(allowed);
  });

  it('expects no port in Host where the port is 80', () => {
    expect(mayEnter(knock('localhost'), { ...local, port: 80 })).toBe(true);
  });

  test.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['127.evil.example', false],
    ['0.0.0.0', false],
    ['::', false],
  ])('takes %s for loopback: %s', (name, expected) => {
    expect(isLoopback(name)).toBe(expected);
  });
});
