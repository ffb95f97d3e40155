import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statusbook } from '../../src/cli/command.js'
import { phraseKey } from '../../src/phrase-key.js'
import { CLASS_NAMES, searchEntries, searchOver } from '../../src/search.js'
import type { Source, StatusRecord } from '../../src/status-record.js'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const records = read<StatusRecord[]>('data/status-codes.json')
const sources = read<Source[]>('data/sources.json')
const questions = readFileSync('test/search/questions.txt', 'utf8').split('\n\n').slice(1).join('\n')
  .trim().split('\n').map(line => line.split(/ {2,}/) as [question: string, answer: string])

const run = (args: string[]) =>
  statusbook(args, { version: '', records, sources }, { width: Infinity, hasColors: false })
const codesOf = (args: string[]): number[] =>
  [...new Set((JSON.parse(run(['--json', ...args]).stdout) as StatusRecord[]).map(({ code }) => code))]

const search = searchOver(searchEntries(records), CLASS_NAMES, phraseKey)
const finds = (query: string, record: StatusRecord): boolean =>
  search(query).hits.some(({ index }) => records[index] === record)

/** The answer in the words of the table. */
function answerTo(args: string[]): string {
  const { stderr, exitCode } = run(args)
  if (exitCode === 0) return codesOf(args).join(' ')
  const [, suggested = ''] = stderr.split('Did you mean ')
  return [...suggested.matchAll(/(?:^|, | or )(\d{3}) /g)].map(([, code]) => `${code}?`).join(' ') || 'nothing'
}

describe('A question', () => {
  it.each(questions)('%s → %s', (question, expected) => {
    const answer = answerTo([question])
    if (!expected.endsWith(' …')) return expect(answer).toBe(expected)
    const start = expected.slice(0, -1)
    expect(`${answer} `.slice(0, start.length)).toBe(start)
  })

  it('needs no quotes', () => {
    for (const [question] of questions) expect(answerTo(question.split(' ')), question).toBe(answerTo([question]))
  })
})

describe('A comparison of names', () => {
  it('is answered as one of numbers, and ends with what tells the codes apart', () => {
    expect(run(['not found vs gone'])).toEqual(run(['404 vs 410']))
    expect(run(['unauthorized', 'or', 'forbidden'])).toEqual(run(['401', '403']))
    expect(run(['not found vs gone']).stdout).toMatch(/\n\n {2}Instead of 404, send 410 Gone if /)
  })
})

describe('A list of matches', () => {
  const linesOf = (...args: string[]): string[] => run(args).stdout.split('\n')

  it('says why each code is in it', () => {
    expect(linesOf('retry-after').slice(0, 2))
      .toEqual(['503 Service Unavailable (Retry-After · MAY)', '413 Content Too Large (Retry-After · SHOULD)'])
    expect(linesOf('validation'))
      .toEqual(['400 Bad Request (“validation”)', '422 Unprocessable Content (“validation”)'])
    expect(linesOf('null body')[0]).toBe('204 No Content (null body status)')
    expect(linesOf('too large')[1]).toBe('414 URI Too Long (“Request-URI Too Large”)')
  })

  it('that has only some of the words is a list, however short, and stderr says so', () => {
    const stderr = 'statusbook: no code has all of “graceful shutdown”; these have some of the words.'
    const stdout = '503 Service Unavailable (“shutdown or deploying”)'
    expect(run(['graceful shutdown'])).toEqual({ stdout, stderr, exitCode: 0 })
    expect(run(['--json', 'graceful shutdown'])).toMatchObject({ stderr, exitCode: 0 })
    expect(run(['shutdown']).stderr).toBe('')
    expect(run(['shutdown']).stdout).toMatch(/^503 Service Unavailable · Server Error\n/)
  })

  it('has registered codes first, and of the meanings of a number the most common one', () => {
    for (const query of ['redirect', 'overloaded', 'rate limit', 'timeout', 'webdav']) {
      const found = (JSON.parse(run(['--json', query]).stdout) as StatusRecord[])
      const unofficial = found.map(({ registration }) => registration === 'unofficial')
      expect(unofficial, query).toEqual([...unofficial].sort())
    }
    expect(linesOf('49x').at(-2)).toBe('499 Client Closed Request (nginx, unofficial)')
  })

  it('has every record that the query names by its phrase, a former phrase, a spelling or a keyword', () => {
    const named = records.flatMap(record => [
      record.phrase, ...record.formerPhrases.map(({ phrase }) => phrase), ...record.spellings, ...record.keywords
    ].map(name => [record, name] as const))
    const queries = (name: string): string[] =>
      [name, name.toUpperCase().replace(/[\s-]+/g, '_'), ` ${name.toLowerCase()} `]
    const missed = named.filter(([record, name]) => queries(name).some(query => !finds(query, record)))
    // As a query, "client error" is the class.
    expect(missed.map(([{ code }, name]) => `${code} ${name}`)).toEqual(['599 client error'])
  })
})
