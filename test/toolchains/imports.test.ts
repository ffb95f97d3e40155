// The import lines of a CommonJS program that compile, and those that do not.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { COMPILERS, errorsIn, project, tsc } from '../types/tsc.js'
import { run } from './tools.js'

const ENTRIES = ['statusbook', 'statusbook/const-enum', 'statusbook/enum', 'statusbook/records', 'statusbook/unofficial']

const GOOD = `
import { NOT_FOUND, HttpStatus } from 'statusbook'
import * as statusbook from 'statusbook'
import required = require('statusbook')
import { HttpStatus as ConstEnum } from 'statusbook/const-enum'
import { HttpStatus as Enum } from 'statusbook/enum'
import { statusRecord } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'
export * from 'statusbook'
export * from 'statusbook/records'
export * from 'statusbook/unofficial'
console.log(JSON.stringify([
  NOT_FOUND, HttpStatus.NOT_FOUND, statusbook.NOT_FOUND, required.NOT_FOUND, ConstEnum.NOT_FOUND, Enum[413],
  statusRecord(404).phrase, CLIENT_CLOSED_REQUEST
]))`
const ANSWERS = [404, 404, 404, 404, 404, 'CONTENT_TOO_LARGE', 'Not Found', 499]

const DEFAULT = ENTRIES.map((entry, index) => `import default${index} from '${entry}'\ndefault${index}`).join('\n')

const MODES = ['commonjs', 'node16', 'nodenext'] as const

describe.each(COMPILERS)('TypeScript %s', compiler => {
  it.each(MODES)('compiles every import but a default one, which is TS1192, in CommonJS: %s', async mode => {
    // TypeScript 7 has no node10; its `commonjs` finds packages as bundlers do.
    const resolution = mode === 'commonjs' && compiler < '6' ? { moduleResolution: 'node10' } : {}
    const options = { module: mode, ...resolution, esModuleInterop: true, lib: ['es2022', 'dom'] }
    const name = `imports-${compiler}-${mode}`
    const emit = { ...options, noEmit: false, outDir: 'out', declaration: true }
    const folder = project(name, 'commonjs', emit, { 'good.ts': GOOD })
    const wrong = project(`${name}-default`, 'commonjs', options, { 'default.ts': DEFAULT })
    const errors = errorsIn(await tsc(compiler, folder, wrong))
    expect(errors.map(({ file, line, message }) => [file, line, message.slice(0, 6)])).toEqual(
      ENTRIES.map((_, index) => [`${name}-default/default.ts`, 2 * index + 1, 'TS1192'])
    )
    expect(JSON.parse(await run('out/good.js', [], join(installedPackage(), folder)))).toEqual(ANSWERS)
  })
})
