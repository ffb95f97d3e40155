import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBlocks, countChecks } from './code-blocks.js'

const PREAMBLE = `
import * as main from 'statusbook'
import type { ExpectedCode, ReasonPhraseOf, StatusCode, StatusCodeOf, StatusGuard, WithExpectedStatus, WithStatus } from 'statusbook'
import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'
import * as records from 'statusbook/records'
import type { StatusRecord, StatusRecordOf } from 'statusbook/records'
import * as unofficial from 'statusbook/unofficial'
const { ${['CODES_BY_PHRASE', 'PHRASES_BY_CODE', 'REGISTERED_CODES', 'hasStatus', 'isClientError', 'isErrorStatus', 'isHeuristicallyCacheable', 'isInformational', 'isNullBodyStatus', 'isRedirectStatus', 'isRedirection', 'isRegistered', 'isServerError', 'isStatusCode', 'isSuccessful', 'reasonPhrase', 'statusClass', 'statusCode'].join(', ')} } = main
const { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } = records
const { UNOFFICIAL_PHRASES_BY_CODE } = unofficial
`

const files = ['src', 'src/generated'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => `${folder}/${name}`))
const comments = files.flatMap(file => readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [])
const examples = comments.flatMap(comment => comment.split(/^ \* @example$/m).slice(1).map(text => text.replace(/^ \*\/?\s?/gm, '').replace(/\*\/\s*$/, '')))

describe('the examples in the docs of the code', () => {
  it('give what stands behind their arrows', () => {
    const program = PREAMBLE + examples.map(example => `{\n${example}\n}`).join('\n')
    compileBlocks('examples', { examples: program })('examples')
    expect(countChecks(program)).toBeGreaterThanOrEqual(22)
  })
})
