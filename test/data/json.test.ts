// The JSON that the package exports, read as data/README.md says.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StatusRecord } from '../../src/status-record.js'
import { installedPackage } from '../package/installed.js'
import { hasPython, python } from './python.js'

const require = createRequire(join(installedPackage(), 'package.json'))
const records = require('statusbook/status-codes.json') as StatusRecord[]
const { PHRASES_BY_CODE } = require('statusbook') as { PHRASES_BY_CODE: object }

const [, section] = readFileSync('data/README.md', 'utf8').split('## Use the JSON')
const blockIn = (language: string): string => section!.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!

describe('a map by code, made from the JSON as data/README.md says,', () => {
  it('has the registered phrases, in JavaScript', () => {
    const phrasesOf = new Function('records', `${blockIn('js')}; return phrases`) as (records: unknown) => object
    expect(phrasesOf(records)).toEqual({ ...PHRASES_BY_CODE })
  })

  it.skipIf(!hasPython('json'))('has the registered phrases, in Python', () => {
    expect(python(`records = given\n${blockIn('python')}answer = phrases`, records)).toEqual({ ...PHRASES_BY_CODE })
  })

  it('would be wrong without the filter, for the codes that data/README.md names', () => {
    const unofficial = records.filter(({ registration }) => registration === 'unofficial').map(({ code }) => code)
    const wrong = Object.keys(PHRASES_BY_CODE).filter(code => unofficial.includes(Number(code) as StatusRecord['code']))
    const [sentence] = /[\d, and]+ are registered and have/.exec(section!.replaceAll('\n', ' '))!
    expect(sentence.match(/\d+/g)).toEqual(wrong)
  })
})
