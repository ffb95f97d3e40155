import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { generatedFiles, loadDataset, staleFiles } from '../../src/compile/index.js'
import { render } from '../../src/compile/render.js'
import { filesIn, inCopy, run } from './copy.js'

const PATHS = [...generatedFiles('.').keys()]

/** The text of the generated files below `root`. */
const generatedBelow = (root: string): string[] => PATHS.map(path => readFileSync(join(root, path), 'utf8'))

describe('the generated files', () => {
  it('are up to date: if one is named here, run `npm run build` and commit it', () => {
    expect(staleFiles('.')).toEqual([])
  })

  it('are all that stands in src/generated', () => {
    const rendered = PATHS.filter(path => path.startsWith('src/generated/'))
    expect(readdirSync('src/generated').map(name => `src/generated/${name}`).sort()).toEqual(rendered.sort())
  })

  it('say at the top that they are generated, and from what', () => {
    for (const path of PATHS) {
      if (!path.endsWith('.ts')) continue
      expect(readFileSync(path, 'utf8').split('\n')[0]).toBe('// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.')
    }
  })

  it('ask neither the clock nor the locale', () => {
    const dataset = loadDataset('.')
    const first = render(dataset)
    vi.useFakeTimers({ now: new Date('2001-01-01') })
    const spies = [
      vi.spyOn(String.prototype, 'localeCompare'),
      vi.spyOn(String.prototype, 'toLocaleUpperCase'),
      vi.spyOn(String.prototype, 'toLocaleLowerCase'),
      vi.spyOn(Number.prototype, 'toLocaleString')
    ]
    try {
      expect(render(dataset)).toEqual(first)
      for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    } finally {
      vi.restoreAllMocks()
      vi.useRealTimers()
    }
  })

  it('are the same in another folder, locale and time zone', () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const seen = execFileSync(process.execPath, ['-p', 'const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); `${locale} ${timeZone}`'], { env, encoding: 'utf8' })
    expect(seen.trim()).toBe('tr-TR Pacific/Kiritimati')
    inCopy(copy => {
      rmSync(join(copy, 'src/generated'), { recursive: true })
      expect(run('build', copy, env)).toEqual({ status: 0, lines: [] })
      expect(generatedBelow(copy)).toEqual(generatedBelow('.'))
    })
  })
})

describe('npm run build', () => {
  it.each<[state: string, damage: (path: string) => void]>([
    ['missing', path => rmSync(path)],
    ['empty', path => writeFileSync(path, '')],
    ['left in conflict by a merge', path => writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, 'utf8')}=======\n>>>>>>> branch\n`)]
  ])('makes the generated files anew where they are %s', (_, damage) => {
    inCopy(copy => {
      const paths = PATHS.filter(path => path !== 'data/README.md').map(path => join(copy, path))
      for (const path of paths) damage(path)
      if (!existsSync(paths[0]!)) rmSync(join(copy, 'src/generated'), { recursive: true })
      expect(run('build', copy)).toEqual({ status: 0, lines: [] })
      expect(generatedBelow(copy)).toEqual(generatedBelow('.'))
    })
  })
})

describe('npm run prepare', () => {
  it('names a stale file and leaves it, which only `npm run build` mends', () => {
    inCopy(copy => {
      appendFileSync(join(copy, 'src/generated/codes.ts'), '\n// stale\n')
      writeFileSync(join(copy, 'data/schema.json'), '{}\n')
      const before = filesIn(copy)

      expect(run('prepare', copy)).toEqual({
        status: 0,
        lines: [
          'src/generated/codes.ts: is stale, expected what the dataset compiles to; run `npm run build`',
          'data/schema.json: is stale, expected what the dataset compiles to; run `npm run build`'
        ]
      })
      const after = filesIn(copy)
      expect(Object.keys(after)).toContain(join('dist', 'index.js'))
      expect(Object.fromEntries(Object.entries(after).filter(([path]) => !path.startsWith('dist')))).toEqual(before)

      expect(run('build', copy)).toEqual({ status: 0, lines: [] })
      expect(generatedBelow(copy)).toEqual(generatedBelow('.'))
    })
  })

  it('says nothing where nothing is stale', () => {
    inCopy(copy => expect(run('prepare', copy)).toEqual({ status: 0, lines: [] }))
  })
})
