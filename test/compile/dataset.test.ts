import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DatasetError, readDataset } from '../../src/compile/dataset.js'
import { filesIn, inCopy, run } from './copy.js'

// The mutations break whatever type the data has.
type Any = any

const recordsText = readFileSync('data/status-codes.json', 'utf8')
const sourcesText = readFileSync('data/sources.json', 'utf8')

/** The faults of the dataset after a mutation. */
function faultsOf(mutate: (records: Any[], sources: Any[]) => void): readonly string[] {
  const records = JSON.parse(recordsText) as Any[]
  const sources = JSON.parse(sourcesText) as Any[]
  mutate(records, sources)
  return faultsOfText(JSON.stringify(records), JSON.stringify(sources))
}

function faultsOfText(records: string, sources: string): readonly string[] {
  try {
    readDataset(records, sources)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.faults
  }
}

const registered = (records: Any[], code: number) => records.find(record => record.code === code && record.registration !== 'unofficial')
const notFound = (records: Any[]) => registered(records, 404)

const CASES: [rule: string, mutate: (records: Any[], sources: Any[]) => void, message: string][] = [
  ['a duplicate code', records => records.splice(records.indexOf(notFound(records)), 0, notFound(records)), 'data/status-codes.json: 404: code: found 404, expected one registered record per code'],
  ['a class that does not fit the number', records => (notFound(records).class = 'serverError'), 'data/status-codes.json: 404: class: found "serverError", expected "clientError"'],
  ['an unknown class', records => (notFound(records).class = 'client'), 'data/status-codes.json: 404: class: found "client", expected one of "informational", "successful", "redirection", "clientError", "serverError"'],
  ['an unknown registration', records => (notFound(records).registration = 'official'), 'data/status-codes.json: 404: registration: found "official", expected one of "registered", "temporary", "unused", "obsoleted", "unofficial"'],
  ['an unknown trait', records => (notFound(records).traits = ['cacheable']), 'data/status-codes.json: 404: traits[0]: found "cacheable", expected one of "redirectStatus", "nullBodyStatus", "heuristicallyCacheable"'],
  ['a trait twice', records => (notFound(records).traits = ['heuristicallyCacheable', 'heuristicallyCacheable']), 'data/status-codes.json: 404: traits: found ["heuristicallyCacheable","heuristicallyCacheable"], expected no entry twice'],
  ['an unknown field', records => (notFound(records).retryable = true), 'data/status-codes.json: 404: retryable: found an unknown field, expected one of code, phrase, class, registration, vendor, onTheWire, description, references, formerPhrases, spellings, traits, headerFields, repeat, sourceNotes'],
  ['an unknown field inside another', records => (notFound(records).references[0].page = 1), 'data/status-codes.json: 404: references[0].page: found an unknown field, expected one of source, section'],
  ['an unknown requirement', records => (registered(records, 401).headerFields[0].requirement = 'MUST'), 'data/status-codes.json: 401: headerFields[0].requirement: found "MUST", expected one of "must", "should", "may"'],
  ['a missing phrase', records => delete notFound(records).phrase, 'data/status-codes.json: 404: phrase: found nothing, expected a string that is not empty'],
  ['an empty phrase', records => (notFound(records).phrase = ''), 'data/status-codes.json: 404: phrase: found "", expected a string that is not empty'],
  ['a missing description', records => delete notFound(records).description, 'data/status-codes.json: 404: description: found nothing, expected a string that is not empty'],
  ['a blank description', records => (notFound(records).description = '  '), 'data/status-codes.json: 404: description: found "  ", expected a string that is not empty'],
  ['no reference', records => (notFound(records).references = []), 'data/status-codes.json: 404: references: found [], expected at least 1 entry'],
  ['a code that is a string', records => (notFound(records).code = '404'), 'data/status-codes.json: 404: code: found "404", expected an integer from 100 to 599'],
  ['a code out of range', records => (notFound(records).code = 1000), 'data/status-codes.json: 1000: code: found 1000, expected an integer from 100 to 599'],
  ['a phrase that is a number', records => (notFound(records).phrase = 404), 'data/status-codes.json: 404: phrase: found 404, expected a string that is not empty'],
  ['a list that is a string', records => (notFound(records).spellings = 'NotFound'), 'data/status-codes.json: 404: spellings: found "NotFound", expected an array'],
  ['an object that is a string', records => (notFound(records).references = ['rfc9110']), 'data/status-codes.json: 404: references[0]: found "rfc9110", expected an object'],
  ['a boolean that is a string', records => (records.find(record => record.onTheWire === false).onTheWire = 'no'), 'data/status-codes.json: 444: onTheWire: found "no", expected false'],
  ['a record that is null', records => (records[0] = null), 'data/status-codes.json: entry 1: found null, expected an object'],
  ['a reference to an unknown source', records => (notFound(records).references[0].source = 'rfc0000'), 'data/status-codes.json: 404: references[0].source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a former phrase of an unknown source', records => (registered(records, 413).formerPhrases[0].source = 'rfc0000'), 'data/status-codes.json: 413: formerPhrases[0].source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a header field of an unknown source', records => (registered(records, 401).headerFields[0].reference.source = 'rfc0000'), 'data/status-codes.json: 401: headerFields[0].reference.source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a rule on repeating of an unknown source', records => (registered(records, 507).repeat[0].reference.source = 'rfc0000'), 'data/status-codes.json: 507: repeat[0].reference.source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a note on an unknown document', records => (notFound(records).sourceNotes[0].source = 'document-009'), 'data/status-codes.json: 404: sourceNotes[0].source: found "document-009", expected the id of a source in data/sources.json'],
  ['the phrase of another code', records => (registered(records, 410).phrase = 'Not Found'), 'data/status-codes.json: 410: phrase: found "Not Found", expected a phrase of 410; it is one of 404'],
  ['the former phrase of another code', records => registered(records, 414).formerPhrases.push({ phrase: 'Payload too large', source: 'rfc2616' }), 'data/status-codes.json: 414: formerPhrases: found "Payload too large", expected a phrase of 414; it is one of 413'],
  ['the spelling of another code', records => registered(records, 503).spellings.push('BAD_GATEWAY'), 'data/status-codes.json: 503: spellings: found "BAD_GATEWAY", expected a phrase of 503; it is one of 502'],
  ['a phrase that makes no constant', records => (notFound(records).phrase = '404!'), 'data/status-codes.json: 404: phrase: found "404!", expected a phrase that makes a constant, not "404"'],
  ['an unofficial phrase that makes the constant of another', records => {
    const [clone] = records.filter(record => record.code === 520)
    records.splice(records.indexOf(clone), 0, { ...clone, phrase: 'Web-server returns an unknown error' })
  }, 'data/status-codes.json: 520: phrase: found "Web server returns an unknown error", expected a phrase that makes a constant of its own; CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR is taken by 520 Web-server returns an unknown error'],
  ['an unofficial code without a vendor', records => delete records.find(record => record.code === 520).vendor, 'data/status-codes.json: 520: vendor: found nothing, expected who uses the unofficial code'],
  ['a registered code with a vendor', records => (notFound(records).vendor = 'nginx'), 'data/status-codes.json: 404: vendor: found "nginx", expected the field on unofficial codes only'],
  ['a record out of order', records => records.push(records.shift()), 'data/status-codes.json: 100: code: found it after 599, expected code order, registered before unofficial'],
  ['a duplicate source', (_, sources) => sources.push(sources[0]), 'data/sources.json: draft-ietf-httpbis-resumable-upload: id: found "draft-ietf-httpbis-resumable-upload", expected an id that no other source has'],
  ['a standard without a URL', (_, sources) => delete sources.find(({ id }) => id === 'rfc9110').url, 'data/sources.json: rfc9110: url: found nothing, expected a URL'],
  ['a document without its file', (_, sources) => delete sources.find(({ id }) => id === 'document-000').file, "data/sources.json: document-000: file: found nothing, expected the name of the document's file"],
  ['an unknown kind of source', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').kind = 'rfc'), 'data/sources.json: rfc9110: kind: found "rfc", expected one of "standard", "registry", "document", "vendor"']
]

describe('the check of the dataset', () => {
  it('finds no fault in the dataset', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  for (const [rule, mutate, message] of CASES) {
    it(`names ${rule}`, () => {
      expect(faultsOf(mutate)).toContain(message)
    })
  }

  it('names JSON that does not parse, in both files at once', () => {
    const faults = faultsOfText(recordsText.replace('[', '[,'), '{')
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^data\/status-codes\.json: found JSON that does not parse \(.+\), expected an array of objects$/)
    expect(faults[1]).toMatch(/^data\/sources\.json: found JSON that does not parse \(.+\), expected an array of objects$/)
  })

  it('names a file that is no array', () => {
    expect(faultsOfText('{}', sourcesText)).toEqual(['data/status-codes.json: found {}, expected an array of objects'])
  })

  it('names all faults at once, each once', () => {
    const faults = faultsOf((records, sources) => {
      notFound(records).class = 'serverError'
      notFound(records).phrase = ''
      registered(records, 410).registration = 'gone'
      registered(records, 500).references[0].source = 'rfc0000'
      sources.find(({ id }) => id === 'rfc9110').date = 'June'
    })
    expect(faults.map(fault => fault.split(': found')[0])).toEqual([
      'data/status-codes.json: 404: phrase',
      'data/status-codes.json: 410: registration',
      'data/sources.json: rfc9110: date',
      'data/status-codes.json: 404: class',
      'data/status-codes.json: 500: references[0].source'
    ])
  })

  it('takes names that every object inherits for the unknown fields that they are', () => {
    expect(faultsOfText(recordsText.replace('{', '{ "constructor": 1, "__proto__": 2,'), sourcesText)).toEqual([
      expect.stringContaining('data/status-codes.json: 100: constructor: found an unknown field'),
      expect.stringContaining('data/status-codes.json: 100: __proto__: found an unknown field')
    ])
  })
})

describe.each(['build', 'prepare'])('npm run %s', script => {
  it('stops at a broken dataset with one line a fault, and writes nothing', () => {
    inCopy(copy => {
      mkdirSync(join(copy, 'dist'))
      writeFileSync(join(copy, 'dist/kept.txt'), 'of an earlier build')
      const records = JSON.parse(recordsText) as Any[]
      notFound(records).class = 'serverError'
      registered(records, 410).phrase = ''
      writeFileSync(join(copy, 'data/status-codes.json'), JSON.stringify(records))
      const before = filesIn(copy)

      expect(run(script, copy)).toEqual({
        status: 1,
        lines: [
          'data/status-codes.json: 410: phrase: found "", expected a string that is not empty',
          'data/status-codes.json: 404: class: found "serverError", expected "clientError"',
          'The dataset is broken (faults: 2). Mend what is named above and run `npm run build` again.'
        ]
      })
      expect(filesIn(copy)).toEqual(before)
    })
  })
})
