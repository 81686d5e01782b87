import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/browser/**', 'src/pages/**'],
          // Some tests run the whole pipeline; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/browser/**/*.test.ts'],
          // One browser, one page after the other: the machine's cores belong to Chromium.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
