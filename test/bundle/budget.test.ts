import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
// @ts-expect-error: shared with the benchmark, which is plain JavaScript.
import * as bundles from './bundle.mjs'
// @ts-expect-error: the same.
import * as peers from './peers.mjs'
// @ts-expect-error: the same.
import * as sizes from './sizes.mjs'

interface Row {
  use: string
  over: number
  bundler: string
  ours: number
  byHand: number
  peers: Record<string, number | null>
}

const { bundle, BUNDLER_NAMES } = bundles as {
  bundle(bundler: string, program: string, folder: string): Promise<string>
  BUNDLER_NAMES: string[]
}
const { makeWorkbench } = peers as {
  makeWorkbench(installed: string): { folder: string; remove(): void }
}
const { COVERED, measure, USES } = sizes as {
  COVERED: Record<string, number>
  measure(folder: string): Promise<Row[]>
  USES: { use: string }[]
}

// Functions of peers that do less under a similar name: one accepts 404.5 as a client error, the others find only exact
// phrases.
const LESS = [
  ['`isClientError()`', '@se-oss/status-codes'],
  ['`statusCode()`, every spelling', '@se-oss/status-codes'],
  ['`statusCode()`, every spelling', 'http-status-codes'],
  ['`statusCode()`, every spelling', 'http-status']
]

/** Whether a size fits a text such as `17 bytes`, `under 100 bytes`, `under 2 kB` or, rounded, `1.5 kB`. */
function fits(bytes: number, text: string): boolean {
  const [, under, number, unit] = /^(under )?([\d.]+) (bytes|kB)/.exec(text)!
  if (under) return bytes < Number(number) * (unit === 'kB' ? 1000 : 1)
  return number === (unit === 'kB' ? (bytes / 1000).toFixed(1) : String(bytes))
}

describe('a bundle', () => {
  let rows: Row[]
  let bench: ReturnType<typeof makeWorkbench>

  beforeAll(async () => {
    bench = makeWorkbench(installedPackage())
    rows = await measure(bench.folder)
  })
  afterAll(() => bench.remove())

  for (const { use } of USES) {
    it(`with ${use} exceeds the hand-written program by no more than its limit, in every bundler`, () => {
      const measured = rows.filter(row => row.use === use)
      expect(measured.length).toBeGreaterThanOrEqual(3)
      for (const { bundler, ours, byHand, over } of measured) {
        expect(ours - byHand, `${bundler}: ${ours} bytes, by hand ${byHand}`).toBeLessThanOrEqual(over)
      }
    })
  }

  it('has the size given in the README', () => {
    const section = readFileSync('README.md', 'utf8').split('## What it costs')[1]!
    const table = section.split('\n').filter(line => /^\| (`|a constant)/.test(line))
    expect(table).toHaveLength(8)
    for (const line of table) {
      const [, use, ours, best] = line.split('|').map(cell => cell.trim())
      const bundler = use!.endsWith('in rollup') ? 'rollup' : 'esbuild'
      const row = rows.find(row => row.bundler === bundler && row.use === use!.replace(', in rollup', ''))!
      expect(fits(row.ours, ours!), `${use}: ${row.ours}, README: ${ours}`).toBe(true)
      const [, peer] = /`(.*)`/.exec(best!) ?? []
      if (!peer) continue
      const bytes = row.peers[peer] ?? NaN
      expect(fits(bytes, best!), `${use}: ${peer} ${bytes}, README: ${best}`).toBe(true)
    }
  })

  it('is no larger, per code, than with a peer', () => {
    const comparisons = rows.flatMap(({ use, bundler, ours, peers }) =>
      Object.entries(peers).map(([peer, bytes]) => ({ use, bundler, ours, peer, bytes }))
    )
    expect(comparisons.filter(({ bytes }) => bytes !== null).length).toBeGreaterThan(30)
    for (const { use, bundler, ours, peer, bytes } of comparisons) {
      const doesLess = LESS.some(([lessUse, lessPeer]) => lessUse === use && lessPeer === peer)
      if (bytes === null || doesLess) continue
      const theirs = bytes / COVERED[peer]!
      expect(ours / COVERED.statusbook!, `${use}, ${bundler}, ${peer}: ${bytes} bytes`).toBeLessThanOrEqual(theirs)
    }
  })
})

describe.each(BUNDLER_NAMES)('a bundle made by %s', bundler => {
  it('has no record if it uses only the sources', async () => {
    const bench = makeWorkbench(installedPackage())
    const program = "import { SOURCES } from 'statusbook/records'\nconsole.log(SOURCES)"
    const text = await bundle(bundler, program, bench.folder)
    bench.remove()
    expect(['HTTP Semantics', 'sourceNotes'].map(words => text.includes(words))).toEqual([true, false])
  })
})
