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

type Change = (records: Any[], sources: Any[]) => void

/** The faults of the dataset after a change. */
function faultsOf(change: Change): readonly string[] {
  const records = JSON.parse(recordsText) as Any[]
  const sources = JSON.parse(sourcesText) as Any[]
  change(records, sources)
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

/** The first record of a code: the registered one, if there is one. */
const recordOf = (records: Any[], code: number) => records.find(record => record.code === code)
const sourceOf = (sources: Any[], id: string) => sources.find(source => source.id === id)
const isUnofficial = (record: Any): boolean => record.registration === 'unofficial'

/** Sets a field by its path, such as `references[0].source`. */
function set(entry: Any, path: string, value: unknown): void {
  const names = path.match(/\w+/g)!
  const last = names.pop()!
  names.reduce((inner, name) => inner[name], entry)[last] = value
}

const PHRASE = 'printable ASCII with a letter, single spaces between words, no leading @'
const TEXT = 'printable text, single spaces between words, no leading @'
const KEYWORD = 'lower-case words or digits, with single spaces or hyphens between them'
const ID = 'lower-case letters, digits, dots and hyphens'
const KNOWN_SOURCE = 'the id of a source in data/sources.json'
const CLASS = 'one of "informational", "successful", "redirection", "clientError", "serverError"'
const REGISTRATION = 'one of "registered", "temporary", "unused", "obsoleted", "unofficial"'
const REQUIREMENT = 'one of "must", "must not", "should", "should not", "may"'
const TRAIT =
  'one of "redirectStatus", "nullBodyStatus", "heuristicallyCacheable", "notStorable", "notCacheableByDefault"'
const FIELD_NAME = 'the name of a header field: letters, digits, hyphens and other characters of a token'
const RECORD_ORDER =
  'the order of codes and, for each code, the registered record, the one with mostCommon, and the others by vendor'
const ALTERNATIVE_ORDER = 'the alternatives with one reference, then those with two, each in code order'
const SOURCE_ORDER = 'the order of kinds (standard, registry, document, vendor) and, in each kind, of ids'
const RESUMABLE_UPLOAD = 'draft-ietf-httpbis-resumable-upload'
const CACHEABLE = 'heuristicallyCacheable'

// Each sets one field of a record or source. JSON leaves out what is `undefined`.
const FIELDS: [rule: string, codeOrId: number | string, field: string, value: unknown, expected: string][] = [
  ['a class that does not match the code', 404, 'class', 'serverError', '"clientError"'],
  ['an unknown class', 404, 'class', 'client', CLASS],
  ['an unknown registration', 404, 'registration', 'official', REGISTRATION],
  ['an unknown trait', 404, 'traits[0]', 'cacheable', TRAIT],
  ['a trait twice', 404, 'traits', [CACHEABLE, CACHEABLE], 'unique entries'],
  ['an unknown requirement', 401, 'headerFields[0].requirement', 'MUST', REQUIREMENT],
  ['a missing phrase', 404, 'phrase', undefined, PHRASE],
  ['an empty phrase', 404, 'phrase', '', PHRASE],
  ['a missing description', 404, 'description', undefined, TEXT],
  ['a blank description', 404, 'description', '  ', TEXT],
  ['no reference', 404, 'references', [], 'at least 1 entry'],
  ['a code that is a string', 404, 'code', '404', 'an integer from 100 to 599'],
  ['a phrase that is a number', 404, 'phrase', 404, PHRASE],
  ['a list that is a string', 404, 'spellings', 'NotFound', 'an array'],
  ['an object that is a string', 404, 'references[0]', 'rfc9110', 'an object'],
  ['a boolean that is a string', 444, 'onTheWire', 'no', 'false'],
  ['a reference to an unknown source', 404, 'references[0].source', 'rfc0000', KNOWN_SOURCE],
  ['a former phrase from an unknown source', 413, 'formerPhrases[0].source', 'rfc0000', KNOWN_SOURCE],
  ['a header field from an unknown source', 401, 'headerFields[0].reference.source', 'rfc0000', KNOWN_SOURCE],
  ['a rule on repeating from an unknown source', 507, 'repeat[0].reference.source', 'rfc0000', KNOWN_SOURCE],
  ['a note on an unknown published list', 404, 'sourceNotes[0].source', 'document-009', KNOWN_SOURCE],
  ['another meaning without a note', 204, 'sourceNotes[1].note', undefined, 'how the meaning differs'],
  ['a mark on a note that is false', 204, 'sourceNotes[1].meaningDiffers', false, 'true'],
  ['the phrase of another code', 404, 'phrase', 'Gone', 'a phrase that no other code has; 410 has it in phrase'],
  [
    'a spelling that is the phrase of an unofficial code',
    404, 'spellings[0]', 'Token-Required', 'a phrase that no unofficial code has; 499 has it in phrase'
  ],
  [
    'a spelling that is the phrase of an unofficial code of the same number',
    451, 'spellings[0]', 'Redirect', 'a phrase that no unofficial code has; 451 has it in phrase'
  ],
  ['a phrase without a letter', 404, 'phrase', '404', PHRASE],
  ['a spelling without a letter', 404, 'spellings[0]', '404', PHRASE],
  ['a phrase with a line break', 404, 'phrase', 'Not\nFound', PHRASE],
  ['a phrase with two spaces in a row', 404, 'phrase', 'Not  Found', PHRASE],
  ['a phrase with a space at its end', 404, 'phrase', 'Not Found ', PHRASE],
  ['a phrase that is not ASCII', 418, 'phrase', 'I’m a teapot', PHRASE],
  ['a spelling with a space in front', 404, 'spellings[0]', ' NotFound', PHRASE],
  ['a former phrase with a tab', 413, 'formerPhrases[0].phrase', 'Request\tEntity', PHRASE],
  ['a description of two lines', 404, 'description', 'Nothing\nhere.', TEXT],
  ['a description that starts with a tag', 404, 'description', '@deprecated Use 410.', TEXT],
  ['a note with a control character', 101, 'sourceNotes[0].note', 'A\u0007.', TEXT],
  ['a vendor that starts with an @', 444, 'vendor', '@nginx', TEXT],
  ['a title of a source with a line break', 'rfc9110', 'title', 'RFC 9110:\r\nHTTP', TEXT],
  ['a date in words', 'rfc9110', 'date', 'June', 'a date such as 2022-06 or 2022-06-30'],
  [
    'a URL of another scheme',
    'rfc9110', 'url', 'ftp://x.org', 'an http or https URL in printable ASCII, without spaces'
  ],
  [
    'a phrase that makes no constant',
    404, 'phrase', '404 Not Found', 'a phrase that gives a valid constant name, not "404_NOT_FOUND"'
  ],
  [
    'a phrase that makes the constant of another code',
    410, 'phrase', 'Not/Found',
    'a phrase that gives a unique constant name; NOT_FOUND is taken by 404 Not Found'
  ],
  [
    'a phrase that makes the name of another export',
    410, 'phrase', 'Phrases by code',
    'a phrase that gives a unique constant name; PHRASES_BY_CODE is another export'
  ],
  [
    'a file whose source is no repository', 404, 'references[0].section', 'src/status.ts',
    'a heading: the URL of rfc9110 is no repository at a commit, so it cannot link to a file'
  ],
  [
    'a repository without a file', 444, 'references[0].section', 'Status codes',
    'the path of a file: the URL of nginx is a repository'
  ],
  [
    'a repository without a commit', 'nginx', 'url', 'https://github.com/nginx/nginx',
    'a repository at a commit: https://github.com/nginx/nginx/tree/<commit>'
  ],
  ['an alternative that is not registered', 404, 'alternatives[0].code', 499, 'a registered code'],
  ['an alternative that is the code itself', 404, 'alternatives[0].code', 404, 'another code than that of the record'],
  [
    'an alternative whose condition is a sentence', 404, 'alternatives[0].when', 'If it is hidden',
    'a clause that starts in lower case, without a full stop'
  ],
  [
    'an alternative whose condition ends in a full stop', 404, 'alternatives[0].when', 'if it is hidden.',
    'a clause that starts in lower case, without a full stop'
  ],
  ['an alternative without a condition', 404, 'alternatives[0].when', undefined, TEXT],
  ['an alternative without a reference', 404, 'alternatives[0].reference', undefined, 'an object'],
  ['an alternative by an unknown source', 404, 'alternatives[0].reference.source', 'rfc0000', KNOWN_SOURCE],
  ['a second reference to an unknown source', 404, 'alternatives[2].secondReference.source', 'rfc0000', KNOWN_SOURCE],
  ['a keyword in upper case', 404, 'keywords[0]', 'Missing', KEYWORD],
  ['a keyword with a full stop', 425, 'keywords[0]', 'tls 1.3', KEYWORD],
  ['a keyword that is in the phrase', 404, 'keywords[0]', 'found', 'words that are not in phrase'],
  [
    'a keyword that is in a former phrase',
    413, 'keywords[0]', 'entity too large', 'words that are not in formerPhrases[0].phrase'
  ],
  ['a keyword that is in a spelling', 414, 'keywords[0]', 'url', 'words that are not in spellings[2]'],
  ['a keyword that is in the description', 404, 'keywords[0]', 'origin-server', 'words that are not in description'],
  ['a keyword that is in the vendor', 463, 'keywords[0]', 'alibaba', 'words that are not in vendor'],
  ['a keyword that is in a trait', 404, 'keywords[0]', 'cacheable', 'words that are not in traits'],
  [
    'a keyword that is a header field',
    304, 'keywords[0]', 'etag', 'words that are not in headerFields[2].name'
  ],
  ['a most common meaning that is registered', 404, 'mostCommon', true, 'no such field on a registered code'],
  ['a most common meaning of one', 520, 'mostCommon', true, 'no such field on a code with one unofficial meaning'],
  ['an unofficial code without a vendor', 520, 'vendor', undefined, 'the vendor that uses the code'],
  ['a registered code with a vendor', 404, 'vendor', 'nginx', 'no such field on a registered code'],
  ['a registered code with a label', 404, 'phraseIsLabel', true, 'no such field on a registered code'],
  ['a header field with a colon', 401, 'headerFields[0].name', 'WWW-Authenticate:', FIELD_NAME],
  ['a header field with a space', 401, 'headerFields[0].name', 'WWW Authenticate', FIELD_NAME],
  ['a standard without a URL', 'rfc9110', 'url', undefined, 'a URL'],
  ['a published list without its file', 'document-000', 'file', undefined, 'the file name of the published list'],
  ['an unknown kind of source', 'rfc9110', 'kind', 'rfc', 'one of "standard", "registry", "document", "vendor"']
]

const repeatRecord: Change = records =>
  records.splice(records.indexOf(recordOf(records, 404)), 0, recordOf(records, 404))
/** Exchanges the first two of the chosen entries. */
function swap(entries: Any[], isChosen: (entry: Any) => boolean): void {
  const [first, second] = entries.filter(isChosen).map(entry => entries.indexOf(entry)) as [number, number]
  ;[entries[first], entries[second]] = [entries[second], entries[first]]
}

const addSpelling: Change = records => recordOf(records, 503).spellings.unshift('BAD_GATEWAY')
const addFormerPhrase: Change = records =>
  recordOf(records, 414).formerPhrases.push({ phrase: 'Payload too large', source: 'rfc2616' })

const CHANGES: [rule: string, change: Change, found: string, expected: string][] = [
  [
    'a duplicate code',
    repeatRecord,
    'data/status-codes.json: 404: code: found 404',
    'one registered record per code'
  ],
  [
    'an unknown field',
    records => (recordOf(records, 404).retryable = true),
    'data/status-codes.json: 404: retryable: found an unknown field',
    'one of code, phrase, phraseIsLabel, class, registration, vendor, mostCommon, onTheWire, description, references, ' +
      'formerPhrases, spellings, otherNames, traits, headerFields, repeat, alternatives, keywords, sourceNotes'
  ],
  [
    'an unknown field inside another',
    records => (recordOf(records, 404).references[0].page = 1),
    'data/status-codes.json: 404: references[0].page: found an unknown field',
    'one of source, section'
  ],
  [
    'a code out of range',
    records => (recordOf(records, 404).code = 1000),
    'data/status-codes.json: 1000: code: found 1000',
    'an integer from 100 to 599'
  ],
  [
    'a record that is null',
    records => (records[0] = null),
    'data/status-codes.json: entry 1: found null',
    'an object'
  ],
  [
    'the code whose phrase another code has',
    records => (recordOf(records, 404).phrase = 'Gone'),
    'data/status-codes.json: 410: phrase: found "Gone"',
    'a phrase that no other code has; 404 has it in phrase'
  ],
  [
    'the former phrase of another code',
    addFormerPhrase,
    'data/status-codes.json: 414: formerPhrases[2].phrase: found "Payload too large"',
    'a phrase that no other code has; 413 has it in formerPhrases[1].phrase'
  ],
  [
    'the code whose former phrase another code has',
    addFormerPhrase,
    'data/status-codes.json: 413: formerPhrases[1].phrase: found "Payload Too Large"',
    'a phrase that no other code has; 414 has it in formerPhrases[2].phrase'
  ],
  [
    'the spelling of another code',
    addSpelling,
    'data/status-codes.json: 503: spellings[0]: found "BAD_GATEWAY"',
    'a phrase that no other code has; 502 has it in phrase'
  ],
  [
    'the code whose phrase is a spelling of another code',
    addSpelling,
    'data/status-codes.json: 502: phrase: found "Bad Gateway"',
    'a phrase that no other code has; 503 has it in spellings[0]'
  ],
  [
    'the unofficial code whose phrase is a spelling',
    records => (recordOf(records, 404).spellings = ['Token-Required']),
    'data/status-codes.json: 499: phrase: found "Token Required"',
    'a phrase that no registered code has; 404 has it in spellings[0]'
  ],
  [
    'a former phrase that is the phrase of an unofficial code',
    records => (recordOf(records, 404).formerPhrases = [{ phrase: 'Page Expired', source: 'rfc2616' }]),
    'data/status-codes.json: 404: formerPhrases[0].phrase: found "Page Expired"',
    'a phrase that no unofficial code has; 419 has it in phrase'
  ],
  [
    'another name that is a constant of the same code',
    records => (recordOf(records, 413).otherNames[0].name = 'PAYLOAD_TOO_LARGE'),
    'data/status-codes.json: 413: otherNames[0].name: found "PAYLOAD_TOO_LARGE"',
    'a phrase that gives a unique constant name; PAYLOAD_TOO_LARGE is taken by 413 Payload Too Large'
  ],
  [
    'another name that leads to another code',
    records => (recordOf(records, 413).otherNames[0].name = 'URI_TOO_LONG'),
    'data/status-codes.json: 413: otherNames[0].name: found "URI_TOO_LONG"',
    'a phrase that no other code has; 414 has it in phrase'
  ],
  [
    'another name in lower case',
    records => (recordOf(records, 413).otherNames[0].name = 'tooLong'),
    'data/status-codes.json: 413: otherNames[0].name: found "tooLong"',
    'a name in upper snake case'
  ],
  [
    'another name whose source is unknown',
    records => (recordOf(records, 413).otherNames[0].source = 'nowhere'),
    'data/status-codes.json: 413: otherNames[0].source: found "nowhere"',
    'the id of a source in data/sources.json'
  ],
  [
    'another name of an unofficial code',
    records => (recordOf(records, 529).otherNames = [{ name: 'OVERLOAD', source: 'node' }]),
    'data/status-codes.json: 529: otherNames: found [{"name":"OVERLOAD","source":"node"}]',
    'no such field on an unofficial code'
  ],
  [
    'a former phrase that is the phrase',
    records => (recordOf(records, 404).formerPhrases = [{ phrase: 'Not found', source: 'rfc2616' }]),
    'data/status-codes.json: 404: formerPhrases[0].phrase: found "Not found"',
    'a phrase that gives a unique constant name; NOT_FOUND is taken by 404 Not Found'
  ],
  [
    'a former phrase without a letter',
    records => (recordOf(records, 404).formerPhrases = [{ phrase: '4-0-4', source: 'rfc2616' }]),
    'data/status-codes.json: 404: formerPhrases[0].phrase: found "4-0-4"',
    PHRASE
  ],
  [
    'a no-break space',
    records => (recordOf(records, 404).phrase = 'Not\u00a0Found'),
    'data/status-codes.json: 404: phrase: found "Not\\u00a0Found"',
    PHRASE
  ],
  [
    'an invisible character',
    records => (recordOf(records, 404).description = 'No\u200bthing.'),
    'data/status-codes.json: 404: description: found "No\\u200bthing."',
    TEXT
  ],
  [
    'a condition with a line separator',
    records => (recordOf(records, 101).headerFields[1].when = 'with\u2028it'),
    'data/status-codes.json: 101: headerFields[1].when: found "with\\u2028it"',
    TEXT
  ],
  [
    'an id in upper case',
    (_, sources) => (sourceOf(sources, 'rfc9110').id = 'RFC9110'),
    'data/sources.json: RFC9110: id: found "RFC9110"',
    ID
  ],
  [
    'a former phrase that makes the constant of another code',
    records => (recordOf(records, 410).formerPhrases = [{ phrase: 'Not/Found', source: 'rfc2616' }]),
    'data/status-codes.json: 410: formerPhrases[0].phrase: found "Not/Found"',
    'a phrase that gives a unique constant name; NOT_FOUND is taken by 404 Not Found'
  ],
  [
    'a record without a code',
    records => delete records[2].code,
    'data/status-codes.json: entry 3: code: found nothing',
    'an integer from 100 to 599'
  ],
  [
    'a record whose code is blank',
    records => (records[2].code = ' '),
    'data/status-codes.json: entry 3: code: found " "',
    'an integer from 100 to 599'
  ],
  [
    'a source without an id',
    (_, sources) => delete sources[1].id,
    'data/sources.json: entry 2: id: found nothing',
    ID
  ],
  [
    'a source whose id is a number',
    (_, sources) => (sources[1].id = 7),
    'data/sources.json: 7: id: found 7',
    ID
  ],
  [
    'a trait that no record has',
    records => {
      for (const record of records) record.traits = record.traits.filter((trait: string) => trait !== 'nullBodyStatus')
    },
    'data/status-codes.json: traits: found no registered record with "nullBodyStatus"',
    'at least 1'
  ],
  [
    'a trait without a guard that no record has',
    records => (recordOf(records, 425).traits = []),
    'data/status-codes.json: traits: found no registered record with "notCacheableByDefault"',
    'at least 1'
  ],
  [
    'a dataset without an unofficial code',
    records => records.splice(0, Infinity, ...records.filter(record => !isUnofficial(record))),
    'data/status-codes.json: registration: found no unofficial record',
    'at least 1'
  ],
  [
    'the same meaning twice',
    records => records.push(records.at(-1)),
    'data/status-codes.json: 599: code: found 599',
    'one record for "Network Connect Timeout Error" by "Tornado"'
  ],
  [
    'an unofficial phrase that makes the constant of another code',
    records => {
      const unknownError = recordOf(records, 520)
      const clone = { ...unknownError, phrase: 'Web-server returns an unknown error' }
      records.splice(records.indexOf(unknownError), 0, clone)
    },
    'data/status-codes.json: 520: phrase: found "Web server returns an unknown error"',
    'a phrase that gives a unique constant name; CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR is taken by ' +
      '520 Web-server returns an unknown error'
  ],
  [
    'a record out of order',
    records => records.push(records.shift()),
    'data/status-codes.json: 100: code: found 100 (registered) after 599 (Tornado)',
    RECORD_ORDER
  ],
  [
    'an unofficial meaning before the registered one',
    records => swap(records, record => record.code === 103),
    'data/status-codes.json: 103: code: found 103 (registered) after 103 (Google Gears)',
    RECORD_ORDER
  ],
  [
    'the most common meaning after another one',
    records => swap(records, record => record.code === 499),
    'data/status-codes.json: 499: code: found 499 (nginx) after 499 (Esri ArcGIS)',
    RECORD_ORDER
  ],
  [
    'two vendors out of order',
    records => swap(records, record => record.code === 463),
    'data/status-codes.json: 463: code: found 463 (Alibaba Cloud ALB) after 463 (AWS Application Load Balancer)',
    RECORD_ORDER
  ],
  [
    'sources of a kind out of order',
    (_, sources) => swap(sources, source => /^rfc(9112|9113)$/.test(source.id)),
    'data/sources.json: rfc9112: id: found "rfc9112" after "rfc9113"',
    SOURCE_ORDER
  ],
  [
    'a source among those of another kind',
    (_, sources) => sources.push(sources.shift()),
    `data/sources.json: ${RESUMABLE_UPLOAD}: id: found "${RESUMABLE_UPLOAD}" after "twitter-search-420"`,
    SOURCE_ORDER
  ],
  [
    'an alternative twice',
    records => {
      const { alternatives } = recordOf(records, 404)
      alternatives.push({ ...alternatives[0], reference: { source: 'rfc9110', section: '15' } })
    },
    'data/status-codes.json: 404: alternatives[4].when: found "if the client may know that the resource exists"',
    'a condition not yet given for 403'
  ],
  [
    'alternatives out of order',
    records => recordOf(records, 404).alternatives.reverse(),
    'data/status-codes.json: 404: alternatives[1].code: found 200 after 405',
    ALTERNATIVE_ORDER
  ],
  [
    'an alternative with two references before one with one',
    records => swap(recordOf(records, 404).alternatives, ({ code }) => code === 410 || code === 200),
    'data/status-codes.json: 404: alternatives[2].code: found 410 after 200',
    ALTERNATIVE_ORDER
  ],
  [
    'an unofficial code with an alternative',
    records => (recordOf(records, 520).alternatives = [{ code: 502, when: 'if so', reference: { source: 'nginx' } }]),
    'data/status-codes.json: 520: alternatives: found [{"code":502,"when":"if so","reference":{"source":"nginx"}}]',
    'no alternatives, because the code is unofficial'
  ],
  [
    'an unofficial code with a former phrase',
    records => (recordOf(records, 520).formerPhrases = [{ phrase: 'Unknown', source: 'rfc9110' }]),
    'data/status-codes.json: 520: formerPhrases: found [{"phrase":"Unknown","source":"rfc9110"}]',
    'no formerPhrases, because the code is unofficial'
  ],
  [
    'a misspelt field, and not that the field is missing',
    records => {
      recordOf(records, 404).keyword = recordOf(records, 404).keywords
      delete recordOf(records, 404).keywords
    },
    'data/status-codes.json: 404: keyword: found an unknown field',
    'keywords'
  ],
  [
    'a keyword twice, spelt otherwise',
    records => recordOf(records, 402).keywords.push('pay-wall'),
    'data/status-codes.json: 402: keywords[9]: found "pay-wall"',
    'a keyword other than "paywall"'
  ],
  [
    'more than ten keywords',
    records => recordOf(records, 402).keywords.push('coin', 'fee'),
    'data/status-codes.json: 402: keywords: found 11 keywords',
    '1 to 10'
  ],
  [
    'a registered code without a keyword',
    records => (recordOf(records, 404).keywords = []),
    'data/status-codes.json: 404: keywords: found 0 keywords',
    '1 to 10'
  ],
  [
    'two most common meanings of a number',
    records => records.filter(({ code }) => code === 499).forEach(record => (record.mostCommon = true)),
    'data/status-codes.json: 499: mostCommon: found true',
    'one such meaning of 499; "Client Closed Request" has it'
  ],
  [
    'a duplicate source',
    (_, sources) => sources.push(sources[0]),
    `data/sources.json: ${RESUMABLE_UPLOAD}: id: found "${RESUMABLE_UPLOAD}"`,
    'an id that no other source has'
  ]
]

describe('the check of the dataset', () => {
  it('finds no fault in the dataset', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  for (const [rule, codeOrId, field, value, expected] of FIELDS) {
    it(`reports ${rule}`, () => {
      const isRecord = typeof codeOrId === 'number'
      const faults = faultsOf((records, sources) =>
        set(isRecord ? recordOf(records, codeOrId) : sourceOf(sources, codeOrId), field, value)
      )
      const place = `data/${isRecord ? 'status-codes' : 'sources'}.json: ${codeOrId}: ${field}`
      const found = value === undefined ? 'nothing' : JSON.stringify(value)
      expect(faults).toContain(`${place}: found ${found}, expected ${expected}`)
    })
  }

  for (const [rule, change, found, expected] of CHANGES) {
    it(`reports ${rule}`, () => {
      expect(faultsOf(change)).toContain(`${found}, expected ${expected}`)
    })
  }

  it('reports invalid JSON, in both files at once', () => {
    const faults = faultsOfText(recordsText.replace('[', '[,'), '{')
    const places = ['data/status-codes.json', 'data/sources.json']
    expect(faults.map(fault => fault.replace(/\(.+\)/, '(…)'))).toEqual(
      places.map(place => `${place}: found invalid JSON (…), expected an array of objects`)
    )
  })

  it.each([
    ['a file that is no array', '{}', 'data/status-codes.json: found {}, expected an array of objects'],
    ['a file without an entry', '[]', 'data/status-codes.json: found [], expected at least 1 entry'],
    ['a file that is missing', undefined, 'data/status-codes.json: found no file, expected an array of objects']
  ])('names %s, and nothing that only follows from it', (_, text, message) => {
    expect(faultsOfText(text, sourcesText)).toEqual([message])
    expect(faultsOfText(recordsText, text)).toEqual([message.replace('status-codes', 'sources')])
  })

  it.each([
    ['a missing comma', '[{ "code": 100 "phrase": "" }]', /^Expected .* in JSON at line 1, column 16$/],
    ['a comma after the last field', '[\n  {\n    "code": 100,\n  }\n]', /^Expected .* in JSON at line 4, column 3$/],
    ['a line break in a text', '[{ "phrase": "Not\nFound" }]', /^Bad control .* in JSON at line 1, column 18$/]
  ])('gives line and column of invalid JSON: %s', (_, text, message) => {
    const [fault] = faultsOfText(text, sourcesText)
    const [, found] = /found invalid JSON \((.*)\), expected an array of objects$/.exec(fault!)!
    expect(found).toMatch(message)
  })

  it('reports a misspelt field once, and checks the other fields', () => {
    expect(faultsOf(records => {
      const { repeat, ...rest } = recordOf(records, 404)
      records[records.indexOf(recordOf(records, 404))] = { ...rest, repeats: repeat, phrase: '' }
    })).toEqual([
      `data/status-codes.json: 404: phrase: found "", expected ${PHRASE}`,
      'data/status-codes.json: 404: repeats: found an unknown field, expected repeat'
    ])
  })

  it('reports every schema fault at once, and the rules that other entries break', () => {
    const faults = faultsOf((records, sources) => {
      recordOf(records, 404).class = 'serverError'
      recordOf(records, 404).phrase = ''
      recordOf(records, 410).registration = 'gone'
      recordOf(records, 411).class = 'serverError'
      recordOf(records, 429).keywords = ['too many']
      swap(records, record => record.code === 499)
      sourceOf(sources, 'rfc9110').date = 'June'
      delete sourceOf(sources, 'rfc9112').url
    })
    expect(faults.map(fault => fault.split(': found')[0])).toEqual([
      'data/status-codes.json: 404: phrase',
      'data/status-codes.json: 410: registration',
      'data/sources.json: rfc9110: date',
      'data/sources.json: rfc9112: url',
      'data/status-codes.json: 411: class',
      'data/status-codes.json: 429: keywords[0]',
      'data/status-codes.json: 499: code'
    ])
  })

  // Others name 404 as an alternative, 425 is the only code with its trait, and 499 has two unofficial meanings.
  it.each([404, 425, 499])('reports nothing that only follows from the wrong shape of %d', code => {
    expect(faultsOf(records => (recordOf(records, code).description = ''))).toHaveLength(1)
  })

  it('reports nothing that only follows from the wrong shape of a source', () => {
    expect(faultsOf((_, sources) => (sourceOf(sources, 'rfc9110').title = ''))).toHaveLength(1)
  })

  it('reports every broken rule at once, without repeats', () => {
    const faults = faultsOf((records, sources) => {
      recordOf(records, 404).class = 'serverError'
      recordOf(records, 411).phrase = 'Registered codes'
      recordOf(records, 500).references[0].source = 'rfc0000'
      delete sourceOf(sources, 'rfc9110').url
      records.push(records.shift())
    })
    expect(faults.map(fault => fault.split(': found')[0])).toEqual([
      'data/sources.json: rfc9110: url',
      'data/status-codes.json: 404: class',
      'data/status-codes.json: 411: phrase',
      'data/status-codes.json: 100: code',
      'data/status-codes.json: 500: references[0].source'
    ])
  })

  it('reports a duplicate record once', () => {
    expect(faultsOf(repeatRecord)).toHaveLength(1)
  })

  it('reports a phrase that two codes share once per code, and not their constant', () => {
    expect(faultsOf(records => (recordOf(records, 404).phrase = 'Gone'))).toHaveLength(2)
  })

  it('reports two records without a code by position, and not as duplicates or out of order', () => {
    expect(faultsOf(records => [records[0], records[2]].forEach(record => delete record.code))).toEqual([
      'data/status-codes.json: entry 1: code: found nothing, expected an integer from 100 to 599',
      'data/status-codes.json: entry 3: code: found nothing, expected an integer from 100 to 599'
    ])
  })

  it('lets an unofficial code have the phrase of a registered one', () => {
    expect(faultsOf(records => (recordOf(records, 444).phrase = 'Not Found'))).toEqual([])
  })

  it('rejects a constant with the name of another export', () => {
    const exported = Object.keys({ ...statusbook, ...unofficialEntry }).filter(name => /^[A-Z_]+$/.test(name))
    const constants = Object.keys({ ...statusbook.HttpStatus, ...unofficialEntry })
    const others = ['UNOFFICIAL_PHRASES_BY_CODE', ...exported.filter(name => !constants.includes(name))]
    expect(others).toHaveLength(4)
    for (const name of others) {
      const expected = `a phrase that gives a unique constant name; ${name} is another export`
      expect(faultsOf(records => (recordOf(records, 404).phrase = name))).toEqual([
        `data/status-codes.json: 404: phrase: found "${name}", expected ${expected}`
      ])
    }
  })

  it('prints a fault on one line, even if the data has line breaks', () => {
    const faults = faultsOf(records => {
      recordOf(records, 404).code = '4\n04'
      recordOf(records, 410)['new\u2028line'] = 1
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
