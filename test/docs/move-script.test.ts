import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { codeIn, collapsedIn } from './readme.js'

/** Every form of import: the file before, and after the script. */
const FORMS: Record<string, [before: string, after: string]> = {
  'named.ts': [
    `import { StatusCodes, getReasonPhrase } from 'http-status-codes'`,
    `import { HttpStatus as StatusCodes, reasonPhrase as getReasonPhrase } from 'statusbook'`
  ],
  'over-lines.ts': [
    `import {\n  getStatusCode as codeOf,\n  StatusCodes as Codes,\n} from "http-status-codes"\nCodes.OK`,
    `import { HttpStatus as Codes, statusCode as codeOf } from "statusbook"\nCodes.OK`
  ],
  'phrases.ts': [
    `import { ReasonPhrases } from 'http-status-codes'\nReasonPhrases.NOT_FOUND`,
    `import { HttpStatus, reasonPhrase } from 'statusbook'\nreasonPhrase(HttpStatus.NOT_FOUND)`
  ],
  'phrases-and-codes.ts': [
    `import { ReasonPhrases, StatusCodes } from 'http-status-codes'\nReasonPhrases.OK`,
    `import { HttpStatus as StatusCodes, reasonPhrase } from 'statusbook'\nreasonPhrase(StatusCodes.OK)`
  ],
  'default.ts': [
    `import httpStatus from 'http-status'\nhttpStatus.OK`,
    `import { HttpStatus as httpStatus } from 'statusbook'\nhttpStatus.OK`
  ],
  'default-and-named.ts': [
    `import HttpStatus, { getStatusText } from 'http-status-codes'`,
    `import { HttpStatus, reasonPhrase as getStatusText } from 'statusbook'`
  ],
  'status.ts': [
    `import { status as httpStatus } from 'http-status'`,
    `import { HttpStatus as httpStatus } from 'statusbook'`
  ],
  'namespace.ts': [
    `import * as httpStatus from 'http-status'`,
    `import { HttpStatus as httpStatus } from 'statusbook'`
  ],
  'type.ts': [
    `import type { StatusCodes } from 'http-status-codes'`,
    `import type { HttpStatus as StatusCodes } from 'statusbook'`
  ],
  'inline-type.ts': [
    `import { type StatusCodes } from 'http-status-codes'`,
    `import { HttpStatus as StatusCodes } from 'statusbook'`
  ],
  'export.ts': [
    `export { StatusCodes } from 'http-status-codes'`,
    `export { HttpStatus as StatusCodes } from 'statusbook'`
  ],
  'component.tsx': [
    `import { StatusCodes } from 'http-status-codes'\nexport const A = () => <p>{StatusCodes.OK}</p>`,
    `import { HttpStatus as StatusCodes } from 'statusbook'\nexport const A = () => <p>{StatusCodes.OK}</p>`
  ],
  'import-require.cts': [
    `import httpStatus = require('http-status')`,
    `import { HttpStatus as httpStatus } from 'statusbook'`
  ],
  'require.js': [
    `const httpStatus = require('http-status')`,
    `const { HttpStatus: httpStatus } = require('statusbook')`
  ],
  'require-named.js': [
    `const { StatusCodes, getReasonPhrase: phrase } = require("http-status-codes")`,
    `const { HttpStatus: StatusCodes, reasonPhrase: phrase } = require("statusbook")`
  ],
  'default-of-require.js': [
    `const httpStatus = require('http-status').default`,
    `const { HttpStatus: httpStatus } = require('statusbook')`
  ],
  'another-package.ts': [
    `import httpStatus from 'my-http-status'`,
    `import httpStatus from 'my-http-status'`
  ]
}

/** Lines that the script leaves to a person. */
const LEFT: Record<string, string> = {
  'reverse.ts': `import { StatusCodes } from 'http-status-codes'\nconst text = StatusCodes[code]`,
  'text.ts': `import HttpStatus from 'http-status-codes'\nHttpStatus.getStatusText(404)`,
  'member.ts': `import * as http from 'http-status-codes'\nhttp.StatusCodes.OK`,
  'phrases-as-object.ts': `import { ReasonPhrases } from 'http-status-codes'\nObject.values(ReasonPhrases)`,
  'export-all.ts': `export * from 'http-status-codes'`,
  'member-of-require.js': `const codes = require('http-status-codes').StatusCodes`,
  'mock.ts': `jest.mock('http-status-codes')`
}

describe('the script that changes imports', () => {
  const text = collapsedIn('Migrating')['A script that changes the imports of http-status-codes and http-status']!
  const script = codeIn(text, 'js')
  let folder: string
  let output: string

  beforeAll(() => {
    folder = join(installedPackage(), 'move')
    mkdirSync(folder)
    const files = { ...Object.fromEntries(Object.entries(FORMS).map(([file, [before]]) => [file, before])), ...LEFT }
    for (const [file, text] of Object.entries({ ...files, 'move.mjs': script })) writeFileSync(join(folder, file), text)
    const options = { cwd: folder, encoding: 'utf8' } as const
    output = execFileSync(process.execPath, ['move.mjs', ...Object.keys(files)], options)
  })

  it('has at most 60 lines', () => {
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(60)
  })

  it.each(Object.entries(FORMS))('moves %s', (file, [, after]) => {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(after)
  })

  it('prints the lines that need a person', () => {
    expect(output.trim().split('\n')).toEqual([
      'reverse.ts:2: const text = StatusCodes[code]',
      'text.ts:2: HttpStatus.getStatusText(404)',
      'member.ts:2: http.StatusCodes.OK',
      'phrases-as-object.ts:2: Object.values(ReasonPhrases)',
      `export-all.ts:1: export * from 'http-status-codes'`,
      `member-of-require.js:1: const codes = require('http-status-codes').StatusCodes`,
      `mock.ts:1: jest.mock('http-status-codes')`
    ])
  })
})
