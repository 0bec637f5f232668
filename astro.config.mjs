import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import oneanswer from './src/astro/integration.ts';

const { env } = process;
env.ASTRO_TELEMETRY_DISABLED ??= '1';

/** `ONEANSWER_CONTENT=../handbook npm start` shows another folder; a site below a path or on a host needs the other two. */
export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  outDir: env.ONEANSWER_OUT ?? './dist',
  base: env.ONEANSWER_BASE ?? '/',
  site: env.ONEANSWER_SITE,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    oneanswer({
      content: env.ONEANSWER_CONTENT ?? './content',
      asOf: env.ONEANSWER_AS_OF ?? new Date().toLocaleDateString('sv-SE'),
    }),
  ],
  security: {
    csp: { directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"] },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
