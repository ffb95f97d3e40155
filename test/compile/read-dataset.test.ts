import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/compile/faults.js'
import { readDataset } from '../../src/compile/read-dataset.js'
import * as statusbook from '../../src/index.js'
import * as unofficialEntry from '../../src/unofficial.js'

// The mutations break the types of the data.
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

function faultsOfText(records: string | undefined, sources: string | undefined): readonly string[] {
  try {
    readDataset(records, sources)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.faults
  }
}

const registered = (records: Any[], code: number) => records.find(record => record.code === code && record.registration !== 'unofficial')
const unofficial = (records: Any[], code: number) => records.find(record => record.code === code && record.registration === 'unofficial')
const notFound = (records: Any[]) => registered(records, 404)

const PHRASE = 'printable ASCII with a letter, single spaces between words, no leading @'
const TEXT = 'printable text, single spaces between words, no leading @'

const CASES: [rule: string, mutate: (records: Any[], sources: Any[]) => void, message: string][] = [
  ['a duplicate code', records => records.splice(records.indexOf(notFound(records)), 0, notFound(records)), 'data/status-codes.json: 404: code: found 404, expected one registered record per code'],
  ['a class that does not match the code', records => (notFound(records).class = 'serverError'), 'data/status-codes.json: 404: class: found "serverError", expected "clientError"'],
  ['an unknown class', records => (notFound(records).class = 'client'), 'data/status-codes.json: 404: class: found "client", expected one of "informational", "successful", "redirection", "clientError", "serverError"'],
  ['an unknown registration', records => (notFound(records).registration = 'official'), 'data/status-codes.json: 404: registration: found "official", expected one of "registered", "temporary", "unused", "obsoleted", "unofficial"'],
  ['an unknown trait', records => (notFound(records).traits = ['cacheable']), 'data/status-codes.json: 404: traits[0]: found "cacheable", expected one of "redirectStatus", "nullBodyStatus", "heuristicallyCacheable", "notStorable", "notCacheableByDefault"'],
  ['a trait twice', records => (notFound(records).traits = ['heuristicallyCacheable', 'heuristicallyCacheable']), 'data/status-codes.json: 404: traits: found ["heuristicallyCacheable","heuristicallyCacheable"], expected unique entries'],
  ['an unknown field', records => (notFound(records).retryable = true), 'data/status-codes.json: 404: retryable: found an unknown field, expected one of code, phrase, class, registration, vendor, onTheWire, description, references, formerPhrases, spellings, traits, headerFields, repeat, sourceNotes'],
  ['an unknown field inside another', records => (notFound(records).references[0].page = 1), 'data/status-codes.json: 404: references[0].page: found an unknown field, expected one of source, section'],
  ['an unknown requirement', records => (registered(records, 401).headerFields[0].requirement = 'MUST'), 'data/status-codes.json: 401: headerFields[0].requirement: found "MUST", expected one of "must", "must not", "should", "should not", "may"'],
  ['a missing phrase', records => delete notFound(records).phrase, `data/status-codes.json: 404: phrase: found nothing, expected ${PHRASE}`],
  ['an empty phrase', records => (notFound(records).phrase = ''), `data/status-codes.json: 404: phrase: found "", expected ${PHRASE}`],
  ['a missing description', records => delete notFound(records).description, `data/status-codes.json: 404: description: found nothing, expected ${TEXT}`],
  ['a blank description', records => (notFound(records).description = '  '), `data/status-codes.json: 404: description: found "  ", expected ${TEXT}`],
  ['no reference', records => (notFound(records).references = []), 'data/status-codes.json: 404: references: found [], expected at least 1 entry'],
  ['a code that is a string', records => (notFound(records).code = '404'), 'data/status-codes.json: 404: code: found "404", expected an integer from 100 to 599'],
  ['a code out of range', records => (notFound(records).code = 1000), 'data/status-codes.json: 1000: code: found 1000, expected an integer from 100 to 599'],
  ['a phrase that is a number', records => (notFound(records).phrase = 404), `data/status-codes.json: 404: phrase: found 404, expected ${PHRASE}`],
  ['a list that is a string', records => (notFound(records).spellings = 'NotFound'), 'data/status-codes.json: 404: spellings: found "NotFound", expected an array'],
  ['an object that is a string', records => (notFound(records).references = ['rfc9110']), 'data/status-codes.json: 404: references[0]: found "rfc9110", expected an object'],
  ['a boolean that is a string', records => (records.find(record => record.onTheWire === false).onTheWire = 'no'), 'data/status-codes.json: 444: onTheWire: found "no", expected false'],
  ['a record that is null', records => (records[0] = null), 'data/status-codes.json: entry 1: found null, expected an object'],
  ['a reference to an unknown source', records => (notFound(records).references[0].source = 'rfc0000'), 'data/status-codes.json: 404: references[0].source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a former phrase from an unknown source', records => (registered(records, 413).formerPhrases[0].source = 'rfc0000'), 'data/status-codes.json: 413: formerPhrases[0].source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a header field from an unknown source', records => (registered(records, 401).headerFields[0].reference.source = 'rfc0000'), 'data/status-codes.json: 401: headerFields[0].reference.source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a rule on repeating from an unknown source', records => (registered(records, 507).repeat[0].reference.source = 'rfc0000'), 'data/status-codes.json: 507: repeat[0].reference.source: found "rfc0000", expected the id of a source in data/sources.json'],
  ['a note on an unknown document', records => (notFound(records).sourceNotes[0].source = 'document-009'), 'data/status-codes.json: 404: sourceNotes[0].source: found "document-009", expected the id of a source in data/sources.json'],
  ['the phrase of another code', records => (notFound(records).phrase = 'Gone'), 'data/status-codes.json: 404: phrase: found "Gone", expected a phrase that no other code has; 410 has it in phrase'],
  ['the code whose phrase another code has', records => (notFound(records).phrase = 'Gone'), 'data/status-codes.json: 410: phrase: found "Gone", expected a phrase that no other code has; 404 has it in phrase'],
  ['the former phrase of another code', records => registered(records, 414).formerPhrases.push({ phrase: 'Payload too large', source: 'rfc2616' }), 'data/status-codes.json: 414: formerPhrases[2].phrase: found "Payload too large", expected a phrase that no other code has; 413 has it in formerPhrases[1].phrase'],
  ['the code whose former phrase another code has', records => registered(records, 414).formerPhrases.push({ phrase: 'Payload too large', source: 'rfc2616' }), 'data/status-codes.json: 413: formerPhrases[1].phrase: found "Payload Too Large", expected a phrase that no other code has; 414 has it in formerPhrases[2].phrase'],
  ['the spelling of another code', records => registered(records, 503).spellings.unshift('BAD_GATEWAY'), 'data/status-codes.json: 503: spellings[0]: found "BAD_GATEWAY", expected a phrase that no other code has; 502 has it in phrase'],
  ['the code whose phrase is a spelling of another code', records => registered(records, 503).spellings.unshift('BAD_GATEWAY'), 'data/status-codes.json: 502: phrase: found "Bad Gateway", expected a phrase that no other code has; 503 has it in spellings[0]'],
  ['a spelling that is the phrase of an unofficial code', records => (notFound(records).spellings = ['Token-Required']), 'data/status-codes.json: 404: spellings[0]: found "Token-Required", expected a phrase that no unofficial code has; 499 has it in phrase'],
  ['the unofficial code whose phrase is a spelling', records => (notFound(records).spellings = ['Token-Required']), 'data/status-codes.json: 499: phrase: found "Token Required", expected a phrase that no registered code has; 404 has it in spellings[0]'],
  ['a former phrase that is the phrase of an unofficial code', records => (notFound(records).formerPhrases = [{ phrase: 'Page Expired', source: 'rfc2616' }]), 'data/status-codes.json: 404: formerPhrases[0].phrase: found "Page Expired", expected a phrase that no unofficial code has; 419 has it in phrase'],
  ['a spelling that is the phrase of an unofficial code of the same number', records => (registered(records, 451).spellings = ['Redirect']), 'data/status-codes.json: 451: spellings[0]: found "Redirect", expected a phrase that no unofficial code has; 451 has it in phrase'],
  ['a phrase without a letter', records => (notFound(records).phrase = '404'), `data/status-codes.json: 404: phrase: found "404", expected ${PHRASE}`],
  ['a spelling without a letter', records => (notFound(records).spellings = ['404']), `data/status-codes.json: 404: spellings[0]: found "404", expected ${PHRASE}`],
  ['a former phrase without a letter', records => (notFound(records).formerPhrases = [{ phrase: '4-0-4', source: 'rfc2616' }]), `data/status-codes.json: 404: formerPhrases[0].phrase: found "4-0-4", expected ${PHRASE}`],
  ['a phrase with a line break', records => (notFound(records).phrase = 'Not\nFound'), `data/status-codes.json: 404: phrase: found "Not\\nFound", expected ${PHRASE}`],
  ['a phrase with two spaces in a row', records => (notFound(records).phrase = 'Not  Found'), `data/status-codes.json: 404: phrase: found "Not  Found", expected ${PHRASE}`],
  ['a phrase with a space at its end', records => (notFound(records).phrase = 'Not Found '), `data/status-codes.json: 404: phrase: found "Not Found ", expected ${PHRASE}`],
  ['a phrase that is not ASCII', records => (registered(records, 418).phrase = 'I’m a teapot'), `data/status-codes.json: 418: phrase: found "I’m a teapot", expected ${PHRASE}`],
  ['a no-break space', records => (notFound(records).phrase = 'Not\u00a0Found'), `data/status-codes.json: 404: phrase: found "Not\\u00a0Found", expected ${PHRASE}`],
  ['a spelling with a space in front', records => (notFound(records).spellings = [' NotFound']), `data/status-codes.json: 404: spellings[0]: found " NotFound", expected ${PHRASE}`],
  ['a former phrase with a tab', records => (registered(records, 413).formerPhrases[0].phrase = 'Request\tEntity'), `data/status-codes.json: 413: formerPhrases[0].phrase: found "Request\\tEntity", expected ${PHRASE}`],
  ['a description of two lines', records => (notFound(records).description = 'Nothing\nhere.'), `data/status-codes.json: 404: description: found "Nothing\\nhere.", expected ${TEXT}`],
  ['a description that starts with a tag', records => (notFound(records).description = '@deprecated Use 410.'), `data/status-codes.json: 404: description: found "@deprecated Use 410.", expected ${TEXT}`],
  ['an invisible character', records => (notFound(records).description = 'No\u200bthing.'), `data/status-codes.json: 404: description: found "No\\u200bthing.", expected ${TEXT}`],
  ['a condition with a line separator', records => (registered(records, 101).headerFields[1].when = 'with\u2028it'), `data/status-codes.json: 101: headerFields[1].when: found "with\\u2028it", expected ${TEXT}`],
  ['a note with a control character', records => (registered(records, 101).sourceNotes[0].note = 'A\u0007.'), `data/status-codes.json: 101: sourceNotes[0].note: found "A\\u0007.", expected ${TEXT}`],
  ['a vendor that starts with an @', records => (unofficial(records, 444).vendor = '@nginx'), `data/status-codes.json: 444: vendor: found "@nginx", expected ${TEXT}`],
  ['a title of a source with a line break', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').title = 'RFC 9110:\r\nHTTP'), `data/sources.json: rfc9110: title: found "RFC 9110:\\r\\nHTTP", expected ${TEXT}`],
  ['a date in words', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').date = 'June'), 'data/sources.json: rfc9110: date: found "June", expected a date such as 2022-06 or 2022-06-30'],
  ['a URL of another scheme', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').url = 'ftp://x.org'), 'data/sources.json: rfc9110: url: found "ftp://x.org", expected an http or https URL in printable ASCII, without spaces'],
  ['an id in upper case', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').id = 'RFC9110'), 'data/sources.json: RFC9110: id: found "RFC9110", expected lower-case letters, digits, dots and hyphens'],
  ['a phrase that makes no constant', records => (notFound(records).phrase = '404 Not Found'), 'data/status-codes.json: 404: phrase: found "404 Not Found", expected a phrase that gives a valid constant name, not "404_NOT_FOUND"'],
  ['a phrase that makes the constant of another code', records => (registered(records, 410).phrase = 'Not/Found'), 'data/status-codes.json: 410: phrase: found "Not/Found", expected a phrase that gives a unique constant name; NOT_FOUND is taken by 404 Not Found'],
  ['a former phrase that makes the constant of another code', records => (registered(records, 410).formerPhrases = [{ phrase: 'Not/Found', source: 'rfc2616' }]), 'data/status-codes.json: 410: formerPhrases[0].phrase: found "Not/Found", expected a phrase that gives a unique constant name; NOT_FOUND is taken by 404 Not Found'],
  ['a phrase that makes the name of another export', records => (registered(records, 410).phrase = 'Phrases by code'), 'data/status-codes.json: 410: phrase: found "Phrases by code", expected a phrase that gives a unique constant name; PHRASES_BY_CODE is another export'],
  ['a record without a code', records => delete records[2].code, 'data/status-codes.json: entry 3: code: found nothing, expected an integer from 100 to 599'],
  ['a record whose code is blank', records => (records[2].code = ' '), 'data/status-codes.json: entry 3: code: found " ", expected an integer from 100 to 599'],
  ['a source without an id', (_, sources) => delete sources[1].id, 'data/sources.json: entry 2: id: found nothing, expected lower-case letters, digits, dots and hyphens'],
  ['a source whose id is a number', (_, sources) => (sources[1].id = 7), 'data/sources.json: 7: id: found 7, expected lower-case letters, digits, dots and hyphens'],
  ['a trait that no record has', records => records.forEach(record => (record.traits = record.traits.filter((trait: string) => trait !== 'nullBodyStatus'))), 'data/status-codes.json: traits: found no registered record with "nullBodyStatus", expected at least 1'],
  ['a trait without a guard that no record has', records => (registered(records, 425).traits = []), 'data/status-codes.json: traits: found no registered record with "notCacheableByDefault", expected at least 1'],
  ['a dataset without an unofficial code', records => records.splice(0, Infinity, ...records.filter(({ registration }) => registration !== 'unofficial')), 'data/status-codes.json: registration: found no unofficial record, expected at least 1'],
  ['the same meaning twice', records => records.push(records.at(-1)), 'data/status-codes.json: 599: code: found 599, expected one record for "Network Connect Timeout Error" by "Tornado"'],
  ['an unofficial phrase that makes the constant of another code', records => {
    const [clone] = records.filter(record => record.code === 520)
    records.splice(records.indexOf(clone), 0, { ...clone, phrase: 'Web-server returns an unknown error' })
  }, 'data/status-codes.json: 520: phrase: found "Web server returns an unknown error", expected a phrase that gives a unique constant name; CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR is taken by 520 Web-server returns an unknown error'],
  ['an unofficial code without a vendor', records => delete records.find(record => record.code === 520).vendor, 'data/status-codes.json: 520: vendor: found nothing, expected the vendor that uses the code'],
  ['a registered code with a vendor', records => (notFound(records).vendor = 'nginx'), 'data/status-codes.json: 404: vendor: found "nginx", expected no such field on a registered code'],
  ['a record out of order', records => records.push(records.shift()), 'data/status-codes.json: 100: code: found 100 after 599, expected code order, registered before unofficial'],
  ['a duplicate source', (_, sources) => sources.push(sources[0]), 'data/sources.json: draft-ietf-httpbis-resumable-upload: id: found "draft-ietf-httpbis-resumable-upload", expected an id that no other source has'],
  ['a standard without a URL', (_, sources) => delete sources.find(({ id }) => id === 'rfc9110').url, 'data/sources.json: rfc9110: url: found nothing, expected a URL'],
  ['a document without its file', (_, sources) => delete sources.find(({ id }) => id === 'document-000').file, "data/sources.json: document-000: file: found nothing, expected the document's file name"],
  ['an unknown kind of source', (_, sources) => (sources.find(({ id }) => id === 'rfc9110').kind = 'rfc'), 'data/sources.json: rfc9110: kind: found "rfc", expected one of "standard", "registry", "document", "vendor"']
]

describe('the check of the dataset', () => {
  it('finds no fault in the dataset', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  for (const [rule, mutate, message] of CASES) {
    it(`reports ${rule}`, () => {
      expect(faultsOf(mutate)).toContain(message)
    })
  }

  it('reports invalid JSON, in both files at once', () => {
    const faults = faultsOfText(recordsText.replace('[', '[,'), '{')
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^data\/status-codes\.json: found invalid JSON \(.+\), expected an array of objects$/)
    expect(faults[1]).toMatch(/^data\/sources\.json: found invalid JSON \(.+\), expected an array of objects$/)
  })

  it.each([
    ['a file that is no array', '{}', 'data/status-codes.json: found {}, expected an array of objects'],
    ['a file without an entry', '[]', 'data/status-codes.json: found [], expected at least 1 entry'],
    ['a file that is missing', undefined, 'data/status-codes.json: found no file, expected an array of objects']
  ])('names %s, and nothing that only follows from it', (_, text, message) => {
    expect(faultsOfText(text, sourcesText)).toEqual([message])
    expect(faultsOfText(recordsText, text)).toEqual([message.replace('status-codes', 'sources')])
  })

  it('reports every schema fault at once, and checks the rules only after that', () => {
    const faults = faultsOf((records, sources) => {
      notFound(records).class = 'serverError'
      notFound(records).phrase = ''
      registered(records, 410).registration = 'gone'
      sources.find(({ id }) => id === 'rfc9110').date = 'June'
    })
    expect(faults.map(fault => fault.split(': found')[0])).toEqual([
      'data/status-codes.json: 404: phrase',
      'data/status-codes.json: 410: registration',
      'data/sources.json: rfc9110: date'
    ])
  })

  it('reports every broken rule at once, without repeats', () => {
    const faults = faultsOf((records, sources) => {
      notFound(records).class = 'serverError'
      registered(records, 411).phrase = 'Registered codes'
      registered(records, 500).references[0].source = 'rfc0000'
      delete sources.find(({ id }) => id === 'rfc9110').url
      records.push(records.shift())
    })
    expect(faults.map(fault => fault.split(': found')[0])).toEqual([
      'data/sources.json: rfc9110: url',
      'data/status-codes.json: 404: class',
      'data/status-codes.json: 500: references[0].source',
      'data/status-codes.json: 411: phrase',
      'data/status-codes.json: 100: code'
    ])
  })

  it('reports a duplicate record once', () => {
    expect(faultsOf(records => records.splice(records.indexOf(notFound(records)), 0, notFound(records)))).toHaveLength(1)
  })

  it('reports a phrase that two codes share once per code, and not their constant', () => {
    expect(faultsOf(records => (notFound(records).phrase = 'Gone'))).toHaveLength(2)
  })

  it('reports two records without a code by position, and not as duplicates or out of order', () => {
    expect(faultsOf(records => [records[0], records[2]].forEach(record => delete record.code))).toEqual([
      'data/status-codes.json: entry 1: code: found nothing, expected an integer from 100 to 599',
      'data/status-codes.json: entry 3: code: found nothing, expected an integer from 100 to 599'
    ])
  })

  it('lets an unofficial code have the phrase of a registered one', () => {
    expect(faultsOf(records => (unofficial(records, 444).phrase = 'Not Found'))).toEqual([])
  })

  it('rejects a constant with the name of another export', () => {
    const exported = Object.keys({ ...statusbook, ...unofficialEntry }).filter(name => /^[A-Z_]+$/.test(name))
    const constants = Object.keys({ ...statusbook.HttpStatus, ...unofficialEntry })
    const others = ['UNOFFICIAL_PHRASES_BY_CODE', ...exported.filter(name => !constants.includes(name))]
    expect(others).toHaveLength(4)
    for (const name of others) {
      expect(faultsOf(records => (notFound(records).phrase = name))).toEqual([
        `data/status-codes.json: 404: phrase: found "${name}", expected a phrase that gives a unique constant name; ${name} is another export`
      ])
    }
  })

  it('prints a fault on one line, even if the data has line breaks', () => {
    const faults = faultsOf(records => {
      notFound(records).code = '4\n04'
      registered(records, 410)['new\u2028line'] = 1
    })
    expect(faults).toHaveLength(2)
    for (const fault of faults) expect(fault).not.toMatch(/[\n\r\u2028\u2029]/)
  })

  it('reports inherited property names as unknown fields', () => {
    expect(faultsOfText(recordsText.replace('{', '{ "constructor": 1, "__proto__": 2,'), sourcesText)).toEqual([
      expect.stringContaining('data/status-codes.json: 100: constructor: found an unknown field'),
      expect.stringContaining('data/status-codes.json: 100: __proto__: found an unknown field')
    ])
  })
})
