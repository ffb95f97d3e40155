import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
// @ts-expect-error: shared with the benchmark, which is plain JavaScript.
import * as bundlers from './bundlers.mjs'
// @ts-expect-error: the same.
import * as programs from './programs.mjs'
// @ts-expect-error: the same.
import * as workbench from './workbench.mjs'

interface Row {
  use: string
  over: number
  bundler: string
  ours: number
  byHand: number
  peers: Record<string, number | null>
}

const { COVERED, measure, USES } = programs as { COVERED: Record<string, number>; measure(folder: string): Promise<Row[]>; USES: { use: string }[] }
const { bundle, BUNDLER_NAMES } = bundlers as { bundle(bundler: string, program: string, folder: string): Promise<string>; BUNDLER_NAMES: string[] }
const { makeWorkbench } = workbench as { makeWorkbench(installed: string): { folder: string; remove(): void } }

// Functions of peers that do less under a similar name: one accepts 404.5 as a client error, the others find only exact phrases.
const LESS = [
  ['`isClientError()`', '@se-oss/status-codes'],
  ['`statusCode()`, every spelling', '@se-oss/status-codes'],
  ['`statusCode()`, every spelling', 'http-status-codes'],
  ['`statusCode()`, every spelling', 'http-status']
]

/** Whether a size fits a text such as `17 bytes`, `under 100 bytes` or, rounded to the hundred, `1.5 kB`. */
function fits(bytes: number, text: string): boolean {
  const [, limit, exact, kilobytes] = /^(?:under (\d+) bytes|(\d+) bytes|([\d.]+) kB)/.exec(text)!
  return limit ? bytes < Number(limit) : exact ? bytes === Number(exact) : (bytes / 1000).toFixed(1) === kilobytes
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
      for (const { bundler, ours, byHand, over } of measured) expect(ours - byHand, `${bundler}: ${ours} bytes, by hand ${byHand}`).toBeLessThanOrEqual(over)
    })
  }

  it('has the size given in the README', () => {
    const table = readFileSync('README.md', 'utf8').split('## What it costs')[1]!.split('\n').filter(line => line.startsWith('| `') || line.startsWith('| a constant'))
    for (const line of table) {
      const [, use, ours, best] = line.split('|').map(cell => cell.trim())
      const bundler = use!.endsWith('in rollup') ? 'rollup' : 'esbuild'
      const row = rows.find(row => row.bundler === bundler && row.use === use!.replace(', in rollup', ''))!
      const peer = /`(.*)`/.exec(best!)?.[1]
      expect(fits(row.ours, ours!), `${use}: ${row.ours}, README: ${ours}`).toBe(true)
      if (peer && row.peers[peer]) expect(fits(row.peers[peer], best!), `${use}: ${peer} ${row.peers[peer]}, README: ${best}`).toBe(true)
    }
    expect(table).toHaveLength(6)
  })

  it('is no larger, per code, than with a peer', () => {
    for (const { use, bundler, ours, peers } of rows) {
      for (const [peer, bytes] of Object.entries(peers)) {
        const equivalent = !LESS.some(([lessUse, lessPeer]) => lessUse === use && lessPeer === peer)
        if (bytes !== null && equivalent) expect(ours / COVERED.statusbook!, `${use}, ${bundler}, ${peer}: ${bytes} bytes`).toBeLessThanOrEqual(bytes / COVERED[peer]!)
      }
    }
    expect(rows.flatMap(({ peers }) => Object.values(peers)).filter(bytes => bytes !== null).length).toBeGreaterThan(30)
  })
})

describe.each(BUNDLER_NAMES)('a bundle made by %s', bundler => {
  it('has no record if it uses only the sources', async () => {
    const bench = makeWorkbench(installedPackage())
    const text = await bundle(bundler, "import { SOURCES } from 'statusbook/records'\nconsole.log(SOURCES)", bench.folder)
    bench.remove()
    expect(text).toContain('HTTP Semantics')
    expect(text).not.toContain('sourceNotes')
  })
})

describe('the installed package', () => {
  const root = (): string => join(installedPackage(), 'node_modules/statusbook')
  const bytes = (file: string): number => statSync(file).size
  const sum = (files: string[]): number => files.map(bytes).reduce((total, size) => total + size, 0)
  const all = (): string[] => readdirSync(root(), { recursive: true, encoding: 'utf8' }).map(file => join(root(), file)).filter(file => statSync(file).isFile())

  /** A file and every file that it imports. Declarations import those of the same module system. */
  function reachable(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from\s*|import\s*|require\()["'](\.[^"']+)["']/g)) {
      const path = /\.d\.c?ts$/.test(file) ? specifier!.replace(/\.cjs$/, '.d.cts').replace(/\.js$/, '.d.ts') : specifier!
      reachable(join(dirname(file), path), seen)
    }
    return seen
  }

  it('has a main entry under 100,000 bytes, in both module systems and with declarations', () => {
    const files = new Set(['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts'].flatMap(name => [...reachable(join(root(), 'dist', name))]))
    expect(files.size).toBeGreaterThan(10)
    expect(sum([...files])).toBeLessThan(100_000)
  })

  it('is under 620,000 bytes, and contains the dataset at most twice', () => {
    expect(sum(all())).toBeLessThan(620_000)
    const note = (JSON.parse(readFileSync(join(root(), 'data/status-codes.json'), 'utf8')) as { sourceNotes: { note?: string }[] }[])
      .flatMap(({ sourceNotes }) => sourceNotes)
      .find(({ note }) => note)!.note!
    expect(all().filter(file => readFileSync(file, 'utf8').includes(note)).length).toBeLessThanOrEqual(2)
  })

  it('imports no record in the main entry', () => {
    for (const name of ['index.js', 'index.cjs']) {
      const text = [...reachable(join(root(), 'dist', name))].map(file => readFileSync(file, 'utf8')).join('\n')
      expect(text).not.toMatch(/status-codes\.json|records|sourceNotes|representation/)
    }
  })
})
