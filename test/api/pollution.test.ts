import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'

const ANSWERS = `
  const inputs = [
    404, 499, 999, 0, -1, 404.5, '404', 'Not Found', 'not_found', 'polluted', 'call', 'constructor', '__proto__',
    'toString', 'hasOwnProperty', NaN, null, undefined
  ]
  const lookUps = [
    'reasonPhrase', 'statusCode', 'statusClass', 'isClientError', 'isRegistered', 'isRedirectStatus',
    'isNullBodyStatus', 'isHeuristicallyCacheable', 'isStatusCode'
  ]
  const maps = ['PHRASES_BY_CODE', 'CODES_BY_PHRASE', 'UNOFFICIAL_PHRASES_BY_CODE']
  const members = [404, 200, 413, 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'CONTENT_TOO_LARGE']
  const answers = api => [
    [404, 200, api.isClientError, api.isServerError].map(expected => api.hasStatus({ status: 404 }, expected)),
    members.map(member => api.Enum[member]),
    ...inputs.map(input => [
      ...lookUps.map(name => api[name](input)),
      ...maps.map(name => api[name][input]),
      api.hasStatus({ status: input }, 404),
      api.hasStatus({ statusCode: input }, api.isClientError),
      api.statusRecord(input)?.phrase,
      api.statusRecords(input).map(({ phrase }) => phrase)
    ])
  ].map(row => row.map(String))
`

const KEYS = [
  'NOT_FOUND', 'PAYLOAD_TOO_LARGE', '413', '404', '499', '999', '404.5', '-1', 'Not Found', 'not_found', 'notfound',
  'polluted', 'NaN', 'null', 'undefined', 'call', 'apply', 'bind', 'name', 'enumerable', 'configurable'
]
// If a descriptor inherits one of these, `Object.defineProperty` refuses it.
const DESCRIPTOR_KEYS = ['get', 'set', 'value', 'writable']

// Some pollution breaks Node's own console, so it is removed before anything is printed.
const pollution = (value: unknown, keys: readonly string[], enumerable = true): string => `
  const keys = ${JSON.stringify(keys)}
  const pollute = () => {
    const define = (prototype, key, what) =>
      Object.defineProperty(prototype, key, { __proto__: null, ...what, enumerable: ${enumerable}, configurable: true })
    for (const prototype of [Object.prototype, Array.prototype]) {
      for (const key of keys) define(prototype, key, { value: ${JSON.stringify(value)}, writable: true })
    }
    define(Object.prototype, 'length', { value: ${JSON.stringify(value)}, writable: true })
    define(Object.prototype, 'code', { get: () => ${JSON.stringify(value)} })
  }
  const clean = () => {
    for (const prototype of [Object.prototype, Array.prototype]) {
      for (const key of [...keys, 'code']) delete prototype[key]
    }
    delete Object.prototype.length
  }
`

describe.each(['ESM', 'CommonJS'])('the answers (%s)', system => {
  let unpolluted: string[][]
  const entry = (name: string): string => (system === 'ESM' ? `(await import('${name}'))` : `require('${name}')`)
  const entries = ['statusbook', 'statusbook/records', 'statusbook/unofficial'].map(name => `...${entry(name)}`)
  const load = `const api = { ${entries.join(', ')}, Enum: ${entry('statusbook/enum')}.HttpStatus }\n`
  const ask = 'const given = answers(api)\n'
  const print = 'console.log(JSON.stringify(given))\n'

  function run(name: string, code: string, ...flags: string[]): string[][] {
    const folder = join(installedPackage(), 'pollution')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name}.${system === 'ESM' ? 'mjs' : 'cjs'}`)
    writeFileSync(file, code)
    return JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' })) as string[][]
  }

  beforeAll(() => {
    unpolluted = run('clean', load + ANSWERS + ask + print)
  })

  it('are right without pollution', () => {
    expect(unpolluted[0]).toEqual(['true', 'false', 'true', 'false'])
    expect(unpolluted[1]).toEqual(['NOT_FOUND', 'OK', 'CONTENT_TOO_LARGE', '404', '413', '413'])
    expect(unpolluted[2]!.slice(0, 6)).toEqual(['Not Found', 'undefined', 'clientError', 'true', 'true', 'false'])
  })

  it.each([1, 'POLLUTED'])('are the same if Object.prototype is polluted after the import, with %j', value => {
    const polluted = pollution(value, [...KEYS, ...DESCRIPTOR_KEYS])
    const code = `${load}${ANSWERS}${polluted}pollute()\n${ask}clean()\n${print}`
    expect(run('after', code)).toEqual(unpolluted)
  })

  // esbuild's CommonJS lists its exports with `for … in`, which includes enumerable properties: see the next test.
  it.each([1, 'POLLUTED'])('are the same if Object.prototype is polluted before the import, with %j', value => {
    const polluted = pollution(value, KEYS, system === 'ESM')
    const code = `${ANSWERS}${polluted}pollute()\n${load}${ask}clean()\n${print}`
    expect(run('before', code)).toEqual(unpolluted)
  })

  it.each([
    '--disable-proto=delete', '--disable-proto=throw', '--frozen-intrinsics', '--disallow-code-generation-from-strings'
  ])('are the same under %s', flag => {
    expect(run('flag', load + ANSWERS + ask + print, '--no-warnings', flag)).toEqual(unpolluted)
  })
})

describe('CommonJS', () => {
  const load = (key: string): string => {
    const code = `Object.prototype.${key} = 'POLLUTED'\nprocess.stdout.write(require('statusbook').reasonPhrase(404))`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: installedPackage(), encoding: 'utf8' })
    return stdout + (/TypeError: .*/.exec(stderr)?.[0] ?? '')
  }

  it.each(['polluted', ...DESCRIPTOR_KEYS])('refuses to load if Object.prototype already has an enumerable %j', key => {
    expect(load(key)).toMatch(/^TypeError: /)
  })
})
