import { type MessagePort, parentPort } from 'node:worker_threads';
import { messageOf } from '../../graph/ontology/errors';
import { catalogueOf } from '../catalogue/catalogue';
import { createExtractor, type Extractor } from '../extract';
import { type Answer, isOrder, type Order, type Setup } from './messages';

/** The thread: makes its extractor once, then reads a text at a time. */
function serve(port: MessagePort): void {
  let extractor: Extractor | undefined;
  port.on('message', (order: unknown) => {
    if (!isOrder(order)) return;
    if ('setup' in order) extractor = extractorOf(order.setup);
    port.postMessage(answerTo(order, extractor));
  });
}

function extractorOf({ names, without }: Setup): Extractor {
  return createExtractor({ catalogue: catalogueOf(names.entries, names.version), without });
}

function answerTo(order: Order, extractor: Extractor | undefined): Answer {
  if ('setup' in order) return { ready: true };
  if (!extractor) return { failed: 'the thread was not set up' };
  try {
    return { reading: extractor.read(order.source) };
  } catch (thrown) {
    return { failed: messageOf(thrown) };
  }
}

if (parentPort) serve(parentPort);
