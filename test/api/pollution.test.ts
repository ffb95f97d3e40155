import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/install.js'

const ANSWERS = `
  const inputs = [404, 499, 999, 0, -1, 404.5, '404', 'Not Found', 'not_found', 'polluted', 'constructor', '__proto__', 'toString', 'hasOwnProperty', NaN, null, undefined]
  const names = ['isClientError', 'isRegistered', 'isRedirectStatus', 'isNullBodyStatus', 'isStatusCode', 'reasonPhrase', 'statusCode', 'statusClass']
  const answers = api => JSON.stringify(inputs.map(input => names.map(name => String(api[name](input))).concat(String(api.PHRASES_BY_CODE[input]), String(api.CODES_BY_PHRASE[input]), String(api.hasStatus({ status: input }, 404)), String(api.hasStatus({ status: 404 }, 404)), String(api.hasStatus({ status: 404 }, 200)), String(api.hasStatus({ status: 404 }, api.isClientError)))))
`
// What a merge of somebody's JSON can put there: of a response, `status` and `statusCode` are read wherever they stand.
const KEYS = [404, 499, 999, '404.5', 'Not Found', 'not_found', 'notfound', 'polluted', 'NaN', 'null', 'undefined', '-1', 'call', 'apply', 'bind', 'name', 'length', 'code', 'phrase']
const POLLUTE = `
  for (const prototype of [Object.prototype, Array.prototype]) {
    for (const key of ${JSON.stringify(KEYS)}) {
      if (!Object.hasOwn(prototype, key)) Object.defineProperty(prototype, key, { value: 'POLLUTED', enumerable: true, configurable: true, writable: true })
    }
  }
`

describe.each(['ESM', 'CommonJS'])('with polluted prototypes, the answers (%s)', system => {
  let clean: string
  const load = system === 'ESM' ? "const api = await import('statusbook')\n" : "const api = require('statusbook')\n"

  function run(name: string, code: string, ...flags: string[]): string {
    const folder = join(installedPackage(), 'pollution')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name}.${system === 'ESM' ? 'mjs' : 'cjs'}`)
    writeFileSync(file, code)
    return execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' }).trim()
  }

  beforeAll(() => {
    clean = run('clean', `${load}${ANSWERS}console.log(answers(api))`)
  })

  it('are there without pollution', () => {
    expect(JSON.parse(clean)[0].slice(0, 6)).toEqual(['true', 'true', 'false', 'false', 'true', 'Not Found'])
  })

  it('are the same when it comes after the import', () => {
    expect(run('after', `${load}${ANSWERS}const text = (() => { ${POLLUTE} return 0 })()\nconsole.log(answers(api))`)).toBe(clean)
  })

  it('are the same when it comes before the import', () => {
    expect(run('before', `${POLLUTE}${load}${ANSWERS}console.log(answers(api))`)).toBe(clean)
  })

  it.each([['--disable-proto=delete'], ['--disable-proto=throw'], ['--frozen-intrinsics'], ['--disallow-code-generation-from-strings']])('are the same under %s', flag => {
    expect(run('flag', `${load}${ANSWERS}console.log(answers(api))`, flag)).toBe(clean)
  })
})
