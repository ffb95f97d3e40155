import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'

type Bag = Record<string, unknown>

const peer = createRequire(resolve('test/peers/package.json'))
const own = createRequire(join(installedPackage(), 'package.json'))
const ours = own('statusbook') as Bag & { reasonPhrase(code: number): string | undefined; statusCode(phrase: string): number | undefined }
const unofficial = own('statusbook/unofficial') as Bag & { UNOFFICIAL_PHRASES_BY_CODE: Bag }
const records = own('statusbook/records') as Bag

const section = readFileSync('test/peers/README.md', 'utf8')
const withDefault = (module: Bag): Bag => (module.default as Bag | undefined) ?? module

/** Every export of a library, and every member of the objects among them. */
const PEERS: Record<string, { heading: string; exports: Bag; members: Bag[] }> = {
  'http-status-codes': (() => {
    const exports = peer('http-status-codes') as Bag
    return { heading: 'http-status-codes', exports, members: [exports.StatusCodes as Bag, exports.ReasonPhrases as Bag, exports.default as Bag] }
  })(),
  statuses: (() => {
    const exports = peer('statuses') as Bag
    return { heading: 'statuses', exports: { ...exports }, members: [exports.message as Bag] }
  })(),
  'http-status': (() => {
    const exports = peer('http-status') as Bag
    const extras = ['unofficial', 'iis', 'nginx', 'cloudflare'].map(name => withDefault(peer(`http-status/${name}`) as Bag))
    return { heading: 'http-status', exports, members: [withDefault(exports), ...extras] }
  })(),
  '@se-oss/status-codes': (() => {
    const exports = peer('@se-oss/status-codes') as Bag
    return { heading: '@se-oss/status-codes', exports, members: [exports.StatusCodes as Bag, exports.StatusPhrases as Bag] }
  })(),
  NestJS: (() => {
    const { HttpStatus } = peer('@nestjs/common/enums/http-status.enum.js') as Bag
    return { heading: "NestJS's `HttpStatus`", exports: { HttpStatus }, members: [HttpStatus as Bag] }
  })()
}

const tableOf = (heading: string): string => section.split(/^\*\*/m).find(text => text.startsWith(`${heading}**`))!

/** Whether a peer's name is covered: by the same name and number here, by a look-up, or by a row. */
function answered(name: string, value: unknown, table: string): boolean {
  if (typeof value === 'number' && (ours[name] === value || unofficial[name] === value)) return true
  if (/^\d+$/.test(name)) return ours.reasonPhrase(Number(name)) !== undefined || name in unofficial.UNOFFICIAL_PHRASES_BY_CODE || answered(String(value), Number(name), table) || low(name, table)
  if (/^\d+_(NAME|MESSAGE|CLASS)$/.test(name)) return table.includes(`404_${name.split('_')[1]}`)
  if (typeof value === 'string' && ours.statusCode(value) !== undefined) return true
  return new RegExp(`\`(?:status\\.)?${name}(?:\\(.*?\\))?\``).test(table)
}

// Numbers without a phrase here are in the row of their constant.
const low = (code: string, table: string): boolean => new RegExp(`\\b${code}\\b`).test(table)

describe('the tables in test/peers/README.md', () => {
  for (const [name, { heading, exports, members }] of Object.entries(PEERS)) {
    it(`cover every export of ${name}`, () => {
      const table = tableOf(heading)
      const names = [...Object.entries(exports), ...members.flatMap(bag => Object.entries(bag))].filter(([key]) => !/^\dxx|^(INFORMATIONAL|SUCCESSFUL|REDIRECTION|CLIENT_ERROR|SERVER_ERROR|__esModule|module\.exports)$/.test(key))
      expect(names.length).toBeGreaterThan(50)
      expect(names.filter(([key, value]) => !answered(key, value, table)).map(([key]) => key)).toEqual([])
    })

    it(`replace the exports of ${name} only with names that exist`, () => {
      const here = tableOf(heading).split('\n').filter(line => line.startsWith('| `') || line.startsWith('| default')).flatMap(line => [...line.split(' | ')[1]!.matchAll(/`([A-Za-z_]+)/g)].map(([, word]) => word!))
      const types = ['StatusClass', 'statusbook']
      expect(here.filter(word => !(word in ours) && !(word in unofficial) && !(word in records) && !types.includes(word))).toEqual([])
    })
  }
})
