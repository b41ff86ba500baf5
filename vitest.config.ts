import { defineConfig } from 'vitest/config';

// Tests read the packages' sources through the `source` export condition, so they need no build.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{core,reading,node,web}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['web/test/build-site.ts'],
    // A busy machine takes many times as long as a quiet one: only what never ends is ended.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
