import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options?: { readonly runOnly: readonly string[] }): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
    }[];
  }>;
}

declare global {
  interface Window {
    axe?: Axe;
  }
}

/** What axe finds wrong with the page as it is, each with where. */
export function violations(page: Page): Promise<readonly string[]> {
  return found(page);
}

/** What axe finds too faint in the dark theme; all else is the same in both. */
export async function darkViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  return found(page, { runOnly: ['color-contrast'] });
}

async function found(page: Page, options?: { readonly runOnly: readonly string[] }): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async (given) => {
    const result = await window.axe?.run(given);
    if (!result) return ['axe did not run'];
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, options);
}
