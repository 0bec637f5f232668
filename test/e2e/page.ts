/** The page of every test: it fails when something is written to the console as an error, or another host is asked. */
import { test as base, expect } from '@playwright/test';

export type SiteName = 'brook' | 'below' | 'handbook' | 'content' | 'other';

/** Address of a page of one of the built sites: `at('brook', 'policies/returns/')`. */
export function at(site: SiteName, path = ''): string {
  return new URL(path, process.env[`ONEANSWER_E2E_${site.toUpperCase()}_URL`]).href;
}

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
