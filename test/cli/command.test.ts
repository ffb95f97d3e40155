import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { statusbook } from '../../src/cli/command.js'
import { STATUS_CLASSES } from '../../src/status-class.js'
import type { Source, StatusRecord } from '../../src/status-record.js'
import { referenceUrl } from '../../src/wording/citation.js'

const PIPE = { width: Infinity, hasColors: false }
const WIDTHS = [40, 59, 60, 80, 120, 300]
const FAULT = 'statusbook: the page is long. Write it to a file: '
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
const headings = (text: string): string[] => text.split('\n').filter(line => /^\d{3} /.test(line))
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

describe('statusbook 404', () => {
  it('fits a screen of 24 lines and 80 columns', () => {
    expect(inTerminal(80, '404').split('\n').length).toBeLessThanOrEqual(24)
  })

  it('prints every fact about a code, and its entries in published lists with --notes', () => {
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
      ...record!.alternatives.map(({ code, when }, index) => expect.stringMatching(
        new RegExp(`^  ${index === 0 ? 'Instead' : '       '}          ${code} ${withCode(code)[0]!.phrase} ${when}`))),
      `  Header fields    Retry-After · SHOULD · ${field.when}`,
      `  Repeating        MAY · ${rule.when}`,
      '  Former phrases   Payload Too Large (RFC 7231)',
      '                   Request Entity Too Large (RFC 2068)',
      "  In code          import { CONTENT_TOO_LARGE } from 'statusbook'",
      '',
      '  See also',
      '    RFC 2068 §10.4.14 https://www.rfc-editor.org/rfc/rfc2068#section-10.4.14',
      expect.stringMatching(/^ {4}IANA .*Registry https:\S+$/)
    ])
  })

  it('prints the title and the note of each published list with --notes, and how the entry departs', () => {
    const { sourceNotes } = withCode(413)[0]!
    const { title } = sources.find(({ id }) => id === sourceNotes[0]!.source)!
    const [, notes] = inPipe('413', '--notes').split('\n\n  Published lists\n')
    expect(notes!.split('\n')).toHaveLength(sourceNotes.length)
    const entry = 'Request Entity Too Large · title differs'
    expect(notes!.split('\n')[0]).toBe(`    ${title} · ${entry} · ${sourceNotes[0]!.note}`)
    expect(inPipe('413')).not.toContain(sourceNotes[0]!.note)
    expect(inPipe('504', '--notes')).toContain(' · ServerTimeout · title differs, meaning differs · Prints a wrong name')
    expect(inPipe('412', '--notes')).toContain(' · Precondition Failed · meaning differs · Says that access is denied')
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
    expect(stdout).toContain('  Nearby           226 IM Used')
    expect(inPipe('480')).toContain('408 Request Timeout')
    expect(inPipe('199')).toContain(' as 100 Continue: RFC 9110')
    expect(inPipe('399')).toContain(' as 300 Multiple Choices: RFC 9110')
    expect(inPipe('488')).toContain(' as 400 Bad Request: RFC 9110')
    expect(inPipe('588')).toContain(' as 500 Internal Server Error: RFC 9110')
  })

  it('has an answer for every number from 100 to 599, and an error for others', () => {
    for (let code = 60; code < 1100; code++) {
      expect(run([String(code)]).exitCode, String(code)).toBe(code >= 100 && code <= 599 ? 0 : 1)
    }
  })
})

describe('A query that finds nothing', () => {
  it.each([
    ['paylod', 'nothing found for “paylod”. Did you mean 413 Content Too Large?'],
    ['tepot', "nothing found for “tepot”. Did you mean 418 I'm a teapot (unused)?"],
    ['gatway', 'nothing found for “gatway”. Did you mean 502 Bad Gateway or 504 Gateway Timeout?'],
    ['fuond', 'nothing found for “fuond”. Did you mean 302 Found or 404 Not Found?'],
    ['http.StatusNotFuond', 'nothing found for “http.StatusNotFuond”. Did you mean 404 Not Found?'],
    [
      'unauthorised',
      'nothing found for “unauthorised”. ' +
        'Did you mean 401 Unauthorized or 561 Unauthorized (AWS Application Load Balancer, unofficial)?'
    ],
    ['xyzzy', 'nothing found for “xyzzy”. Try other words, or `statusbook 4xx`.'],
    ['toString', 'nothing found for “toString”. Try other words, or `statusbook 4xx`.'],
    ['404.5', 'nothing found for “404.5”. Try other words, or `statusbook 4xx`.']
  ])('%j fails, with a suggestion if a name is similar', (query, complaint) => {
    expect(run([query])).toEqual({ stdout: '', stderr: `statusbook: ${complaint}`, exitCode: 1 })
  })

  it.each([
    ['6xx', '6xx is not a class: classes run from 1xx to 5xx.'],
    ['4040', '“4040” is not a status code: codes run from 100 to 599.'],
    ['600', '“600” is not a status code: codes run from 100 to 599.'],
    ['099', '“099” is not a status code: codes run from 100 to 599.'],
    ['60', '“60” is not a status code: codes run from 100 to 599.'],
    ['410-404', '“410-404” is not a range: the lower code comes first, as in 404-410.'],
    ['400-999', '“400-999” is not a range of status codes: codes run from 100 to 599.'],
    ['105-110', 'there is no record of 105–110.']
  ])('%j fails with the reason', (query, complaint) => {
    expect(run([query])).toEqual({ stdout: '', stderr: `statusbook: ${complaint}`, exitCode: 1 })
  })

  it('does not stop the other codes, but refuses a range as a whole', () => {
    const fault = 'statusbook: “999” is not a status code: codes run from 100 to 599.'
    const { stdout, stderr, exitCode } = run(['404', '204', '999'])
    expect(headings(stdout)).toEqual(['404 Not Found · Client Error', '204 No Content · Successful'])
    expect([stderr, exitCode]).toEqual([fault, 1])
    expect(run(['400-404-999'])).toEqual({ stdout: '', stderr: fault, exitCode: 1 })
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
    expect(run(['\x1b[31mx\x07']).stderr).toContain('statusbook: nothing found for “\\u{1b}[31mx\\u{7}”.')
  })

  it('is shortened in the message if it is long', () => {
    for (const query of ['x'.repeat(100_000), '4'.repeat(100_000), ' xyzzy '.repeat(30_000)]) {
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

  it('prints the records it found, and fails, if a number is no code', () => {
    const { stdout, stderr, exitCode } = run(['--json', '999', '404'])
    expect(JSON.parse(stdout)).toEqual(withCode(404))
    expect([stderr, exitCode]).toEqual(['statusbook: “999” is not a status code: codes run from 100 to 599.', 1])
  })

  it('prints the same in a terminal', () => {
    expect(inTerminal(40, '--json', '4xx')).toBe(inPipe('--json', '4xx'))
  })
})

describe('statusbook 401 vs 403', () => {
  it('ends with what tells the codes apart', () => {
    const { stdout, exitCode } = run(['401', 'vs', '403'])
    expect(headings(stdout)).toEqual(['401 Unauthorized · Client Error', '403 Forbidden · Client Error'])
    const when = (code: number, other: number): string =>
      withCode(code)[0]!.alternatives.find(({ code }) => code === other)!.when
    expect(stdout.split('\n').slice(-2)).toEqual([
      `  Instead of 401, send 403 Forbidden ${when(401, 403)}.`,
      `  Instead of 403, send 401 Unauthorized ${when(403, 401)}.`
    ])
    expect(exitCode).toBe(0)
    expect(inPipe('100', '599')).not.toContain('Instead of')
  })
})

describe('statusbook teapot', () => {
  it('shows the only match in full, with the word that found it', () => {
    expect(headings(inPipe('teapot'))).toEqual(["418 I'm a teapot (unused) · Client Error"])
    expect(inPipe('already taken')).toContain('\n  Found by         “already taken”')
  })

  it('shows the code of a whole name in full, and lists the other matches', () => {
    expect(headings(inPipe('found'))).toEqual(['302 Found · Redirection'])
    expect(inPipe('found')).toContain('\n\n“found” · also in\n  404 Not Found')
  })
})

describe('statusbook --notes', () => {
  it('shows every code of a list in full', () => {
    expect(headings(inPipe('--notes', '400-402'))).toEqual(
      ['400 Bad Request · Client Error', '401 Unauthorized · Client Error', '402 Payment Required · Client Error'])
  })

  it('shows an example response with the header fields that it must or should have', () => {
    const example = `  Example          HTTP/1.1 401 Unauthorized\n${' '.repeat(19)}WWW-Authenticate: …\n`
    expect(inPipe('--notes', '401')).toContain(example)
    expect(inPipe('--notes', '402')).not.toContain('  Example')
    expect(inPipe('401')).not.toContain('  Example')
  })
})

describe('statusbook --html in a terminal', () => {
  it('says how to write a file', () => {
    const screen = { width: 80, hasColors: false }
    expect(run(['--html'], screen))
      .toEqual({ stdout: '', stderr: `${FAULT}statusbook --html > status-codes.html`, exitCode: 2 })
    expect(run(['--html', '404'], screen).stderr).toBe(`${FAULT}statusbook --html 404 > status-codes.html`)
  })
})

describe('--color and --no-color', () => {
  it('turn colours on and off', () => {
    expect(inPipe('--color', '404')).toContain('\x1b[33m')
    expect(inColors('--no-color', '404')).not.toContain('\x1b')
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
    [[' - '], 'a query is empty.']
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
      // A long path breaks at its slashes.
      expect(wordsOf(inTerminal(width, ...args)).join('')).toBe(wordsOf(inPipe(...args)).join(''))
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
