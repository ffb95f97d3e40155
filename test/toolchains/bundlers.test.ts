import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, run } from './tools.js'

const MAIN = {
  program: `
import { hasStatus, HttpStatus, isClientError, NOT_FOUND, PHRASES_BY_CODE, reasonPhrase, statusCode } from 'statusbook'
console.log(JSON.stringify([
  NOT_FOUND,
  HttpStatus.NOT_FOUND,
  HttpStatus.PAYLOAD_TOO_LARGE,
  hasStatus({ status: 404 }, isClientError),
  reasonPhrase(404),
  statusCode('not_found'),
  Object.isFrozen(PHRASES_BY_CODE)
]))`,
  answers: [404, 404, 413, true, 'Not Found', 404, true]
}

const OTHERS = {
  program: `
import { HttpStatus as ConstEnum } from 'statusbook/const-enum'
import { HttpStatus } from 'statusbook/enum'
import { statusRecord } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'
console.log(JSON.stringify([
  ConstEnum.NOT_FOUND,
  HttpStatus.NOT_FOUND,
  HttpStatus[413],
  Object.isFrozen(HttpStatus),
  statusRecord(404).phrase,
  CLIENT_CLOSED_REQUEST
]))`,
  answers: [404, 404, 'CONTENT_TOO_LARGE', true, 'Not Found', 499]
}

/** Bundles a program, and gives the folder with the bundle in `out/output.mjs`. */
async function bundle(bundler: string, name: string, program: string): Promise<string> {
  const folder = makeFolder(`${bundler}-${name}`.replace(/\W+/g, '-'), { 'entry.mjs': program })
  await run(resolve('test/toolchains/bundle-program.mjs'), [bundler, folder], folder)
  return folder
}

async function answersOf(bundler: string, name: string, program: string): Promise<unknown> {
  return JSON.parse(await run('out/output.mjs', [], await bundle(bundler, name, program)))
}

const WITH_EXPORTS = ['Vite', 'Rspack', 'Parcel, packageExports', 'Metro']
const WITHOUT_EXPORTS = ['Parcel', 'Metro, exports off', 'webpack 4', 'Browserify']

describe.each([...WITH_EXPORTS, ...WITHOUT_EXPORTS])('%s', bundler => {
  it('builds a program with the main entry that gives the right answers', async () => {
    expect(await answersOf(bundler, 'main', MAIN.program)).toEqual(MAIN.answers)
  })
})

describe.each(WITH_EXPORTS)('%s', bundler => {
  it('builds a program with the other entries that gives the right answers', async () => {
    expect(await answersOf(bundler, 'others', OTHERS.program)).toEqual(OTHERS.answers)
  })
})

describe.each(WITHOUT_EXPORTS)('%s, which does not read `exports`,', bundler => {
  it('does not find the other entries', async () => {
    await expect(answersOf(bundler, 'others', OTHERS.program)).rejects.toThrow(/(resolve|find) .*statusbook\/\w+/)
  })
})

describe.each(['Vite', 'Rspack'])('%s', bundler => {
  it('makes `HttpStatus.NOT_FOUND` the bare literal, and drops every table', async () => {
    const program = "import { HttpStatus } from 'statusbook'\nconsole.log(HttpStatus.NOT_FOUND)"
    const text = readFileSync(join(await bundle(bundler, 'literal', program), 'out/output.mjs'), 'utf8')
    expect(text).toContain('console.log(404)')
    expect(text.length).toBeLessThan(50)
  })
})
