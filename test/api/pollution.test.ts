import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/install.js'

const ANSWERS = `
  const inputs = [404, 499, 999, 0, -1, 404.5, '404', 'Not Found', 'not_found', 'polluted', 'call', 'constructor', '__proto__', 'toString', 'hasOwnProperty', NaN, null, undefined]
  const lookUps = ['reasonPhrase', 'statusCode', 'statusClass', 'isClientError', 'isRegistered', 'isRedirectStatus', 'isNullBodyStatus', 'isHeuristicallyCacheable', 'isStatusCode']
  const maps = ['PHRASES_BY_CODE', 'CODES_BY_PHRASE', 'UNOFFICIAL_PHRASES_BY_CODE']
  const answers = api => [
    [api.hasStatus({ status: 404 }, 404), api.hasStatus({ status: 404 }, 200), api.hasStatus({ status: 404 }, api.isClientError), api.hasStatus({ status: 404 }, api.isServerError)],
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

// What functions, arrays and property descriptors go by. As data on Object.prototype, some of it breaks Node's own console: it is gone before that prints.
const pollution = (value: unknown): string => `
  const keys = [
    '404', '499', '999', '404.5', '-1', 'Not Found', 'not_found', 'notfound', 'polluted', 'NaN', 'null', 'undefined',
    'call', 'apply', 'bind', 'name', 'get', 'set', 'value', 'enumerable', 'writable', 'configurable'
  ]
  const pollute = () => {
    for (const prototype of [Object.prototype, Array.prototype]) for (const key of keys) prototype[key] = ${JSON.stringify(value)}
    Object.prototype.length = ${JSON.stringify(value)}
    Object.prototype.__defineGetter__('code', () => ${JSON.stringify(value)})
  }
  const clean = () => {
    for (const prototype of [Object.prototype, Array.prototype]) for (const key of [...keys, 'code']) delete prototype[key]
    delete Object.prototype.length
  }
`

describe.each(['ESM', 'CommonJS'])('with polluted prototypes, the answers (%s)', system => {
  let unpolluted: string[][]
  const entries = ['statusbook', 'statusbook/records', 'statusbook/unofficial'].map(name => (system === 'ESM' ? `...await import('${name}')` : `...require('${name}')`))
  const load = `const api = { ${entries.join(', ')} }\n`
  const print = 'console.log(JSON.stringify(given))\n'

  function run(name: string, code: string, ...flags: string[]): string[][] {
    const folder = join(installedPackage(), 'pollution')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name}.${system === 'ESM' ? 'mjs' : 'cjs'}`)
    writeFileSync(file, code)
    return JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' })) as string[][]
  }

  beforeAll(() => {
    unpolluted = run('clean', `${load}${ANSWERS}const given = answers(api)\n${print}`)
  })

  it('are right without pollution', () => {
    expect(unpolluted[0]).toEqual(['true', 'false', 'true', 'false'])
    expect(unpolluted[1]!.slice(0, 6)).toEqual(['Not Found', 'undefined', 'clientError', 'true', 'true', 'false'])
  })

  it.each([1, 'POLLUTED'])('are the same when it comes after the import, with %j', value => {
    expect(run('after', `${load}${ANSWERS}${pollution(value)}pollute()\nconst given = answers(api)\nclean()\n${print}`)).toEqual(unpolluted)
  })

  it.each([1, 'POLLUTED'])('are the same when it comes before the import, with %j', value => {
    expect(run('before', `${ANSWERS}${pollution(value)}pollute()\n${load}const given = answers(api)\nclean()\n${print}`)).toEqual(unpolluted)
  })

  it.each([['--disable-proto=delete'], ['--disable-proto=throw'], ['--frozen-intrinsics'], ['--disallow-code-generation-from-strings']])('are the same under %s', flag => {
    expect(run('flag', `${load}${ANSWERS}const given = answers(api)\n${print}`, '--no-warnings', flag)).toEqual(unpolluted)
  })
})
