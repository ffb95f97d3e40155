import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { statusbook } from '../../src/cli/command.js'
import { STATUS_CLASSES } from '../../src/status-class.js'
import type { Source, StatusRecord } from '../../src/status-record.js'
import { referenceUrl } from '../../src/wording/citation.js'

const PIPE = { width: Infinity, hasColors: false }
const WIDTHS = [40, 59, 60, 80, 120, 300]
const USAGE = 'Usage: statusbook [options] [query …]'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const records = read<StatusRecord[]>('data/status-codes.json')
const sources = read<Source[]>('data/sources.json')
const registered = records.filter(({ registration }) => registration !== 'unofficial')
const everyCode = [...new Set(records.map(({ code }) => String(code)))]
const withCode = (code: number): StatusRecord[] => records.filter(record => record.code === code)
const namesOf = ({ phrase, formerPhrases, spellings }: StatusRecord): string[] =>
  [phrase, ...formerPhrases.map(former => former.phrase), ...spellings]

const run = (args: string[], screen = PIPE) => statusbook(args, { version: '1.2.3', records, sources }, screen)
const inPipe = (...args: string[]): string => run(args).stdout
const inTerminal = (width: number, ...args: string[]): string => run(args, { width, hasColors: false }).stdout
const inColors = (...args: string[]): string => run(args, { width: 80, hasColors: true }).stdout
const found = (...args: string[]): StatusRecord[] => JSON.parse(inPipe('--json', ...args)) as StatusRecord[]
const codes = (...args: string[]): number[] => found(...args).map(({ code }) => code)
const headings = (text: string): string[] => text.split('\n').filter(line => /^\d{3} /.test(line))
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

describe('statusbook 404', () => {
  it('fits a screen of 24 lines and 80 columns', () => {
    expect(inTerminal(80, '404').split('\n').length).toBeLessThanOrEqual(24)
  })

  it('prints every fact about a code, and the source notes with --notes', () => {
    for (const code of everyCode) {
      const page = inPipe(code, '--notes')
      for (const record of withCode(Number(code))) {
        const facts = [
          `${code} ${record.phrase}`,
          record.description,
          record.vendor,
          record.registration === 'registered' ? '' : record.registration,
          ...record.references.flatMap(reference => [referenceUrl(reference, sources), reference.section]),
          ...[...record.headerFields, ...record.repeat].flatMap(rule =>
            [rule.requirement?.toUpperCase(), rule.when, referenceUrl(rule.reference, sources)]),
          ...record.headerFields.map(({ name }) => name),
          ...namesOf(record),
          ...record.sourceNotes.flatMap(({ phrase, note }) => [phrase, note])
        ]
        for (const fact of facts) expect(page.toLowerCase()).toContain((fact ?? '').toLowerCase())
      }
    }
  })

  it('prints exactly this in a pipe', () => {
    const [record] = withCode(413)
    const field = record!.headerFields[0]!
    const rule = record!.repeat[0]!
    expect(inPipe('413').split('\n')).toEqual([
      '413 Content Too Large · Client Error',
      '',
      `  ${record!.description}`,
      '',
      '  Defined in       RFC 9110 §15.5.14 https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14',
      `  Header fields    Retry-After · SHOULD · ${field.when}`,
      `  Repeating        MAY · ${rule.when}`,
      '  Former phrases   Payload Too Large (RFC 7231)',
      '                   Request Entity Too Large (RFC 2068)',
      "  In code          import { CONTENT_TOO_LARGE } from 'statusbook'",
      '  Source notes     statusbook --notes 413',
      '',
      '  See also',
      '    RFC 2068 §10.4.14 https://www.rfc-editor.org/rfc/rfc2068#section-10.4.14',
      expect.stringMatching(/^ {4}IANA .*Registry https:\S+$/)
    ])
  })

  it('prints the title and note of each source document with --notes', () => {
    const { sourceNotes } = withCode(413)[0]!
    const { title } = sources.find(({ id }) => id === sourceNotes[0]!.source)!
    const [, notes] = inPipe('413', '--notes').split('\n\n  Source notes\n')
    expect(notes!.split('\n')).toHaveLength(sourceNotes.length)
    expect(notes!.split('\n')[0]).toBe(`    ${title} · Request Entity Too Large · ${sourceNotes[0]!.note}`)
    expect(inPipe('413')).not.toContain(sourceNotes[0]!.note)
  })

  it('mentions --notes only for a code that has source notes', () => {
    for (const code of everyCode) {
      const hasNotes = withCode(Number(code)).some(({ sourceNotes }) => sourceNotes.length > 0)
      expect(inPipe(code).includes(`  Source notes     statusbook --notes ${code}`), code).toBe(hasNotes)
    }
  })

  it('prints header fields under the same rule on one line', () => {
    const fields = 'Content-Location, Date, ETag, Vary, Cache-Control, Expires'
    expect(inPipe('304')).toContain(`  Header fields    ${fields} · MUST · `)
  })

  it('prints that a forbidden header field must not be sent', () => {
    expect(inPipe('204')).toContain('Content-Length · MUST NOT be sent · RFC 9110 §8.6\n')
    expect(inPipe('511')).toContain('WWW-Authenticate, Proxy-Authenticate · SHOULD NOT be sent\n')
  })

  it('prints requirements in capitals, including SHOULD NOT', () => {
    const [record, rule] = records.flatMap(record =>
      record.repeat.filter(({ requirement }) => requirement === 'should not').map(rule => [record, rule] as const))[0]!
    expect(inPipe(String(record.code))).toContain(`  Repeating        SHOULD NOT · ${rule.when}`)
  })

  it('prints traits in words', () => {
    expect(inPipe('301')).toContain('redirect status, heuristically cacheable\n')
    expect(inPipe('304')).toContain('null body status')
  })

  it('prints every meaning of a code, the registered one first', () => {
    expect(headings(inPipe('103'))).toEqual([
      '103 Early Hints · Informational',
      '103 Checkpoint (Google Gears, unofficial) · Informational'
    ])
    expect(headings(inPipe('499'))).toEqual([
      '499 Client Closed Request (nginx, unofficial) · Client Error',
      '499 Token Required (Esri ArcGIS, unofficial) · Client Error'
    ])
  })

  it('lists the other meanings of a code that was found by its phrase', () => {
    expect(headings(inPipe('checkpoint'))).toHaveLength(1)
    expect(inPipe('checkpoint')).toContain('  Other meanings   103 Early Hints\n')
    expect(inPipe('early hints')).toContain('  Other meanings   103 Checkpoint (Google Gears, unofficial)\n')
  })

  it('says how clients treat a code that has only unofficial meanings', () => {
    expect(inPipe('499')).toMatch(/\n\n {2}499 is not registered\. A client .* as 400 Bad Request: RFC 9110 §15 \S+$/)
    expect(inPipe('103')).not.toContain('not registered')
  })

  it('marks unofficial codes that are never on the wire', () => {
    expect(inPipe('444')).toContain('  On the wire      never')
    expect(inPipe('499')).not.toContain('On the wire')
  })
})

describe('A query', () => {
  it('finds every record by each of its names, in any case and spacing', () => {
    for (const record of records) {
      for (const name of namesOf(record)) {
        for (const query of [name, name.toUpperCase().replace(/[\s-]+/g, '_'), ` ${name.toLowerCase()} `]) {
          expect(codes(query), query).toContain(record.code)
        }
      }
    }
  })

  it.each([
    [['teapot'], [418]],
    [['payload too large'], [413]],
    [['not_found'], [404]],
    [['NOT-FOUND'], [404]],
    [['notFound'], [404]],
    [['I’m a teapot'], [418]],
    [['Request-URI Too Large'], [414]],
    [['Gateway Time-out'], [504]],
    [['Moved Temporarily'], [302]],
    [['404 Not Found'], [404]],
    [['HTTP/1.1 404 Not Found'], [404]],
    [['HTTP/2 404'], [404]],
    [['payload', 'too', 'large'], [413]],
    [['404', 'not', 'found', 'teapot'], [404, 418]],
    [['404', 'teapot', 'gone'], [404, 418, 410]],
    [['gateway'], [502, 504]],
    [['(404)'], [404]],
    [['error 404'], [404]],
    [['404abc'], [404]],
    [['404,500'], [404, 500]],
    [['404 or 500'], [404, 500]],
    [['HttpStatus.NOT_FOUND'], [404]],
    [['StatusCodes.PAYLOAD_TOO_LARGE'], [413]],
    [['maintenance'], [503]]
  ])('%j finds %j', (args, expected) => {
    expect(codes(...args)).toEqual(expected)
  })

  it('finds a whole name before parts of names', () => {
    expect(codes('found')).toEqual([302])
    expect(codes('unused')).toEqual([306])
  })

  it('finds registered codes even if it is the whole name of an unofficial one', () => {
    expect(withCode(451).map(({ phrase }) => phrase)).toContain('Redirect')
    expect(codes('redirect')).toEqual([307, 308, 451])
  })

  it('finds registered codes that describe it, even if it is part of an unofficial name', () => {
    expect(withCode(498).map(({ phrase }) => phrase)).toContain('Rate Limited')
    expect(codes('rate limit')).toEqual([429, 497, 498, 567])
  })

  it('lists the codes that have it in their phrase, unofficial ones with their vendor', () => {
    expect(inPipe('too large').split('\n')).toEqual([
      '413 Content Too Large',
      '414 URI Too Long (“Request-URI Too Large”)',
      '431 Request Header Fields Too Large',
      '494 Request Header Too Large (nginx, unofficial)'
    ])
  })

  it.each([
    ['Retry-After', 'Retry-After'],
    ['www_authenticate', 'WWW-Authenticate'],
    ['etag', 'ETag']
  ])('%j finds the codes that say when to send %s', (query, name) => {
    const own = records.filter(({ headerFields }) => headerFields.some(field => field.name === name))
    expect(own.length).toBeGreaterThan(1)
    expect(codes(query)).toEqual(expect.arrayContaining(own.map(({ code }) => code)))
  })

  it('lists the codes of a vendor', () => {
    const inPhrases = (vendor: string): boolean => records.some(record => namesOf(record).join().includes(vendor))
    const vendors = [...new Set(records.flatMap(({ vendor }) => vendor ?? []))].filter(vendor => !inPhrases(vendor))
    expect(vendors).toEqual(expect.arrayContaining(['nginx', 'Cloudflare', 'Twitter']))
    for (const vendor of vendors) {
      const own = records.filter(record => record.vendor === vendor).map(({ code }) => code)
      expect(codes(vendor), vendor).toEqual(expect.arrayContaining(own))
    }
    expect(inTerminal(80, 'nginx')).toContain('“nginx” · 7 matches\n')
    expect(codes('AWS')).toEqual([460, 463, 464, 561])
  })

  it.each([
    '4', '4x', '4xx', '4XX', '4**', '4xxx',
    'clientError', 'client-error', 'client error', 'CLIENT_ERROR', '4xx Client Error'
  ])('%j lists the registered client errors', query => {
    const expected = registered.filter(record => record.class === 'clientError').map(({ code }) => code)
    expect(inPipe(query).split('\n').map(line => Number(line.slice(0, 4)))).toEqual(expected)
    expect(inPipe(...query.split(' '))).toBe(inPipe(query))
  })

  it('lists each class by its digit and by its name', () => {
    for (const [index, name] of STATUS_CLASSES.entries()) {
      const expected = registered.filter(record => record.class === name)
      expect(found(`${index + 1}xx`)).toEqual(expected)
      expect(found(name)).toEqual(expected)
    }
  })

  it('is answered once, in the order of the queries', () => {
    const page = inPipe('406', '204', 'acceptable')
    expect(headings(page)).toEqual(['406 Not Acceptable · Client Error', '204 No Content · Successful'])
    expect(page).toContain('\n\n204 ')
  })

  it('that asks for several lists gets one code per line and nothing else', () => {
    expect(inPipe('1xx', '3xx')).toBe(`${inPipe('1xx')}\n${inPipe('3xx')}`)
  })

  it('for an unregistered code gets its class and nearby codes', () => {
    const { stdout, stderr, exitCode } = run(['299'])
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(headings(stdout)).toEqual(['299 · Successful'])
    expect(stdout).toContain('299 is not registered. A client that does not know it must treat it as 200 OK: RFC')
    expect(stdout).toContain('  Nearby           226 IM Used\n')
    expect(inPipe('480')).toContain('408 Request Timeout')
    expect(inPipe('199')).toContain(' as 100 Continue: RFC 9110')
    expect(inPipe('399')).toContain(' as 300 Multiple Choices: RFC 9110')
    expect(inPipe('488')).toContain(' as 400 Bad Request: RFC 9110')
    expect(inPipe('588')).toContain(' as 500 Internal Server Error: RFC 9110')
  })

  it('has an answer for every number from 100 to 599, and an error for others', () => {
    for (let code = 10; code < 1100; code++) {
      expect(run([String(code)]).exitCode, String(code)).toBe(code >= 100 && code <= 599 ? 0 : 1)
    }
  })
})

describe('A query that finds nothing', () => {
  it.each([
    ['paylod', 'nothing found for “paylod”. Did you mean 413 Content Too Large?'],
    ['teatop', "nothing found for “teatop”. Did you mean 418 I'm a teapot (unused)?"],
    ['gatway', 'nothing found for “gatway”. Did you mean 502 Bad Gateway or 504 Gateway Timeout?'],
    ['fuond', 'nothing found for “fuond”. Did you mean 302 Found or 404 Not Found?'],
    ['request tim out', 'nothing found for “request tim out”. Did you mean 408 Request Timeout?'],
    [
      'unauthorised',
      'nothing found for “unauthorised”. ' +
        'Did you mean 401 Unauthorized or 561 Unauthorized (AWS Application Load Balancer, unofficial)?'
    ],
    ['cors', 'nothing found for “cors”.'],
    ['6xx', '6xx is not a class: classes run from 1xx to 5xx.'],
    ['success', 'nothing found for “success”. Did you mean 2xx Successful?'],
    ['xyzzy', 'nothing found for “xyzzy”.'],
    ['toString', 'nothing found for “toString”.'],
    [
      '4040',
      '“4040” is not a status code: codes run from 100 to 599. Did you mean 404 Not Found or 400 Bad Request?'
    ],
    [
      '600',
      '“600” is not a status code: codes run from 100 to 599. ' +
        'Did you mean 500 Internal Server Error, 400 Bad Request or 300 Multiple Choices?'
    ],
    ['099', '“099” is not a status code: codes run from 100 to 599.'],
    ['404.5', 'nothing found for “404.5”.'],
    ['4o4', 'nothing found for “4o4”. Did you mean 404 Not Found, 414 URI Too Long or 424 Failed Dependency?']
  ])('%j fails with suggestions', (query, complaint) => {
    expect(run([query])).toEqual({ stdout: '', stderr: `statusbook: ${complaint}`, exitCode: 1 })
  })

  it('does not stop the other queries', () => {
    const { stdout, stderr, exitCode } = run(['404', 'xyzzy', '204', '999'])
    expect(headings(stdout)).toEqual(['404 Not Found · Client Error', '204 No Content · Successful'])
    expect(stderr.split('\n')).toEqual([
      'statusbook: nothing found for “xyzzy”.',
      'statusbook: “999” is not a status code: codes run from 100 to 599.'
    ])
    expect(exitCode).toBe(1)
  })

  it('never prints control characters', () => {
    const hostile = [
      '\x1b[31mx\x07', 'a\x9b1mb', 'a\u202eb', 'a\u2028b', 'x\ny', '\x1b]8;;http://x\x1b\\', 'a\ud800b', '\r404\x08'
    ]
    for (const query of hostile) {
      for (const args of [query, `--${query}`, `-${query}`, `--json=${query}`, `too large${query}`]) {
        const { stdout, stderr } = run([args])
        expect(stdout + stderr).not.toBe('')
        expect(stdout + stderr).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u)
      }
    }
    expect(run(['\x1b[31mx\x07']).stderr).toBe('statusbook: nothing found for “\\u{1b}[31mx\\u{7}”.')
  })

  it('is shortened in the message if it is long', () => {
    for (const query of ['x'.repeat(100_000), '4'.repeat(100_000), ' a '.repeat(30_000)]) {
      const { stderr, exitCode } = run([query])
      expect(exitCode).toBe(1)
      expect(stderr.length).toBeLessThan(300)
    }
  })
})

describe('statusbook', () => {
  it('lists every registered code in a pipe, one per line and nothing else', () => {
    const expected = registered.map(({ code, phrase, registration }) =>
      `${code} ${phrase}${registration === 'registered' || phrase === 'Unused' ? '' : ` (${registration})`}`)
    expect(inPipe().split('\n')).toEqual(expected)
  })

  it('includes the unofficial codes with --unofficial, also in a class', () => {
    expect(inPipe('--unofficial').split('\n')).toHaveLength(records.length)
    expect(inPipe('--unofficial')).toContain('499 Client Closed Request (nginx, unofficial)\n')
    expect(found('5xx', '--unofficial')).toEqual(records.filter(record => record.class === 'serverError'))
  })

  it('prints its version or its help, and ignores queries', () => {
    for (const option of ['--version', '-v']) {
      expect(run([option, '404'])).toEqual({ stdout: '1.2.3', stderr: '', exitCode: 0 })
    }
    for (const args of [['--help'], ['-h', '404'], ['help']]) {
      const { stdout, stderr, exitCode } = run(args)
      expect([stderr, exitCode]).toEqual(['', 0])
      const words = ['404', 'teapot', '4xx', '--unofficial', '--notes', '--json', '--version', '--help']
      for (const word of [USAGE, ...words]) expect(stdout).toContain(word)
    }
  })
})

describe('statusbook --json', () => {
  it('prints the records of the dataset as one document', () => {
    expect(found()).toEqual(registered)
    expect(found('--unofficial')).toEqual(records)
    expect(found('499')).toEqual(withCode(499))
    const others = registered.filter(({ code }) => code >= 400 && code <= 499 && code !== 404)
    expect(found('404', '4xx', 'teapot', '404')).toEqual([...withCode(404), ...others])
  })

  it('prints an empty document for a number without a record', () => {
    expect(run(['299', '--json'])).toEqual({ stdout: '[]', stderr: '', exitCode: 0 })
  })

  it('prints the records it found, and fails, if another query found nothing', () => {
    const { stdout, stderr, exitCode } = run(['--json', 'xyzzy', '404'])
    expect(JSON.parse(stdout)).toEqual(withCode(404))
    expect([stderr, exitCode]).toEqual(['statusbook: nothing found for “xyzzy”.', 1])
  })

  it('prints the same in a terminal', () => {
    expect(inTerminal(40, '--json', '4xx')).toBe(inPipe('--json', '4xx'))
  })
})

describe('Wrong usage', () => {
  it.each([
    [['--jsn'], 'unknown option “--jsn”. Did you mean --json?'],
    [['--unoficial'], 'unknown option “--unoficial”. Did you mean --unofficial?'],
    [['404', '-x'], 'unknown option “-x”.'],
    [['--json=yes'], 'unknown option “--json=yes”. Did you mean --json?'],
    [['-1'], 'unknown option “-1”.'],
    [['--constructor'], 'unknown option “--constructor”.'],
    [[''], 'a query is empty.'],
    [['404', ' - '], 'a query is empty.']
  ])('%j fails with the usage line, and names --help', (args, fault) => {
    const stderr = `statusbook: ${fault}\n${USAGE}\nTry \`statusbook --help\`.`
    expect(run(args)).toEqual({ stdout: '', stderr, exitCode: 2 })
  })

  it('does not include words after --', () => {
    expect(run(['--', '--jsn']).exitCode).toBe(1)
    expect(run(['--', '404']).stdout).toBe(inPipe('404'))
  })
})

describe('A terminal', () => {
  it.each(WIDTHS)('of %i columns gets no longer line, except single words, and no trailing space', width => {
    const all = [...everyCode, '--notes']
    for (const args of [[], ['--unofficial'], ['4xx'], ['5xx', '--unofficial'], ['too'], ['299'], ['--help'], all]) {
      for (const line of inTerminal(width, ...args).split('\n')) {
        expect(line).toBe(line.trimEnd())
        if (line.length > width) expect(line).toMatch(/^\S+$/)
      }
    }
  })

  it.each(WIDTHS)('of %i columns gets the same words as a pipe', width => {
    for (const args of [everyCode, ['--notes', ...everyCode], ['299'], ['--help']]) {
      expect(wordsOf(inTerminal(width, ...args))).toEqual(wordsOf(inPipe(...args)))
    }
  })

  it.each(WIDTHS)('of %i columns gets every registered code once, below its class, from top to bottom', width => {
    const blocks = inTerminal(width).split('\n\n').map(block => block.split('\n'))
    expect(blocks.map(([title]) => title)).toEqual(
      ['1xx Informational', '2xx Successful', '3xx Redirection', '4xx Client Error', '5xx Server Error'])
    for (const [index, [, ...lines]] of blocks.entries()) {
      const cells = lines.flatMap((line, row) => [...line.matchAll(/(?<=^ {2}| {2,})\d{3} /g)].map(
        ({ 0: code, index: column }) => ({ code: Number(code), row, column })))
      const downwards = cells.sort((a, b) => a.column - b.column || a.row - b.row).map(({ code }) => code)
      const inClass = registered.filter(record => record.class === STATUS_CLASSES[index])
      expect(downwards).toEqual(inClass.map(({ code }) => code))
    }
  })

  it('gets as many columns as fit', () => {
    const firstLine = (width: number): string => inTerminal(width, '3xx').split('\n')[1]!
    expect(wordsOf(firstLine(40)).filter(word => /^\d/.test(word))).toEqual(['300'])
    expect(firstLine(80)).toBe('  300 Multiple Choices    303 See Other           306 Unused')
  })

  it('gets prose in lines of 100 columns at most', () => {
    expect(inTerminal(300, '413')).toBe(inTerminal(100, '413'))
  })

  it('gets labels beside their lines from 60 columns, and above them on narrower screens', () => {
    expect(inTerminal(60, '413')).toContain('\n  Header fields    Retry-After · ')
    expect(inTerminal(59, '413')).toContain('\n  Header fields\n    Retry-After · ')
  })

  it('with colours gets one colour per class', () => {
    const opening = /^\x1b\[1m(\x1b\[3\dm)\d{3} /
    const colors = ['100', '200', '300', '400', '500'].map(code => opening.exec(inColors(code))?.[1])
    expect(colors).not.toContain(undefined)
    expect(new Set(colors).size).toBe(5)
    for (const [index, color] of colors.entries()) expect(inColors()).toContain(`${color}${index + 1}00\x1b[0m `)
  })

  it('with colours gets the same text as without', () => {
    for (const args of [[], everyCode, ['too large'], ['299'], ['--notes', '413']]) {
      expect(inColors(...args)).toContain('\x1b[')
      expect(stripVTControlCharacters(inColors(...args))).toBe(inTerminal(80, ...args))
    }
  })
})
