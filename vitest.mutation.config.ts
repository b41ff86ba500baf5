import { defineConfig } from 'vitest/config';

// The tests that decide on mutants of the conflict solvers: their properties and the golden cases.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['core/src/conflict/{solver/*,unsanctioned-improvement}.test.ts', 'core/test/cases.test.ts'],
    setupFiles: ['scripts/mutation-setup.ts'],
    testTimeout: 60_000,
  },
});
