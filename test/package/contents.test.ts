import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage, packedTarball } from './installed.js'

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
const files = (): string[] => {
  const paths = readdirSync(root(), { recursive: true, encoding: 'utf8' })
  return paths.filter(path => statSync(join(root(), path)).isFile())
}
const node = (args: string[], env = process.env): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', env })

describe('the package', () => {
  it('passes publint --strict', () => {
    expect(node([peer('publint/src/cli.js'), '--strict', packedTarball()])).toContain('All good!')
  })

  it('resolves every entry from ESM, from CommonJS, for bundlers and under node10', () => {
    const attw = peer('@arethetypeswrong/cli/dist/index.js')
    const output = node([attw, packedTarball(), '--format', 'ascii', '--no-emoji'])
    const rows = output.split('\n').filter(line => /^(node10|node16|bundler)/.test(line))
    const entries = Object.keys(manifest().exports)
    expect(rows).toHaveLength(4 * entries.length)
    expect(rows.filter(row => !row.includes(': OK'))).toEqual([])
    expect(output).toContain('No problems found')
  })

  it('has a licence, a README and a changelog, and no unneeded file', () => {
    const others = files().filter(file => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/.test(file))
    expect(others.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'data/README.md',
      'data/schema.json',
      'dist/sources.json',
      'dist/status-codes.json',
      'package.json'
    ])
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
      for (const trace of [process.cwd(), tmpdir() + '/', 'file://', 'sourceMappingURL']) {
        expect(text.includes(trace), `${file} has ${trace}`).toBe(false)
      }
    }
  })
})
