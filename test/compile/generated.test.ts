import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compile, generatedFiles, loadDataset, staleFiles } from '../../src/compile/index.js'
import { render } from '../../src/compile/render.js'
import { filesIn, inCopy, run } from './in-copy.js'

const PATHS = [...generatedFiles('.').keys()]

/** The text of the generated files below `root`. */
const generatedBelow = (root: string): string[] => PATHS.map(path => readFileSync(join(root, path), 'utf8'))

/** The same value with the fields of every object in reverse order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([name, item]) => [name, backwards(item)]))
}

describe('the generated files', () => {
  it('and the data files are as `npm run build` writes them (if not, run it and commit the files named here)', () => {
    expect(staleFiles('.')).toEqual([])
  })

  it('are the only files in src/generated', () => {
    const rendered = PATHS.filter(path => path.startsWith('src/generated/'))
    expect(readdirSync('src/generated').map(name => `src/generated/${name}`).sort()).toEqual(rendered.sort())
  })

  it('start with a header that names their source', () => {
    const modules = PATHS.filter(path => /\.(ts|js)$/.test(path))
    expect(modules).toHaveLength(12)
    for (const path of modules) {
      const [first] = readFileSync(path, 'utf8').split('\n')
      expect(first).toBe(
        '// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.'
      )
    }
  })

  it('do not depend on the clock or the locale', () => {
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

  it('quote phrases with any printable character', () => {
    const { records, sources } = loadDataset('.')
    for (const phrase of ["It's \"not\" found", 'Not\\found', 'Not `${found}`', '"Not" found']) {
      const renamed = records.map(record => (record.code === 404 ? { ...record, phrase } : record))
      const module = render({ records: renamed, sources }).get('src/generated/phrases.ts')!
      const [, literal] = /^ {2}404: (.*),$/m.exec(module.split('setPrototypeOf')[1]!)!
      expect(new Function(`return ${literal}`)()).toBe(phrase)
    }
  })
})

describe('compile()', () => {
  it.each<[state: string, damage: (path: string) => void]>([
    ['missing', path => rmSync(path)],
    ['empty', path => writeFileSync(path, '')],
    ['left in conflict by a merge', path => {
      writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, 'utf8')}=======\n>>>>>>> branch\n`)
    }]
  ])('rewrites the generated files if they are %s', (_, damage) => {
    inCopy(copy => {
      for (const path of PATHS) damage(join(copy, path))
      compile(copy)
      expect(generatedBelow(copy)).toEqual(generatedBelow('.'))
    })
  })

  it.each([
    'data/status-codes.json', 'data/sources.json'
  ])('brings %s into its canonical form: fields in the order of the schema, small objects on one line', name => {
    inCopy(copy => {
      const file = join(copy, name)
      const entries = JSON.parse(readFileSync(name, 'utf8')) as object[]
      writeFileSync(file, JSON.stringify(entries.map(backwards), null, 4))
      expect(staleFiles(copy)).toEqual([name])
      compile(copy)
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(name, 'utf8'))
    })
  })
})

describe('npm run build', () => {
  it('stops at a faulty dataset, prints each fault on its own line, and writes nothing', () => {
    inCopy(copy => {
      mkdirSync(join(copy, 'dist'))
      writeFileSync(join(copy, 'dist/kept.txt'), 'from an earlier build')
      const records = readFileSync('data/status-codes.json', 'utf8')
      writeFileSync(join(copy, 'data/status-codes.json'), records.replace('"Continue"', '""').replace('"Gone"', '410'))
      const before = filesIn(copy)

      const phrase = 'printable ASCII with a letter, single spaces between words, no leading @'
      expect(run('build', copy)).toEqual({
        status: 1,
        lines: [
          `data/status-codes.json: 100: phrase: found "", expected ${phrase}`,
          `data/status-codes.json: 410: phrase: found 410, expected ${phrase}`,
          'Faults in the dataset: 2. Correct the data and run `npm run build` again.'
        ]
      })
      expect(filesIn(copy)).toEqual(before)
    })
  })
})
