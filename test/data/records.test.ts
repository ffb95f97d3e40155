import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/wording/names.js'
import { loadDataset } from '../../src/compile/index.js'
import { statusCode } from '../../src/status-code.js'
import type { Reference, StatusRecord, Trait } from '../../src/status-record.js'
import { referenceTitle, referenceUrl } from '../../src/wording/citation.js'
import { departures } from '../../src/wording/facts.js'
// @ts-expect-error: a script too, which is plain JavaScript.
import * as wordRuns from './word-runs.mjs'

const { records, sources } = loadDataset('.')
const registered = records.filter(({ registration }) => registration !== 'unofficial')
const unofficial = records.filter(({ registration }) => registration === 'unofficial')
const record = (code: number): StatusRecord => registered.find(record => record.code === code)!

/** The rules of a record for a header field: requirement, condition and place. */
const rules = (code: number, name: string) => record(code).headerFields
  .filter(field => field.name === name)
  .map(({ requirement, when, reference }) => [requirement, when, `${reference.source} ${reference.section}`])

const referencesOf = ({ references, headerFields, repeat, alternatives }: StatusRecord): Reference[] => [
  ...references,
  ...[...headerFields, ...repeat, ...alternatives].map(({ reference }) => reference),
  ...alternatives.flatMap(({ secondReference }) => secondReference ?? [])
]

/** The other codes that a record names, each with its sections: `403 rfc9110 11.4`. */
const alternativesOf = (code: number) => record(code).alternatives
  .map(({ code, reference, secondReference }) => [code, reference, secondReference] as const)
  .map(([code, ...references]) => [code, ...references.map(it => it && `${it.source} ${it.section}`)].join(' ').trim())

describe('the dataset', () => {
  it('says that 104 is temporary, 306 and 418 are unused, and 510 is obsoleted', () => {
    const unusual = registered.filter(({ registration }) => registration !== 'registered')
    expect(unusual.map(({ code, registration }) => `${code} ${registration}`)).toEqual([
      '104 temporary', '306 unused', '418 unused', '510 obsoleted'
    ])
  })

  it('writes every description in one to three sentences that stand alone', () => {
    for (const { code, phrase, description } of records) {
      const sentences = description.split(/(?<=[.:])\s+(?=[A-Z])/)
      expect(sentences.length, `${code}: ${description}`).toBeLessThanOrEqual(4)
      expect(description.split(/\.\s+(?=[A-Z])/).length, `${code}: ${description}`).toBeLessThanOrEqual(3)
      expect(description, `${code}`).toMatch(/^(?:[A-Z]|nginx ).*\.$/)
      expect(description.toLowerCase().startsWith(phrase.toLowerCase()), `${code} is circular`).toBe(false)
      expect(description, `${code} speaks of support`).not.toMatch(/browser|supported by|widely/i)
    }
  })

  it('gives no date in the description of a registered code, so that none goes stale', () => {
    const YEAR = /(?<!RFC )\b(?:19|20)\d\d\b/
    for (const { code, description } of registered) expect(description, `${code}`).not.toMatch(YEAR)
  })

  it('has no run of eight words in two descriptions', () => {
    const shared = [
      'The number is for', 'The number now belongs to', 'For now, the target',
      'The target resource has a new', 'ArcGIS services normally'
    ]
    const ending = new RegExp(`(${shared.join('|')}).*`)
    const seen = new Map<string, number>()
    for (const { code, description } of records) {
      const words = description.replace(ending, '').split(/\s+/)
      for (let index = 0; index + 8 <= words.length; index++) {
        const run = words.slice(index, index + 8).join(' ')
        expect(seen.get(run) ?? code, run).toBe(code)
        seen.set(run, code)
      }
    }
  })

  it('shares no seven words in a row with the published lists or the sections that define the codes', () => {
    const known = wordRuns.knownRuns() as Set<number>
    const copied = (text: string): string[] => wordRuns.copiedRuns(text, known)
    const own = records.flatMap(({ description, headerFields, repeat, alternatives }) =>
      [description, ...[...headerFields, ...repeat, ...alternatives].map(({ when = '' }) => when)])
    expect(known.size).toBeGreaterThan(30_000)
    expect(own.flatMap(copied)).toEqual([])
    // The notes may quote what a list says.
    const notes = records.flatMap(({ sourceNotes }) => sourceNotes.map(({ note = '' }) => note))
    expect(notes.flatMap(copied)).toContain('request conflicts with the current state of')
  })

  it('has the traits that the standards list', () => {
    const having = (trait: Trait) => registered.filter(({ traits }) => traits.includes(trait))
    const codesWith = (trait: Trait) => having(trait).map(({ code }) => code)
    const cacheable = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]
    expect(codesWith('redirectStatus')).toEqual([301, 302, 303, 307, 308])
    expect(codesWith('nullBodyStatus')).toEqual([101, 103, 204, 205, 304])
    expect(codesWith('heuristicallyCacheable')).toEqual(cacheable)
    expect(codesWith('notStorable')).toEqual([428, 429, 431, 511])
    expect(codesWith('notCacheableByDefault')).toEqual([425])
    expect(unofficial.flatMap(({ traits }) => traits)).toEqual([])
  })

  it.each([
    [101, ['Upgrade', 'Connection', 'Sec-WebSocket-Accept']],
    [206, [
      'Content-Range', 'Content-Type', 'Date', 'Cache-Control', 'ETag', 'Expires', 'Content-Location', 'Vary',
      'Last-Modified', 'Content-Encoding', 'Content-Language'
    ]],
    [226, ['ETag', 'IM', 'Content-Range', 'Delta-Base']],
    [304, ['Content-Location', 'Date', 'ETag', 'Vary', 'Cache-Control', 'Expires']],
    [401, ['WWW-Authenticate']],
    [405, ['Allow']],
    [407, ['Proxy-Authenticate']],
    [426, ['Upgrade', 'Connection', 'Sec-WebSocket-Version']]
  ])('%d lists its required header fields', (code, names) => {
    const musts = record(code).headerFields.filter(({ requirement }) => requirement === 'must').map(({ name }) => name)
    expect([...new Set(musts)]).toEqual(names)
  })

  it('forbids framing header fields in every 1xx and in 204, and in responses to CONNECT', () => {
    const forbidden = (name: string) => registered.filter(({ headerFields }) =>
      headerFields.some(field => field.name === name && field.requirement === 'must not'))
    const codes = [100, 101, 102, 103, 104, 200, 204]
    expect(forbidden('Transfer-Encoding').map(({ code }) => code)).toEqual(codes)
    expect(forbidden('Content-Length').map(({ code }) => code)).toEqual([...codes, 304])
    expect(rules(200, 'Content-Length')).toEqual([['must not', 'in answer to CONNECT', 'rfc9110 8.6']])
    expect(rules(204, 'Transfer-Encoding')).toEqual([['must not', undefined, 'rfc9112 6.1']])
  })

  it.each([
    [102, 'Status-URI', ['may']],
    [104, 'Location', ['must', 'must not']],
    [104, 'Upload-Draft-Interop-Version', ['must']],
    [200, 'ETag', ['should', 'must not']],
    [201, 'Location', ['should', 'may']],
    [201, 'Last-Modified', ['may', 'must not']],
    [204, 'ETag', ['may', 'must not']],
    [206, 'Content-Range', ['must', 'must not']],
    [206, 'Last-Modified', ['must', 'should not']],
    [226, 'IM', ['must', 'must', 'may']],
    [200, 'Allow', ['should']],
    [204, 'Allow', ['should']],
    [300, 'Alternates', ['must']],
    [304, 'Content-Length', ['may', 'must not']],
    [304, 'Transfer-Encoding', ['may']],
    [305, 'Location', ['may']],
    [304, 'Last-Modified', ['should not']],
    [304, 'Content-Type', ['should not']],
    [415, 'Accept-Encoding', ['may', 'must not']],
    [415, 'Accept-Query', ['may']],
    [421, 'Alt-Svc', ['may']],
    [425, 'Early-Data', ['must not']],
    [426, 'Upgrade', ['must', 'must not', 'must not']],
    [426, 'Connection', ['must', 'must not', 'must not']],
    [429, 'Proxy-Status', ['should']],
    [501, 'Proxy-Status', ['should']],
    [511, 'WWW-Authenticate', ['should not']]
  ])('%d requires %s as the text does: %j', (code, name, requirements) => {
    expect(rules(code, name).map(([requirement]) => requirement)).toEqual(requirements)
  })

  it('gives the condition of a forbidden header field that other conditions allow', () => {
    for (const { code, headerFields } of records) {
      for (const { name, requirement, when } of headerFields) {
        const isSent = headerFields.some(field => field.name === name && !field.requirement.endsWith('not'))
        if (requirement.endsWith('not') && isSent) expect(when, `${code} ${name}`).toBeTruthy()
      }
    }
  })

  it('has the rules on repeating, with their sections', () => {
    expect(record(507).repeat.map(({ requirement }) => requirement)).toEqual(['must not'])
    expect(record(403).repeat[0]?.requirement).toBe('should not')
    expect(record(429).repeat[0]).not.toHaveProperty('requirement')
    expect(record(404).repeat).toEqual([])
    expect(record(421).repeat[0]?.when).toContain('alternative service')
    expect(record(406).repeat.map(({ requirement }) => requirement)).toEqual(['may'])
    expect(record(409).repeat[0]).not.toHaveProperty('requirement')
    const sections = record(303).repeat.map(({ requirement, reference }) => [requirement, reference.section])
    expect(sections).toContainEqual(['may', '15.4'])
  })
})

describe('the alternatives', () => {
  // The pairs that people ask about, and the texts that compare them or define them both.
  it.each([
    [401, '403 rfc9110 11.4'],
    [403, '401 rfc9110 11.4'],
    [403, '404 rfc9110 15.5.4'],
    [404, '410 rfc9110 15.5.5'],
    [410, '404 rfc9110 15.5.11'],
    [301, '308 rfc9110 15.4.2'],
    [302, '307 rfc9110 15.4.3'],
    [303, '201 rfc9110 9.3.3'],
    [405, '501 rfc9110 9.1'],
    [501, '405 rfc9110 9.1'],
    [304, '412 rfc9110 13.1.2 rfc10008 Appendix A.5'],
    [406, '415 rfc10008 2.1'],
    [412, '409 rfc5789 2.2'],
    [422, '400 rfc4918 11.2'],
    [416, '200 rfc9110 15.5.17'],
    [415, '422 rfc9110 15.5.21'],
    [400, '409 rfc9110 15.5.10 rfc9110 15.5.1'],
    [502, '504 rfc9110 15.6.5 rfc9110 15.6.3']
  ])('of %d include %s', (code, alternative) => {
    expect(alternativesOf(code)).toContain(alternative)
  })

  it('are clauses that follow "send 410 Gone"', () => {
    const clauses = records.flatMap(({ alternatives }) => alternatives.map(({ when }) => when))
    expect(clauses.length).toBeGreaterThan(100)
    for (const clause of clauses) expect(clause).toMatch(/^(if|for|in) /)
  })
})

describe('the keywords', () => {
  it.each([
    ['rate limit', [429]],
    ['throttle', [429]],
    ['validation', [400, 422]],
    ['permission', [403]],
    ['login', [401]],
    ['duplicate', [409]],
    ['downtime', [503]],
    ['websocket', [101, 426]],
    ['csrf', [403]],
    ['captive portal', [511]],
    ['etag', [412]],
    ['async', [102, 202]],
    ['post redirect get', [303]],
    ['too big', [413]],
    ['censorship', [451]],
    ['paywall', [402]]
  ])('include what people type: %s', (keyword, codes) => {
    expect(registered.filter(({ keywords }) => keywords.includes(keyword)).map(({ code }) => code)).toEqual(codes)
  })
})

describe('the phrases', () => {
  it('all lead to their code: current, former, and other spellings', () => {
    for (const record of registered) {
      for (const name of namesOf(record)) expect(statusCode(name), name).toBe(record.code)
    }
  })

  it('of unofficial codes lead to no code, unless a registered code has the same phrase', () => {
    const answered = unofficial.filter(({ phrase }) => statusCode(phrase) !== undefined)
    expect(answered.map(({ code, phrase }) => `${code} ${phrase}`)).toEqual(['561 Unauthorized'])
  })
})

describe('the sources', () => {
  it('are all cited', () => {
    const cited = new Set(records.flatMap(record => {
      const citations = [...referencesOf(record), ...record.formerPhrases, ...record.sourceNotes]
      return citations.map(({ source }) => source)
    }))
    expect(sources.map(({ id }) => id).filter(id => !cited.has(id))).toEqual([])
  })

  it('are referenced at most once per record and section', () => {
    for (const { code, phrase, references } of records) {
      const places = references.map(({ source, section = '' }) => `${source} ${section}`)
      expect(places, `${code} ${phrase}`).toEqual([...new Set(places)])
    }
  })

  it('are cited with a section if they are RFCs', () => {
    for (const record of records) {
      for (const { source, section } of referencesOf(record).filter(({ source }) => source.startsWith('rfc'))) {
        expect(section, `${record.code} ${source}`).toMatch(/^(\d+|Appendix [A-Z])(\.\d+)*$/)
      }
    }
  })

  it('of a registered code start with a standard and include the registry', () => {
    for (const { code, references } of registered) {
      expect(sources.find(({ id }) => id === references[0]?.source)?.kind, `${code}`).toBe('standard')
      expect(references.map(({ source }) => source), `${code}`).toContain('iana-http-status-codes')
    }
  })

  it.each([
    ['rfc4918', '21.4', 'https://www.rfc-editor.org/rfc/rfc4918#section-21.4'],
    ['rfc4918', 'Appendix F.3', 'https://www.rfc-editor.org/rfc/rfc4918#appendix-F.3'],
    ['fetch', 'Statuses', 'https://fetch.spec.whatwg.org/#statuses'],
    [
      'draft-ietf-webdav-protocol', '10.4',
      'https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.4'
    ],
    ['nginx', 'src/http/ngx_http_request.h', 'https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h']
  ])('link to the section, appendix, heading or file: %s, %s', (source, section, url) => {
    expect(referenceUrl({ source, section }, sources)).toBe(url)
  })

  it('link to every file that a record cites, at a commit', () => {
    const files = records.flatMap(referencesOf).filter(({ section = '' }) => /^\S+\.[a-z]+$/.test(section))
    expect(files.length).toBeGreaterThan(50)
    for (const reference of files) {
      expect(referenceUrl(reference, sources)).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[^/]+\/\S+$/)
    }
  })

  it.each([
    ['rfc9110', '15.5.5', 'RFC 9110 §15.5.5'],
    ['rfc4918', 'Appendix F.3', 'RFC 4918, Appendix F.3'],
    [
      'hubspot-error-handling', '477 Migration in Progress',
      'HubSpot API reference: error handling, 477 Migration in Progress'
    ],
    ['alibaba-cloud-alb', '463', 'Alibaba Cloud: ALB status codes, 463']
  ])('have the sign § only before the number of a section: %s, %s', (source, section, title) => {
    expect(referenceTitle({ source, section }, sources)).toBe(title)
  })

  it('have well-formed URLs', () => {
    for (const { url } of sources) if (url) expect(new URL(url).protocol).toMatch(/^https?:$/)
  })
})

describe('the five published lists', () => {
  type Lists = Record<string, [code: number, title: string][]>
  const lists = JSON.parse(readFileSync('test/data/published-lists.json', 'utf8')) as Lists
  const entry = (code: number, id: string) =>
    records.flatMap(record => (record.code === code ? record.sourceNotes : [])).find(({ source }) => source === id)

  it('are sources with their own file names', () => {
    expect(sources.filter(({ kind }) => kind === 'document').map(({ file }) => file)).toEqual(Object.keys(lists))
  })

  for (const [file, rows] of Object.entries(lists)) {
    it(`have all their titles in the notes, exactly as printed: ${file}`, () => {
      const { id } = sources.find(source => source.file === file)!
      const noted = records.flatMap(({ code, sourceNotes }) => {
        const notes = sourceNotes.filter(({ source }) => source === id)
        return notes.map(({ phrase }) => [code, phrase])
      })
      expect(noted).toEqual([...rows].sort(([a], [b]) => a - b))
    })
  }

  it('have only titles that statusCode() finds, for registered codes', () => {
    const titles = Object.values(lists).flat().filter(([code]) => record(code))
    expect(titles).toHaveLength(155)
    for (const [code, title] of titles) expect(statusCode(title), title).toBe(code)
    const unlike = ['Request-url Too Long', 'ServerTimeout', '(Unused)']
    expect(unlike.map(title => statusCode(title))).toEqual([414, 504, 306])
  })

  it('have different titles that fit into a terminal row', () => {
    const titles = sources.filter(({ kind }) => kind === 'document').map(({ title }) => title)
    expect(new Set(titles).size).toBe(5)
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(60)
  })

  it('have a note if their title for a code is not the current phrase', () => {
    for (const { code, phrase, sourceNotes } of records) {
      for (const { source, note } of sourceNotes.filter(printed => printed.phrase !== phrase)) {
        expect(note, `${code} ${source}`).toMatch(/^[A-Z].*\.$/)
      }
    }
  })

  it.each([
    [204, 'document-002', 'answers only OPTIONS'],
    [303, 'document-002', 'allows POST'],
    [400, 'document-001', 'covers only malformed syntax'],
    [404, 'document-002', 'forbids repetition'],
    [412, 'document-003', 'means 403'],
    [429, 'document-002', 'includes overload'],
    [501, 'document-003', 'covers only the method'],
    [503, 'document-002', 'forbids repetition'],
    [504, 'document-002', 'means a timeout parameter'],
    [599, 'document-003', 'covers only timeouts']
  ])('differ in the meaning of %d in %s: it %s', (code, source) => {
    expect(entry(code, source)?.meaningDiffers).toBe(true)
  })

  it.each([
    [205, 'document-002', 'says less'],
    [205, 'document-003', 'says less'],
    [308, 'document-003', 'says less'],
    [412, 'document-002', 'uses other words'],
    [412, 'document-004', 'uses other words'],
    [413, 'document-000', 'has a former title'],
    [444, 'document-003', 'has a title of its own'],
    [499, 'document-003', 'leaves out the other meaning'],
    [502, 'document-001', 'uses other words']
  ])('only have a note on %d in %s: it %s', (code, source) => {
    expect(entry(code, source)).toEqual(expect.objectContaining({ note: expect.any(String) }))
    expect(entry(code, source)).not.toHaveProperty('meaningDiffers')
  })

  it('differ in fewer than half of their entries, in a title or a meaning', () => {
    const entries = records.flatMap(record => record.sourceNotes.map(entry => departures(entry, record)))
    expect(entries).toHaveLength(Object.values(lists).flat().length)
    expect(entries.filter(marks => marks.length > 0).length).toBeLessThan(entries.length / 2)
  })
})

describe('the unofficial codes', () => {
  it('can share a number with other codes', () => {
    const meanings = (code: number) => records
      .filter(record => record.code === code)
      .map(({ phrase, vendor }) => (vendor ? `${phrase} (${vendor})` : phrase))
    expect(meanings(499)).toEqual(['Client Closed Request (nginx)', 'Token Required (Esri ArcGIS)'])
    expect(meanings(418)).toEqual(["I'm a teapot", 'IP Banned (Binance)'])
    expect(meanings(509)).toEqual([
      'Bandwidth Limit Exceeded (cPanel)', 'Bandwidth Limit Exceeded (Microsoft OneDrive)'
    ])
    expect(meanings(451)).toEqual(['Unavailable For Legal Reasons', 'Redirect (Microsoft Exchange ActiveSync)'])
    expect(meanings(444)).toEqual(['No Response (nginx)'])
    expect(meanings(599)).toHaveLength(1)
  })

  it('start with the most common meaning of a number, if one leads', () => {
    const leading = unofficial.filter(({ mostCommon }) => mostCommon).map(({ code, vendor }) => `${code} ${vendor}`)
    expect(leading).toEqual([
      '419 Laravel', '420 Twitter', '497 nginx', '498 Esri ArcGIS', '499 nginx', '509 cPanel', '529 Anthropic'
    ])
    for (const { code, mostCommon } of unofficial.filter(({ mostCommon }) => mostCommon)) {
      expect(unofficial.find(record => record.code === code)?.mostCommon).toBe(mostCommon)
    }
  })

  it('leave out codes that no vendor documents', () => {
    const names = unofficial.map(({ code, phrase }) => `${code} ${phrase}`)
    const untold = [
      '122 Request-URI too long', '218 This is fine', '440 Login Time-out', '450 Blocked by Windows Parental Controls',
      '530 Site is frozen', '598 Network read timeout error'
    ]
    expect(untold.filter(name => names.includes(name))).toEqual([])
  })
})
