import type { Download } from './server/client';

/** Hands a file to the browser to keep. */
export function download({ name, content }: Download, page: Document): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
