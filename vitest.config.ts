import { defineConfig } from 'vitest/config';

// Tests read the packages' sources through the `source` export condition, so they need no build.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{core,reading,node,web}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Packages that have a condition of that name for sources of their own, which Node cannot read.
    server: { deps: { inline: [/\/ai\//u, /@ai-sdk/u, /eventsource-parser/u] } },
    globalSetup: ['web/test/build-site.ts'],
    // A busy machine takes many times as long as a quiet one: only what never ends is ended.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
