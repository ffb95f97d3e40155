import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { isUnofficial } from '../../src/status-record.js'
import { installedPackage } from '../package/installed.js'

type Answer = number | string | undefined
type Bag = Record<string, Answer>

const peers = createRequire(resolve('test/peers/package.json'))
const own = createRequire(join(installedPackage(), 'package.json'))
type Code = (phrase: string) => Answer
type Phrase = (code: number) => Answer

const statusbook = own('statusbook') as { REGISTERED_CODES: number[]; statusCode: Code; reasonPhrase: Phrase }
const httpStatusCodes = peers('http-status-codes') as { StatusCodes: Bag; getStatusCode: Code; getReasonPhrase: Phrase }
const statuses = peers('statuses') as Code & Phrase & { codes: number[] }
const { default: httpStatus } = peers('http-status') as { default: Bag }
const seOss = peers('@se-oss/status-codes') as { StatusCodes: Bag; getStatusCode: Code; getStatusPhrase: Phrase }

/** The packages in the table that are on npm: the codes of each, and its look-ups. */
const PACKAGES: Record<string, { codes: Answer[]; code: Code; phrase: Phrase }> = {
  'statusbook': {
    codes: statusbook.REGISTERED_CODES,
    code: statusbook.statusCode,
    phrase: statusbook.reasonPhrase
  },
  'http-status-codes': {
    codes: Object.values(httpStatusCodes.StatusCodes),
    code: httpStatusCodes.getStatusCode,
    phrase: httpStatusCodes.getReasonPhrase
  },
  'statuses': {
    codes: statuses.codes,
    code: statuses,
    phrase: statuses
  },
  'http-status': {
    codes: Object.keys(httpStatus).map(Number),
    code: phrase => httpStatus[phrase],
    phrase: code => httpStatus[code]
  },
  '@se-oss/status-codes': {
    codes: Object.values(seOss.StatusCodes),
    code: seOss.getStatusCode,
    phrase: seOss.getStatusPhrase
  }
}

const README = readFileSync('README.md', 'utf8')
const [head, ...rows] = README
  .split('## Comparison')[1]!
  .split('\n')
  .filter(line => line.startsWith('| '))
  .slice(0, 13)
  .map(line => line.split('|').map(cell => cell.trim()).slice(1, -1))
const cell = (row: string, name: string): string =>
  rows.find(([title]) => title!.startsWith(row))![head!.indexOf(name)]!

const answer = (ask: () => Answer): Answer => {
  try {
    return ask()
  } catch {
    return 'throws'
  }
}

const registered = loadDataset('.').records.filter(record => !isUnofficial(record)).map(({ code }) => code)

describe('the README', () => {
  it('gives the number of registered codes', () => {
    expect(cell('registered codes', 'statusbook'), 'README.md, "Comparison"').toBe(String(registered.length))
  })
})

describe.each(
  Object.entries(PACKAGES)
)('the comparison table in the README is right about %s:', (name, { codes, code, phrase }) => {
  const finds = (spellings: Record<string, number>): boolean[] =>
    Object.entries(spellings).map(([spelling, expected]) => answer(() => code(spelling)) === expected)

  it('how many registered codes it has', () => {
    expect(cell('registered codes', name)).toBe(String(registered.filter(code => codes.includes(code)).length))
  })

  it('which spellings of a phrase it finds', () => {
    const [exact, anyCase, spelling] = finds({ 'Not Found': 404, 'not found': 404, 'not-found': 404 })
    expect(cell('finds a phrase', name)).toBe(spelling ? 'yes' : anyCase ? 'any case' : exact ? 'exact' : 'no')
  })

  it('whether it finds former phrases', () => {
    const found = finds({
      'Request Entity Too Large': 413,
      'Payload Too Large': 413,
      'Request-URI Too Long': 414,
      'Unprocessable Entity': 422
    })
    expect(cell('finds former phrases', name)).toBe(found.every(Boolean) ? 'yes' : found.some(Boolean) ? 'some' : 'no')
  })

  it('whether it throws on unknown input', () => {
    const throws = [answer(() => code('nonsense')), answer(() => phrase(999))].includes('throws')
    expect(cell('never throws', name)).toBe(throws ? 'no' : 'yes')
  })

  it('whether it has the current phrases', () => {
    const current = [phrase(413) === 'Content Too Large', phrase(422) === 'Unprocessable Content']
    expect(cell('current phrases', name)).toBe(current.every(Boolean) ? 'yes' : 'no')
  })
})
