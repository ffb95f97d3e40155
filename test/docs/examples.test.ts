import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBlocks, countChecks } from './code-blocks.js'

const PREAMBLE = `
import * as main from 'statusbook'
import type { WithStatus } from 'statusbook'
import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'
import * as enums from 'statusbook/enum'
import * as records from 'statusbook/records'
import type { StatusRecord } from 'statusbook/records'
import * as unofficial from 'statusbook/unofficial'
const { ${['CODES_BY_PHRASE', 'PHRASES_BY_CODE', 'REGISTERED_CODES', 'hasStatus', 'isClientError', 'isErrorStatus', 'isHeuristicallyCacheable', 'isInformational', 'isNullBodyStatus', 'isRedirectStatus', 'isRedirection', 'isRegistered', 'isServerError', 'isStatusCode', 'isSuccessful', 'reasonPhrase', 'statusClass', 'statusCode'].join(', ')} } = main
const { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } = records
const { UNOFFICIAL_PHRASES_BY_CODE } = unofficial
`

const files = ['src', 'src/generated'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => `${folder}/${name}`))
const examples = files.flatMap(file => {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  const codes = comments.flatMap(comment => comment.split(/^ \* @example$/m).slice(1).map(text => text.replace(/^ \*\/?\s?/gm, '').replace(/\*\/\s*$/, '')))
  // `HttpStatus` in the examples of the enum is the enum.
  return file === 'src/generated/enum.ts' ? codes.map(code => `const { HttpStatus } = enums\n${code}`) : codes
})

describe('the examples in the docs of the code', () => {
  it('give what stands behind their arrows', () => {
    const program = PREAMBLE + examples.map(example => `{\n${example}\n}`).join('\n')
    compileBlocks('examples', { examples: program })('examples')
    expect(countChecks(program)).toBeGreaterThanOrEqual(22)
  })
})
