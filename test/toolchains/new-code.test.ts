import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDataset, staleFiles } from '../../src/compile/index.js'
import { filesIn } from '../compile/in-copy.js'
import { copyProject } from '../package/copy.js'
import { pack } from '../package/npm.mjs'
import type { Packed } from '../package/npm.mjs'
import { limitsFor, sizesOf } from '../package/size.js'

const REGISTRY = 'test/data/iana-http-status-codes.csv'

// Here, because it builds the package once more, and nobody who adds a code has to wait for it.

// Two numbers without a meaning: one that the registry has in a row of its own, and one that no record has.
const [, free] = /^(4\d\d),Unassigned,/m.exec(readFileSync(REGISTRY, 'utf8'))!
const taken = [Number(free), ...loadDataset('.').records.map(({ code }) => code)]
const unused = taken.map(code => code + 1).find(code => code > 400 && code < 500 && !taken.includes(code))!

// An invented code of each kind. Only the references are real, so that no source has to be added.
const EMPTY = {
  formerPhrases: [], spellings: [], traits: [], headerFields: [], repeat: [], alternatives: [], keywords: [],
  sourceNotes: []
}
const UNOFFICIAL = {
  code: unused,
  phrase: 'Invented Refusal',
  class: 'clientError',
  registration: 'unofficial',
  vendor: 'Nobody',
  description: 'The invented server says no, for reasons of its own.',
  references: [{ source: 'hubspot-error-handling', section: 'Invented Refusal' }],
  ...EMPTY
}
const REGISTERED = {
  code: Number(free),
  phrase: 'Invented Requirement',
  class: 'clientError',
  registration: 'registered',
  description: 'The request lacks something that was invented to test the project.',
  references: [{ source: 'rfc9110', section: '15.5' }, { source: 'iana-http-status-codes' }],
  ...EMPTY,
  keywords: ['imaginary']
}

/** Adds both as a contributor would: to the dataset and, for the registered one, to the copy of the registry. */
function addCodes(project: string): void {
  const edit = (path: string, change: (text: string) => string): void => {
    const file = join(project, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  edit('data/status-codes.json', text => {
    // The registered one first, because an unofficial code may have its number.
    const records = [REGISTERED, ...JSON.parse(text) as { code: number }[], UNOFFICIAL]
    return JSON.stringify(records.sort((a, b) => a.code - b.code))
  })
  edit(REGISTRY, text => text.replace(`${free},Unassigned,`, `${free},${REGISTERED.phrase},"[RFC9110, Section 15.5]"`))
}

/** Copies the project, with the tests of the data and what they use. */
function copyWithTests(copy: string): void {
  copyProject(copy)
  for (const folder of ['.vscode', 'test/data', 'test/compile']) cpSync(folder, join(copy, folder), { recursive: true })
  mkdirSync(join(copy, 'test/peers'))
  for (const name of ['package.json', 'node_modules']) {
    symlinkSync(resolve('test/peers', name), join(copy, 'test/peers', name), 'junction')
  }
}

describe('a new code of each kind', () => {
  const copy = mkdtempSync(join(tmpdir(), 'statusbook-new-code-'))
  let before: Record<string, string>
  let packed: Packed

  beforeAll(() => {
    copyWithTests(copy)
    addCodes(copy)
    before = filesIn(join(copy, 'src'))
    packed = pack(copy)
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('needs no change of hand-written code, and one build', () => {
    const after = filesIn(join(copy, 'src'))
    const changed = Object.keys(after).filter(path => after[path] !== before[path])
    expect(changed.filter(path => !path.startsWith('generated'))).toEqual([])
    expect(staleFiles(copy)).toEqual([])
    const declares = (file: string, constant: string): boolean =>
      after[join('generated', file)]!.includes(`export const ${constant}\n`)
    expect(declares('constants.ts', `INVENTED_REQUIREMENT: ${free} = ${free}`)).toBe(true)
    expect(declares('unofficial-constants.ts', `INVENTED_REFUSAL: ${unused} = ${unused}`)).toBe(true)
  })

  it('keeps the package within its limits', () => {
    const sizes = sizesOf(copy, packed.files.map(({ path }) => path))
    const limits = limitsFor(loadDataset(copy))
    expect(sizes.main).toBeLessThanOrEqual(limits.main)
    expect(sizes.total).toBeLessThanOrEqual(limits.total)
  })

  it('passes the tests of the data', () => {
    const tests = ['data/records', 'data/registry', 'data/schema', 'compile/constant-names']
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--reporter', 'json', ...tests]
    const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
    const { testResults, numPassedTests } = JSON.parse(stdout) as Report
    const messages = testResults.flatMap(({ message, assertionResults }) =>
      [message, ...assertionResults.flatMap(({ failureMessages }) => failureMessages)]
    )
    expect(messages.filter(Boolean).map(message => message.split('\n')[0])).toEqual([])
    expect(numPassedTests).toBeGreaterThan(200)
  })
})

interface Report {
  numPassedTests: number
  testResults: { message: string; assertionResults: { failureMessages: string[] }[] }[]
}
