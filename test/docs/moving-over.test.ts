import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { collapsedIn } from './readme.js'

type Bag = Record<string, unknown>

const peer = createRequire(resolve('test/peers/package.json'))
const own = createRequire(join(installedPackage(), 'package.json'))
const ours = own('statusbook') as Bag & typeof import('../../src/index.js')
const unofficial = own('statusbook/unofficial') as Bag & { UNOFFICIAL_PHRASES_BY_CODE: Bag }
const records = own('statusbook/records') as Bag

interface Peer {
  heading: string
  exports: Bag
  /** The objects among the exports. */
  objects: Bag[]
}

const load = (path: string): Bag => peer(path) as Bag
const withDefault = (module: Bag): Bag => (module.default as Bag | undefined) ?? module
const peerOf = (name: string, objects: string[]): Peer => {
  const exports = load(name)
  return { heading: name, exports, objects: objects.map(object => exports[object] as Bag) }
}

const httpStatus = peerOf('http-status', [])
const vendors = ['unofficial', 'iis', 'nginx', 'cloudflare'].map(vendor => load(`http-status/${vendor}`))
const { HttpStatus } = load('@nestjs/common/enums/http-status.enum.js') as { HttpStatus: Bag }

const PEERS: Record<string, Peer> = {
  'http-status-codes': peerOf('http-status-codes', ['StatusCodes', 'ReasonPhrases', 'default']),
  statuses: { ...peerOf('statuses', ['message']), heading: 'statuses and http-errors' },
  'http-status': { ...httpStatus, objects: [httpStatus.exports, ...vendors].map(withDefault) },
  '@se-oss/status-codes': peerOf('@se-oss/status-codes', ['StatusCodes', 'StatusPhrases']),
  NestJS: { heading: "NestJS's `HttpStatus`", exports: { HttpStatus }, objects: [HttpStatus] }
}

const tables = collapsedIn('Migrating')
const tableOf = (heading: string): string => tables[heading] ?? ''

// What is not a name of a status: the keys of http-status for classes, and what module systems add.
const NO_NAME =
  /^\dxx|^(INFORMATIONAL|SUCCESSFUL|REDIRECTION|CLIENT_ERROR|SERVER_ERROR|__esModule|module\.exports)$/

/** Whether a peer's name is covered: by the same name and number here, by a look-up, or by a row. */
function isCovered(name: string, value: unknown, table: string): boolean {
  if (typeof value === 'number' && (ours[name] === value || unofficial[name] === value)) return true
  if (/^\d+$/.test(name)) return isCoveredCode(Number(name), value, table)
  if (/^\d+_(NAME|MESSAGE|CLASS)$/.test(name)) return table.includes(`404_${name.split('_')[1]}`)
  if (typeof value === 'string' && ours.statusCode(value) !== undefined) return true
  return new RegExp(`\`(?:status\\.)?${name}(?:\\(.*?\\)|\\[.*?\\])?\``).test(table)
}

/** A code without a phrase here is in the row of its constant. */
function isCoveredCode(code: number, value: unknown, table: string): boolean {
  const hasPhrase = ours.reasonPhrase(code) !== undefined || code in unofficial.UNOFFICIAL_PHRASES_BY_CODE
  return hasPhrase || isCovered(String(value), code, table) || new RegExp(`\\b${code}\\b`).test(table)
}

describe('the tables for moving from another package', () => {
  for (const [name, { heading, exports, objects }] of Object.entries(PEERS)) {
    it(`cover every export of ${name}`, () => {
      const table = tableOf(heading)
      const entries = [exports, ...objects].flatMap(object => Object.entries(object))
      const names = entries.filter(([key]) => !NO_NAME.test(key))
      expect(names.length).toBeGreaterThan(50)
      expect(names.filter(([key, value]) => !isCovered(key, value, table)).map(([key]) => key)).toEqual([])
    })

    it(`replace the exports of ${name} only with names that exist`, () => {
      const rows = tableOf(heading).split('\n').filter(line => /^\| (`|default)/.test(line))
      const here = rows.flatMap(row => [...row.split(' | ')[1]!.matchAll(/`([A-Za-z_]+)/g)].map(([, word]) => word!))
      const exported = [ours, unofficial, records].flatMap(Object.keys)
      const known = [...exported, 'StatusClass', 'statusbook']
      expect(here).not.toEqual([])
      expect(here.filter(word => !known.includes(word))).toEqual([])
    })
  }
})
