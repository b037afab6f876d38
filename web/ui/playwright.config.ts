import { defineConfig } from '@playwright/test';

const port = Number(process.env.UI_MOCK_PORT ?? 4179);
const mock = `http://127.0.0.1:${port}`;
// Set by scripts/ui.sh once the Go server runs.
const live = process.env.SPINWEB_URL;

export default defineConfig({
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['./test/counts-reporter.ts']],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: live
    ? [{ name: 'live', testDir: './test/e2e-live', use: { baseURL: live } }]
    : [{ name: 'mock', testDir: './test/e2e', use: { baseURL: mock } }],
  webServer: live ? undefined : { command: 'node test/mock-server.mjs', url: mock, env: { PORT: String(port) }, reuseExistingServer: false },
});
