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
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
