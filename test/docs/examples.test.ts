import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GUARDS } from '../api/entries.js'
import { countChecks, runBlocks } from './code-blocks.js'

const PREAMBLE = `
import * as main from 'statusbook'
import type { ExpectedCode, IsUncertain, ReasonPhraseOf, StatusCode, StatusCodeOf, StatusGuard } from 'statusbook'
import type { MemberWithStatus, WithExpectedStatus, WithStatus } from 'statusbook'
import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'
import * as enums from 'statusbook/enum'
import * as records from 'statusbook/records'
import type { Source, StatusRecord, StatusRecordOf } from 'statusbook/records'
import * as unofficial from 'statusbook/unofficial'
const { ${GUARDS.join(', ')} } = main
const { CODES_BY_PHRASE, PHRASES_BY_CODE, REGISTERED_CODES } = main
const { anyOf, hasStatus, reasonPhrase, statusClass, statusCode, statusOf } = main
const { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } = records
const { UNOFFICIAL_PHRASES_BY_CODE } = unofficial
`

const files = ['src', 'src/generated'].flatMap(folder => {
  const names = readdirSync(folder).filter(name => name.endsWith('.ts'))
  return names.map(name => `${folder}/${name}`)
})
const comments = files.flatMap(file => {
  const found = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return found.map(comment => ({ file, comment }))
})
const examples = comments.filter(({ comment }) => comment.includes('@example')).map(({ file, comment }) => {
  const code = /^ \* @example\n \* ```ts\n((?: \* .*\n)+) \* ```\n \*\/$/m.exec(comment)?.[1]?.replace(/^ \* /gm, '')
  if (code === undefined) {
    throw new Error(`${file}: found an example that is not a block of \`\`\`ts at the end of its comment:\n${comment}`)
  }
  // `HttpStatus` in the examples of the enum is the enum.
  return file === 'src/generated/enum.ts' ? `const { HttpStatus } = enums\n${code}` : code
})

describe('the examples in doc comments', () => {
  it('give the results after their arrows', () => {
    const program = PREAMBLE + examples.map(example => `{\n${example}\n}`).join('\n')
    expect(runBlocks('examples', { examples: program })).toEqual({})
    expect(countChecks(program)).toBeGreaterThanOrEqual(22)
  })
})
