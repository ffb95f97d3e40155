import { defineConfig } from 'vitest/config'
import base from '../vitest.config.js'

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/toolchains/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/package/setup.ts', 'test/toolchains/setup.ts'],
    reporters: ['default', './test/toolchains/reporter.ts', './test/reporter.ts']
  }
})
