import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Source, StatusRecord } from '../../src/status-record.js'
import { installedPackage } from '../package/installed.js'
import { PSEUDO_TERMINAL, command, environment, inPipe, inShell, inTerminal } from './terminal.js'

const USAGE = 'Usage: statusbook [--unofficial] [--json] [query …]\n'
const NO_COLOR = { NO_COLOR: '1' }
const WIDTHS = [40, 59, 60, 80, 120, 300]

const installed = (path: string): string => readFileSync(join(installedPackage(), 'node_modules/statusbook', path), 'utf8')
const dataset = (): StatusRecord[] => JSON.parse(installed('data/status-codes.json')) as StatusRecord[]
const sources = (): Source[] => JSON.parse(installed('data/sources.json')) as Source[]
const registered = (): StatusRecord[] => dataset().filter(({ registration }) => registration !== 'unofficial')
const withCode = (code: number): StatusRecord[] => dataset().filter(record => record.code === code)
const records = async (...args: string[]): Promise<StatusRecord[]> => JSON.parse((await inPipe(['--json', ...args])).stdout) as StatusRecord[]
const codes = async (...args: string[]): Promise<number[]> => (await records(...args)).map(({ code }) => code)
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const stripped = (text: string): string => text.replace(/\x1b\[\d+m|\x1b\]8;[^\x1b]*\x1b\\/g, '')

/** Every one of the promises, a few processes at a time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }))
}

describe('statusbook 404', () => {
  it('prints everything that the dataset knows of a code, on every code', async () => {
    const urls = new Map(sources().map(({ id, url }) => [id, url]))
    await each([...new Set(dataset().map(({ code }) => code))], async code => {
      const { stdout, exitCode } = await inPipe([String(code)])
      expect(exitCode).toBe(0)
      for (const record of withCode(code)) {
        const facts = [
          `${code} ${record.phrase} · `,
          record.description,
          ...(record.vendor ? [record.vendor] : []),
          ...(record.registration === 'registered' ? [] : [` · ${record.registration}\n`]),
          ...record.references.flatMap(({ source, section }) => [urls.get(source) ?? source, section ?? '']),
          ...record.headerFields.flatMap(field => [field.name, field.requirement.toUpperCase(), field.when ?? '', urls.get(field.reference.source)!]),
          ...record.repeat.flatMap(rule => [rule.requirement?.toUpperCase() ?? '', rule.when, urls.get(rule.reference.source)!]),
          ...record.formerPhrases.map(({ phrase }) => phrase),
          ...record.spellings,
          ...record.sourceNotes.flatMap(({ phrase, note }) => [phrase, note ?? ''])
        ]
        for (const fact of facts) expect(stdout).toContain(fact)
      }
    })
  })

  it('reads, in a pipe, as this', async () => {
    const { stdout } = await inPipe(['413'])
    const [record] = withCode(413)
    const [first, ...rest] = linesOf(stdout)
    expect(first).toBe('413 Content Too Large · Client Error')
    expect(rest.slice(0, 2)).toEqual(['', `  ${record!.description}`])
    for (const line of [
      '  Defined in     RFC 9110 §15.5.14 https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14',
      `  Header fields  Retry-After · SHOULD · ${record!.headerFields[0]!.when}`,
      `  Repeating      MAY · ${record!.repeat[0]!.when}`,
      '  Formerly       Payload Too Large (RFC 7231)',
      '                 Request Entity Too Large (RFC 2068)',
      "  In code        import { CONTENT_TOO_LARGE } from 'statusbook'",
      '  In the source documents',
      '    Request Entity Too Large',
      `      ${sources().find(({ id }) => id === 'document-000')!.title}: ${record!.sourceNotes[0]!.note}`,
      '    Payload Too Large',
      '  See also',
      '    RFC 2068 §10.4.14 https://www.rfc-editor.org/rfc/rfc2068#section-10.4.14'
    ]) expect(rest).toContain(line)
  })

  it('puts header fields under the same rule on one line', async () => {
    expect((await inPipe(['304'])).stdout).toContain('  Header fields  Content-Location, Date, ETag, Vary, Cache-Control, Expires · MUST · ')
  })

  it('prints the traits in words', async () => {
    expect((await inPipe(['301'])).stdout).toContain('  Traits         redirect status, heuristically cacheable\n')
    expect((await inPipe(['304'])).stdout).toContain('null body status')
  })

  it('prints every meaning of a number, the registered one first', async () => {
    const { stdout } = await inPipe(['103'])
    expect(stdout.indexOf('103 Early Hints · Informational\n')).toBe(0)
    expect(stdout).toContain('\n\n103 Checkpoint · Informational · Google Gears · unofficial\n')
    const { stdout: unofficial } = await inPipe(['499'])
    expect(unofficial).toContain('499 Token Required · Client Error · Esri ArcGIS · unofficial\n')
    expect(unofficial).toContain('\n\n499 Client Closed Request · Client Error · nginx · unofficial\n')
  })

  it('names the other meanings of a number that was found by its phrase', async () => {
    const { stdout } = await inPipe(['checkpoint'])
    expect(stdout).not.toContain('103 Early Hints ·')
    expect(stdout).toContain('  Also 103       Early Hints (registered)\n')
    expect((await inPipe(['early hints'])).stdout).toContain('  Also 103       Checkpoint (Google Gears, unofficial)\n')
  })

  it('says how to treat a code that has only unofficial meanings', async () => {
    expect((await inPipe(['499'])).stdout).toMatch(/\n\n {2}499 is not registered\. A recipient .* as 400 Bad Request: RFC 9110 §15 https:\S+#section-15\n$/)
    expect((await inPipe(['103'])).stdout).not.toContain('not registered')
  })

  it('says of an unofficial code that it is never on the wire', async () => {
    expect((await inPipe(['444'])).stdout).toContain('  On the wire    never')
    expect((await inPipe(['499'])).stdout).not.toContain('On the wire')
  })

  it('imports each constant from where it is exported', async () => {
    const script = `
      const { execFileSync } = require('node:child_process')
      for (const code of ${JSON.stringify([...new Set(dataset().map(({ code }) => code))])}) {
        const page = execFileSync(process.argv[1], [String(code)], { encoding: 'utf8' })
        for (const [, name, door] of page.matchAll(/import \\{ (\\w+) \\} from '(.*)'/g)) if (require(door)[name] !== code) console.log(code, name, door)
      }`
    const { stdout, stderr } = spawnSync('node', ['-e', script, command()], { cwd: installedPackage(), env: environment(), encoding: 'utf8' })
    expect(stdout + stderr).toBe('')
  })
})

describe('A query', () => {
  it('finds every record by each of its names, in any case and spacing', async () => {
    const names = dataset().flatMap(record => [record.phrase, ...record.formerPhrases.map(({ phrase }) => phrase), ...record.spellings].map(name => ({ name, code: record.code })))
    await each(names, async ({ name, code }) => {
      expect(await codes(name), name).toContain(code)
      expect(await codes(name.toUpperCase().replace(/[\s-]+/g, '_')), name).toContain(code)
    })
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
    [['gateway'], [502, 504]]
  ])('%j finds %j', async (args, expected) => {
    expect(await codes(...args)).toEqual(expected)
  })

  it('prefers a whole name to a part of one', async () => {
    expect(await codes('found')).toEqual([302])
    expect(await codes('unused')).toEqual([306])
  })

  it('never lets an unofficial name hide registered codes', async () => {
    expect(withCode(451).map(({ phrase }) => phrase)).toContain('Redirect')
    expect(await codes('redirect')).toEqual([307, 308, 451])
  })

  it('lists what has it as a part, and marks unofficial codes with their vendor', async () => {
    const { stdout } = await inPipe(['too large'])
    expect(linesOf(stdout)).toEqual([
      '413 Content Too Large',
      '414 URI Too Long (“Request-URI Too Large”)',
      '431 Request Header Fields Too Large',
      '494 Request Header Too Large (nginx, unofficial)'
    ])
  })

  it.each([['4xx'], ['4XX'], ['clientError'], ['client-error'], ['client error'], ['CLIENT_ERROR']])('%j lists the registered client errors', async query => {
    const { stdout } = await inPipe([query])
    expect(linesOf(stdout).map(line => Number(line.slice(0, 4)))).toEqual(registered().filter(record => record.class === 'clientError').map(({ code }) => code))
  })

  it('lists each class by its digit and by its name', async () => {
    for (const [index, name] of (['informational', 'successful', 'redirection', 'clientError', 'serverError'] as const).entries()) {
      const expected = registered().filter(record => record.class === name)
      expect(await records(`${index + 1}xx`)).toEqual(expected)
      expect(await records(name)).toEqual(expected)
    }
  })

  it('can be asked with others, and each is answered once, in order', async () => {
    const { stdout } = await inPipe(['418', '204', 'teapot'])
    expect(linesOf(stdout).filter(line => /^\d{3} /.test(line))).toEqual(["418 I'm a teapot · Client Error · unused", '204 No Content · Successful'])
    expect(stdout).toContain('\n\n204 ')
  })

  it('prints the class of an unregistered number, and that is an answer', async () => {
    const { stdout, stderr, exitCode } = await inPipe(['299'])
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(linesOf(stdout)[0]).toBe('299 · Successful')
    expect(stdout).toContain('A recipient that does not know it must treat it by its class, Successful, as 200 OK: RFC 9110 §15 https://')
    expect(stdout).toContain('  Nearby         226 IM Used\n')
    expect((await inPipe(['480'])).stdout).toContain('408 Request Timeout\n')
    for (const [code, x00] of [[199, '100 Continue'], [399, '300 Multiple Choices'], [488, '400 Bad Request'], [588, '500 Internal Server Error']]) {
      expect((await inPipe([String(code)])).stdout).toContain(` as ${x00}: RFC 9110`)
    }
  })
})

describe('statusbook', () => {
  it('lists every registered code in a pipe, one a line and nothing else', async () => {
    const { stdout } = await inPipe([])
    const marks = { registered: '', temporary: ' (temporary)', unused: ' (unused)', obsoleted: ' (obsoleted)', unofficial: '' }
    expect(linesOf(stdout)).toEqual(registered().map(({ code, phrase, registration }) => `${code} ${phrase}${phrase === 'Unused' ? '' : marks[registration]}`))
  })

  it('includes the unofficial codes with --unofficial, in a class as well', async () => {
    const { stdout } = await inPipe(['--unofficial'])
    expect(linesOf(stdout)).toHaveLength(dataset().length)
    expect(stdout).toContain('499 Client Closed Request (nginx, unofficial)\n')
    expect(await records('5xx', '--unofficial')).toEqual(dataset().filter(record => record.class === 'serverError'))
  })

  it('prints its help, its version, and nothing on stderr', async () => {
    const { version } = JSON.parse(installed('package.json')) as { version: string }
    for (const option of ['--version', '-v']) expect(await inPipe([option])).toEqual({ stdout: `${version}\n`, stderr: '', exitCode: 0 })
    for (const option of ['--help', '-h']) {
      const { stdout, stderr, exitCode } = await inPipe([option, '404'])
      expect([stderr, exitCode]).toEqual(['', 0])
      expect(stdout.startsWith(USAGE)).toBe(true)
      for (const word of ['404', 'teapot', '4xx', '--unofficial', '--json', '--version', '--help']) expect(stdout).toContain(word)
    }
  })

  it('is what npx runs', () => {
    const { stdout } = spawnSync('npx', ['--offline', 'statusbook', '404'], { cwd: installedPackage(), env: environment(), encoding: 'utf8' })
    expect(stdout).toContain('404 Not Found · Client Error\n')
  })
})

describe('statusbook --json', () => {
  it('prints the records of the dataset as one document', async () => {
    expect(await records()).toEqual(registered())
    expect(await records('--unofficial')).toEqual(dataset())
    expect(await records('499')).toEqual(withCode(499))
    expect(await records('404', '4xx', 'teapot', '404')).toEqual([...withCode(404), ...registered().filter(({ code }) => code >= 400 && code <= 499 && code !== 404)])
  })

  it('prints an empty document where there is no record, and nothing else', async () => {
    expect(await inPipe(['299', '--json'])).toEqual({ stdout: '[]\n', stderr: '', exitCode: 0 })
  })

  it('still prints what it found, and fails, where a query found nothing', async () => {
    const { stdout, stderr, exitCode } = await inPipe(['--json', 'xyzzy', '404'])
    expect(JSON.parse(stdout)).toEqual(withCode(404))
    expect([stderr, exitCode]).toEqual(['statusbook: nothing found for “xyzzy”.\n', 1])
  })
})

describe('A query in words of its own', () => {
  it.each([
    ['(404)', [404]],
    ['error 404', [404]],
    ['404abc', [404]],
    ['HTTP/1.1 404 Not Found', [404]],
    ['404,500', [404, 500]],
    ['404 or 500', [404, 500]],
    ['HttpStatus.NOT_FOUND', [404]],
    ['StatusCodes.PAYLOAD_TOO_LARGE', [413]],
    ['maintenance', [503]]
  ])('%j is understood', async (query, expected) => {
    expect([...new Set(await codes(query))]).toEqual(expected)
  })

  it.each([['4'], ['4x'], ['4XX'], ['4**'], ['4xxx'], ['client error'], ['Client Error'], ['client-error'], ['4xx Client Error']])('%j is the class', async query => {
    expect(await codes(query)).toEqual(registered().filter(record => record.class === 'clientError').map(({ code }) => code))
  })

  it('is a class without quotes as well', async () => {
    for (const words of [['client', 'error'], ['4xx', 'Client', 'Error']]) expect((await inPipe(words)).stdout).toBe((await inPipe(['4xx'])).stdout)
  })

  it('finds a vendor, and says that it is one', async () => {
    expect(linesOf((await inPipe(['nginx'])).stdout)).toEqual(dataset().filter(({ vendor }) => vendor === 'nginx').map(({ code, phrase }) => `${code} ${phrase} (nginx, unofficial)`))
    if (PSEUDO_TERMINAL) expect((await inTerminal(80, ['nginx'], NO_COLOR)).stdout).toContain('“nginx” · the vendor of 7\n')
  })

  it('asks for several lists, and gets them one a line', async () => {
    expect((await inPipe(['1xx', '3xx'])).stdout).toBe((await inPipe(['1xx'])).stdout + (await inPipe(['3xx'])).stdout)
  })
})

describe('A query that finds nothing', () => {
  it.each([
    ['paylod', 'nothing found for “paylod”. Did you mean 413 Content Too Large?'],
    ['teatop', "nothing found for “teatop”. Did you mean 418 I'm a teapot?"],
    ['gatway', 'nothing found for “gatway”. Did you mean 502 Bad Gateway or 504 Gateway Timeout?'],
    ['fuond', 'nothing found for “fuond”. Did you mean 302 Found or 404 Not Found?'],
    ['unauthorised', 'nothing found for “unauthorised”. Did you mean 401 Unauthorized, 561 Unauthorized (AWS Application Load Balancer, unofficial) or 203 Non-Authoritative Information?'],
    ['cors', 'nothing found for “cors”.'],
    ['6xx', '6xx is not a class: they run from 1xx to 5xx.'],
    ['success', 'nothing found for “success”. Did you mean 2xx Successful?'],
    ['xyzzy', 'nothing found for “xyzzy”.'],
    ['toString', 'nothing found for “toString”.'],
    ['4040', '4040 is not a status code: they run from 100 to 599. Did you mean 404 Not Found or 400 Bad Request?'],
    ['600', '600 is not a status code: they run from 100 to 599. Did you mean 500 Internal Server Error, 400 Bad Request or 300 Multiple Choices?'],
    ['099', '099 is not a status code: they run from 100 to 599.'],
    ['404.5', 'nothing found for “404.5”.']
  ])('%j fails with suggestions', async (query, complaint) => {
    expect(await inPipe([query])).toEqual({ stdout: '', stderr: `statusbook: ${complaint}\n`, exitCode: 1 })
  })

  it('does not keep the others from being answered', async () => {
    const { stdout, stderr, exitCode } = await inPipe(['404', 'xyzzy', '204', '999'])
    expect(linesOf(stdout).filter(line => /^\d{3} /.test(line))).toEqual(['404 Not Found · Client Error', '204 No Content · Successful'])
    expect(linesOf(stderr)).toEqual(['statusbook: nothing found for “xyzzy”.', 'statusbook: 999 is not a status code: they run from 100 to 599.'])
    expect(exitCode).toBe(1)
  })

  it('never sends control characters to the terminal', async () => {
    const hostile = ['\x1b[31mx\x07', 'a\x9b1mb', 'a\u202eb', 'a\u2028b', 'x\ny', '\x1b]8;;http://x\x1b\\', 'a\ud800b']
    for (const query of hostile) {
      for (const args of [[query], [`--${query}`], [`too large${query}`], ['--json', query]]) {
        const { stdout, stderr } = await inPipe(args)
        expect(stdout + stderr).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u)
      }
    }
    expect((await inPipe(['\x1b[31mx\x07'])).stderr).toBe('statusbook: nothing found for “\\u{1b}[31mx\\u{7}”.\n')
  })

  it('is repeated only in part where it is long', async () => {
    for (const query of ['x'.repeat(100_000), '4'.repeat(100_000)]) {
      const { stderr, exitCode } = await inPipe([query])
      expect(exitCode).toBe(1)
      expect(stderr.length).toBeLessThan(200)
    }
  })

  it('complains of a hundred at once without a warning', async () => {
    const { stderr } = await inPipe(Array.from({ length: 100 }, (_, index) => String(600 + index)))
    expect(linesOf(stderr)).toHaveLength(100)
  })
})

describe('Wrong use', () => {
  it.each([
    [['--jsn'], 'unknown option “--jsn”. Did you mean --json?'],
    [['--unoficial'], 'unknown option “--unoficial”. Did you mean --unofficial?'],
    [['404', '-x'], 'unknown option “-x”'],
    [['--json=yes'], 'unknown option “--json=yes”'],
    [['-1'], 'unknown option “-1”'],
    [[''], 'a query is empty'],
    [['404', ' - '], 'a query is empty']
  ])('%j fails with the usage line', async (args, fault) => {
    expect(await inPipe(args)).toEqual({ stdout: '', stderr: `statusbook: ${fault}\n${USAGE}`, exitCode: 2 })
  })

  it('takes what follows -- for queries', async () => {
    expect((await inPipe(['--', '--jsn'])).exitCode).toBe(1)
    expect((await inPipe(['--', '404'])).exitCode).toBe(0)
  })
})

describe('A pipe that is slow', () => {
  it('gets all of it, even where somebody has made it non-blocking', async () => {
    const { stdout } = await inShell('statusbook --json --unofficial | (sleep 0.3; cat)')
    expect(JSON.parse(stdout)).toEqual(dataset())
    const script = `
      import os, subprocess, sys, time
      reader, writer = os.pipe(); os.set_blocking(writer, False)
      child = subprocess.Popen(sys.argv[1:], stdout=writer); os.close(writer); time.sleep(0.3)
      sys.stdout.write(open(reader).read())`.replace(/^ {6}/gm, '')
    const { stdout: slow, error } = spawnSync('python3', ['-c', script, command(), '--json', '--unofficial'], { env: environment(), encoding: 'utf8', maxBuffer: 1e8 })
    if (!error) expect(slow).toBe(stdout)
  })
})

describe('A closed pipe', () => {
  it.each(['statusbook', 'statusbook 404', 'statusbook --json --unofficial'])('%s | head -1 ends quietly', async line => {
    const { stdout, stderr } = await inShell(`(${line}; echo "exit code $?" >&2) | head -1`)
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stderr).toBe('exit code 0\n')
  })

  it('ends quietly where nobody ever read', async () => {
    const { stderr } = await inShell('(sleep 0.3; statusbook --json --unofficial; echo "exit code $?" >&2) | true')
    expect(stderr).toBe('exit code 0\n')
  })

  it.skipIf(!existsSync('/dev/full'))('is not taken for a full disk', async () => {
    const { stderr, exitCode } = await inShell('statusbook 404 > /dev/full')
    expect(stderr).toMatch(/^statusbook: cannot write: ENOSPC.*\n$/)
    expect(exitCode).toBe(2)
  })
})

describe('A pipe', () => {
  it('gets neither colours nor links, whatever the terminal is', async () => {
    for (const args of [[], ['404'], ['4xx'], ['too large'], ['299'], ['--help']]) {
      const { stdout } = await inPipe(args, { TERM: 'xterm-kitty', TERM_PROGRAM: 'WezTerm', VTE_VERSION: '7000', COLORTERM: 'truecolor' })
      expect(stdout).not.toContain('\x1b')
    }
  })

  it('gets neither colours nor links, whatever the environment asks for', async () => {
    for (const FORCE_COLOR of ['', '1', '3', 'true']) expect((await inPipe(['404'], { FORCE_COLOR, TERM_PROGRAM: 'WezTerm' })).stdout).not.toContain('\x1b')
  })

  it('is not wrapped, so that a sentence is found in one line', async () => {
    const { stdout } = await inPipe(['404'], { COLUMNS: '40' })
    expect(linesOf(stdout)).toContain(`  ${withCode(404)[0]!.description}`)
  })
})

describe.skipIf(!PSEUDO_TERMINAL)(`A terminal${PSEUDO_TERMINAL ? '' : ' (skipped: neither script of util-linux nor python3 is here)'}`, () => {
  it.each(WIDTHS)('of %i columns shows no line that is longer, nor a space at the end of one', async columns => {
    const everyCode = [...new Set(dataset().map(({ code }) => String(code)))]
    for (const args of [[], ['--unofficial'], ['4xx'], ['clientError', '--unofficial'], ['too'], ['299'], ['--help'], everyCode]) {
      for (const line of linesOf((await inTerminal(columns, args, NO_COLOR)).stdout)) {
        expect(line).toBe(line.trimEnd())
        if (line.length > columns) expect(line, 'only a word that does not fit').toMatch(/^\S+$/)
      }
    }
  })

  it.each(WIDTHS)('of %i columns breaks no word, and a path only after a slash', async columns => {
    for (const args of [['413', '499'], ['226'], ['299'], ['--help']]) {
      expect(wordsOf((await inTerminal(columns, args, NO_COLOR)).stdout.replace(/(?<=\S\/)\n */g, ''))).toEqual(wordsOf((await inPipe(args)).stdout))
    }
  })

  it.each(WIDTHS)('of %i columns shows every registered code once, below its class, in columns that align', async columns => {
    const blocks = (await inTerminal(columns, [], NO_COLOR)).stdout.split('\n\n').slice(0, 5)
    expect(blocks.map(block => linesOf(block)[0])).toEqual(['1xx Informational', '2xx Successful', '3xx Redirection', '4xx Client Error', '5xx Server Error'])
    const starts = new Set<number>()
    for (const [index, block] of blocks.entries()) {
      const cells = linesOf(block).slice(1).flatMap((line, row) => [...line.matchAll(/(?<=^ {2}| {2,})(\d{3}) \S/g)].map(({ index, 1: code }) => ({ code: Number(code), row, column: index })))
      for (const { column } of cells) starts.add(column)
      const downwards = [...cells].sort((a, b) => a.column - b.column || a.row - b.row).map(({ code }) => code)
      expect(downwards).toEqual(registered().map(({ code }) => code).filter(code => Math.floor(code / 100) === index + 1))
    }
    expect([...starts].length).toBe({ 40: 1, 59: 1, 60: 1, 80: 2, 120: 3 }[columns] ?? [...starts].length)
    if (columns === 300) expect(starts.size).toBeGreaterThan(5)
  })

  it('is taken for 80 columns wide where it does not say', async () => {
    expect((await inTerminal(0, ['413'], NO_COLOR)).stdout).toBe((await inTerminal(80, ['413'], NO_COLOR)).stdout)
  })

  it('shows prose in lines of 100 columns at most', async () => {
    expect((await inTerminal(300, ['413'], NO_COLOR)).stdout).toBe((await inTerminal(100, ['413'], NO_COLOR)).stdout)
  })

  it('shows labels beside what they label from 60 columns on, and above it below that', async () => {
    expect((await inTerminal(60, ['413'], NO_COLOR)).stdout).toContain('\n  Header fields  Retry-After · ')
    expect((await inTerminal(59, ['413'], NO_COLOR)).stdout).toContain('\n  Header fields\n    Retry-After · ')
  })

  it('shows each class in a colour of its own', async () => {
    const opening = async (code: number): Promise<string | undefined> => /^(?:\x1b\[1m)?(\x1b\[\d+m)\d{3} /.exec((await inTerminal(80, [String(code)])).stdout)?.[1]
    const colors = [await opening(100), await opening(200), await opening(300), await opening(400), await opening(500)]
    expect(colors).not.toContain(undefined)
    expect(new Set(colors).size).toBe(5)
    const { stdout } = await inTerminal(80, [])
    for (const [index, color] of colors.entries()) expect(stdout).toContain(`${color}${index + 1}00\x1b[39m `)
  })

  it('shows the same with colours as without', async () => {
    for (const args of [[], ['413', '499'], ['too large'], ['299'], ['--help']]) {
      const { stdout } = await inTerminal(80, args)
      expect(stripped(stdout)).toBe((await inTerminal(80, args, NO_COLOR)).stdout)
      if (args[0] !== '--help') expect(stdout).toContain('\x1b[')
    }
  })

  it('shows no colours with NO_COLOR, unless it is empty, with FORCE_COLOR=0 or where it is dumb', async () => {
    expect((await inTerminal(80, ['404'], { NO_COLOR: '1' })).stdout).not.toContain('\x1b')
    expect((await inTerminal(80, ['404'], { FORCE_COLOR: '0' })).stdout).not.toContain('\x1b')
    expect((await inTerminal(80, ['404'], { TERM: 'dumb' })).stdout).not.toContain('\x1b')
    expect((await inTerminal(80, ['404'], { NO_COLOR: '' })).stdout).toContain('\x1b[33m')
    expect((await inTerminal(80, ['404'], { NO_COLOR: '1', FORCE_COLOR: '1' })).stdout).not.toContain('\x1b')
  })

  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }],
    [{ TERM_PROGRAM: 'WezTerm' }],
    [{ TERM_PROGRAM: 'vscode' }],
    [{ VTE_VERSION: '6800' }],
    [{ WT_SESSION: 'b0f2' }],
    [{ KITTY_WINDOW_ID: '1' }],
    [{ TERM: 'xterm-kitty' }]
  ])('with %j links to where a code is defined', async env => {
    const { stdout } = await inTerminal(80, ['404'], { ...env, NO_COLOR: '1' })
    expect(stdout).toContain('\x1b]8;id=rfc9110-15.5.5;https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\x1b\\RFC 9110 §15.5.5\x1b]8;;\x1b\\')
    expect(stripped(stdout)).not.toContain('https://')
  })

  it.each([
    [{}],
    [{ TERM_PROGRAM: 'Apple_Terminal' }],
    [{ VTE_VERSION: '4601' }],
    [{ TERM_PROGRAM: 'WezTerm', TERM: 'dumb' }],
    [{ VTE_VERSION: '6800', TMUX: '/tmp/tmux-0/default,1,0' }],
    [{ VTE_VERSION: '6800', TERM: 'screen-256color' }]
  ])('with %j shows the address instead', async env => {
    const { stdout } = await inTerminal(80, ['404'], env)
    expect(stdout).not.toContain('\x1b]8;')
    expect(stripped(stdout)).toContain('\n                 https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\n')
  })

  it('shows links that wrap at the width of their text', async () => {
    for (const columns of [40, 80]) {
      const { stdout } = await inTerminal(columns, ['499', '103', '404'], { TERM_PROGRAM: 'WezTerm' })
      expect(stdout).toContain('\x1b]8;')
      for (const line of linesOf(stripped(stdout))) if (line.length > columns) expect(line.trim()).not.toContain(' ')
      for (const line of linesOf(stdout)) expect(line.split('\x1b]8;;\x1b\\')).toHaveLength(line.split('\x1b]8;id=').length)
    }
  })

  it('is answered with the same exit codes as a pipe', async () => {
    expect(await inTerminal(80, ['404'], NO_COLOR)).toMatchObject({ exitCode: 0 })
    expect(await inTerminal(80, ['xyzzy'], NO_COLOR)).toEqual({ stdout: 'statusbook: nothing found for “xyzzy”.\n', stderr: '', exitCode: 1 })
    expect(await inTerminal(80, ['-x'], NO_COLOR)).toMatchObject({ exitCode: 2 })
  })

  it('gets the same JSON as a pipe', async () => {
    expect((await inTerminal(40, ['--json', '4xx'])).stdout).toBe((await inPipe(['--json', '4xx'])).stdout)
  })
})

describe('A code with a letter in it', () => {
  it('suggests the code that it looks like', async () => {
    expect((await inPipe(['4o4'])).stderr).toContain('Did you mean 404 Not Found')
  })
})
