import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { installedPackage, packedTarball } from './installed.js'
import { copyProject, pack } from './setup.js'

interface Manifest {
  scripts: Record<string, string>
  sideEffects: boolean
  dependencies?: object
  devDependencies: object
  exports: Record<string, string | Record<'import' | 'require', Record<string, string>>>
}

const peer = (path: string): string => resolve('test/peers/node_modules', path)
const root = (): string => join(installedPackage(), 'node_modules/statusbook')
const manifest = (): Manifest => JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8')) as Manifest
const files = (): string[] => readdirSync(root(), { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(root(), file)).isFile())

describe('the package', () => {
  it('passes publint --strict', () => {
    const output = execFileSync(process.execPath, [peer('publint/src/cli.js'), '--strict', packedTarball()], { encoding: 'utf8' })
    expect(output).toContain('All good!')
  })

  it('resolves from ESM, CommonJS and bundlers for every entry, and under node10 for the main one', () => {
    // node10 does not read `exports`, so it cannot find the other entries. This is by design.
    const attw = (...args: string[]): string => execFileSync(process.execPath, [peer('@arethetypeswrong/cli/dist/index.js'), packedTarball(), '--format', 'ascii', '--no-emoji', ...args], { encoding: 'utf8' })
    const rows = attw('--profile', 'node16').split('\n').filter(line => /^(node16|bundler)/.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(3 * 6)
    expect(rows.filter(row => !row.includes(': OK'))).toEqual([])
    expect(attw('--entrypoints', '.')).toContain('No problems found')
  })

  it('has a licence, a README and a changelog, and no unneeded file', () => {
    expect(files().filter(file => !file.includes('/')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
    expect(files().filter(file => file.startsWith('data/')).sort()).toEqual(['data/schema.json', 'data/sources.json', 'data/status-codes.json'])
    expect(files().filter(file => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([])
  })

  it('has no install scripts, no dependencies and no side effects', () => {
    const { scripts, sideEffects, dependencies, devDependencies } = manifest()
    expect(Object.keys(scripts).filter(name => /^(pre|post)?install$/.test(name))).toEqual([])
    expect(sideEffects).toBe(false)
    expect(dependencies).toBeUndefined()
    expect(Object.keys(devDependencies).sort()).toEqual(['tsup', 'typescript', 'vitest'])
  })

  it('names the types first in every condition', () => {
    for (const conditions of Object.values(manifest().exports)) {
      if (typeof conditions === 'string') continue
      for (const paths of Object.values(conditions)) expect(Object.keys(paths)).toEqual(['types', 'default'])
    }
  })

  it('contains no path of the build machine and no broken source map', () => {
    for (const file of files()) {
      const text = readFileSync(join(root(), file), 'utf8')
      for (const trace of [process.cwd(), tmpdir() + '/', 'file://', 'sourceMappingURL']) expect(text.includes(trace), `${file} has ${trace}`).toBe(false)
    }
  })
})

describe('two builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statusbook-twice-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are identical, byte for byte, in another folder, locale and time zone, and without the generated files', () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const seen = execFileSync(process.execPath, ['-p', 'const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); `${locale} ${timeZone}`'], { env, encoding: 'utf8' })
    expect(seen.trim()).toBe('tr-TR Pacific/Kiritimati')
    const copy = join(folder, 'again')
    copyProject(copy)
    rmSync(join(copy, 'src/generated'), { recursive: true })
    const [first, second] = [packedTarball(), pack(copy, env)].map(tarball => createHash('sha256').update(readFileSync(tarball)).digest('hex'))
    expect(second).toBe(first)
  })
})
