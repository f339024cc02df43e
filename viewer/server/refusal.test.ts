import { type ErrorKind, FirmamentError } from '../../graph/ontology/errors';
import { answerTo, Refusal } from './refusal';

describe('The answer to a failure', () => {
  test.each<[ErrorKind, number]>([
    ['usage', 400],
    ['invalid-input', 400],
    ['not-found', 404],
    ['limit', 422],
    ['store', 503],
  ])('of kind %s has status %i', (kind, status) => {
    expect(answerTo(new FirmamentError(kind, 'No.', { code: 'some-code' }))).toMatchObject({
      status,
      body: { error: { code: 'some-code' } },
    });
  });

  it('says 429 where too many wait', () => {
    expect(answerTo(new FirmamentError('limit', 'Busy.', { code: 'busy' })).status).toBe(429);
  });

  test.each([
    ['the store', new FirmamentError('store', 'Cannot open /home/ada/.firmament/log', { code: 'open-failed' })],
    ['the unforeseen', new Error('ENOENT: /home/ada/secret')],
    ['something that is no error', { path: '/home/ada' }],
  ])('keeps what %s says of this machine', (_, thrown) => {
    expect(JSON.stringify(answerTo(thrown).body)).not.toContain('/home');
  });

  it('passes on why a request was refused', () => {
    expect(answerTo(new Refusal(415, 'media-type', 'Send JSON.'))).toEqual({
      status: 415,
      body: { error: { code: 'media-type', message: 'Send JSON.' } },
    });
  });
});
