import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { packedTarball } from '../package/installed.js'
import { makeFolder, run, TOOLS } from './tools.js'

const PROGRAM = `
import { NOT_FOUND, reasonPhrase } from 'statusbook'
import { HttpStatus } from 'statusbook/enum'
import { statusRecord } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'
console.log(JSON.stringify([
  NOT_FOUND, reasonPhrase(404), HttpStatus[413], statusRecord(404).phrase, CLIENT_CLOSED_REQUEST
]))`
const ANSWERS = [404, 'Not Found', 'CONTENT_TOO_LARGE', 'Not Found', 499]

const MANAGERS = {
  'Yarn, Plug’n’Play': {
    script: '@yarnpkg/cli-dist/bin/yarn.js',
    settings: {
      // In CI, Yarn refuses to write a lock file unless it is told to.
      '.yarnrc.yml': 'nodeLinker: pnp\nenableTelemetry: false\nenableNetwork: false\nenableGlobalCache: false\n' +
        'enableImmutableInstalls: false\n',
      'yarn.lock': ''
    },
    install: ['install'],
    // The resolver of Plug'n'Play is inside the process that Yarn starts.
    node: ['node'],
    command: ['statusbook']
  },
  'pnpm, without hoisting': {
    script: 'pnpm/bin/pnpm.cjs',
    settings: { 'pnpm-workspace.yaml': 'hoist: false\n' },
    install: ['install', '--offline', '--no-frozen-lockfile', '--store-dir', 'store'],
    node: ['exec', 'node'],
    command: ['exec', 'statusbook']
  }
}

describe.each(Object.entries(MANAGERS))('%s', (name, { script, settings, install, node, command }) => {
  let folder: string
  const manager = (...args: string[]): Promise<string> => run(join(TOOLS, script), args, folder)

  beforeAll(async () => {
    folder = makeFolder(name.replace(/\W+/g, '-'), {
      ...settings,
      'package.json': JSON.stringify({ private: true, dependencies: { statusbook: 'file:./statusbook.tgz' } }),
      'app.mjs': PROGRAM,
      'app.cjs': PROGRAM.replace(/^import (.*) from ('.*')/gm, 'const $1 = require($2)')
    }, { withTools: false })
    cpSync(packedTarball(), join(folder, 'statusbook.tgz'))
    await manager(...install)
  })

  it.each(['app.mjs', 'app.cjs'])('runs a program with every entry: %s', async file => {
    expect(JSON.parse(await manager(...node, file))).toEqual(ANSWERS)
  })

  it('runs the command', async () => {
    expect(await manager(...command, '404')).toMatch(/^404 Not Found/)
  })
})
