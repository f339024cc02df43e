/** A thread that reads nothing and does to itself what a text says. For tests of what becomes of the others. */
const { parentPort } = require('node:worker_threads');

parentPort.on('message', (order) => {
  if ('setup' in order) {
    if (order.setup.names.version === 'refused') throw new Error('names refused');
    parentPort.postMessage({ ready: true });
    return;
  }
  const { text } = order.source;
  if (text === 'die') process.exit(7);
  if (text === 'throw') throw new RangeError('thrown in the thread');
  if (text === 'fail') parentPort.postMessage({ failed: 'said by the thread' });
  else if (text !== 'hang')
    parentPort.postMessage({
      reading: {
        extraction: { mentions: [], entities: [], claims: [], diagnostics: [] },
        articles: [{ start: 0, end: text.length }],
      },
    });
});
