import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { languageService } from '../types/language-service.js'

const CODE = `
import { hasStatus, HttpStatus, isClientError } from 'statusbook'
import { CONTENT_TOO_LARGE, NOT_FOUND, REQUEST_ENTITY_TOO_LARGE, UNAUTHORIZED } from 'statusbook'
import { CLIENT_CLOSED_REQUEST, REQUEST_LOOP } from 'statusbook/unofficial'
import { HttpStatus as ConstEnum } from 'statusbook/const-enum'
import { HttpStatus as Enum } from 'statusbook/enum'

interface FoundReply { status: 200; body: string }
interface MissingReply { status: 404; message: string }

HttpStatus.CONTENT_TOO_LARGE
HttpStatus.UPLOAD_RESUMPTION_SUPPORTED
HttpStatus.UNUSED
HttpStatus.IM_A_TEAPOT
HttpStatus.NOT_EXTENDED
HttpStatus.MISDIRECTED_REQUEST
ConstEnum.NOT_FOUND
ConstEnum.CONTENT_TOO_LARGE
ConstEnum.PAYLOAD_TOO_LARGE
Enum.CONTENT_TOO_LARGE
Enum.PAYLOAD_TOO_LARGE
export function read(reply: FoundReply | MissingReply, response: Response) {
  if (hasStatus(reply, 404)) return reply
  if (hasStatus(response, isClientError)) return response
  return hasStatus(response, 500) && response
}
export const isMissing = (value: unknown) => hasStatus(value, 404)
export const missing: NOT_FOUND = NOT_FOUND
export const gone: HttpStatus.GONE = HttpStatus.GONE
export const uses = [NOT_FOUND, UNAUTHORIZED, REQUEST_ENTITY_TOO_LARGE, CLIENT_CLOSED_REQUEST, CONTENT_TOO_LARGE]
export const loop = REQUEST_LOOP
`

describe.each(['module', 'commonjs'])('the hovers, in a package of type %s', type => {
  let service: ts.LanguageService
  let file: string

  beforeAll(() => {
    const folder = join(installedPackage(), `hovers-${type}`)
    mkdirSync(folder, { recursive: true })
    file = join(folder, 'app.ts')
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
    service = languageService(file, CODE)
  })

  /** The hover over the last occurrence of these words in the code. */
  function hover(words: string): string {
    const start = CODE.lastIndexOf(words)
    const info = service.getQuickInfoAtPosition(file, start + words.length - 1)
    expect(info, words).toBeDefined()
    const tags = (info!.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
    const [type, docs] = [info!.displayParts, info!.documentation].map(ts.displayPartsToString)
    return [type, docs, ...tags].join('\n')
  }

  it('come from code that compiles', () => {
    const diagnostics = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it('show phrase, class, description, header fields, former names and the section with its link', () => {
    for (const owner of ['HttpStatus.', 'ConstEnum.', 'Enum.', '']) {
      const text = hover(`${owner}CONTENT_TOO_LARGE`)
      expect(text).toContain('`413 Content Too Large` · Client Error')
      expect(text).toContain('larger than the server will process')
      expect(text).toContain('- Header fields: `Retry-After` (should)')
      expect(text).toContain('- Formerly: Payload Too Large, Request Entity Too Large')
      expect(text).toContain('@see [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)')
    }
    expect(hover('UNAUTHORIZED')).toContain('- Header fields: `WWW-Authenticate` (must)')
  })

  it('list forbidden header fields separately', () => {
    const lines = hover('HttpStatus.UPLOAD_RESUMPTION_SUPPORTED').split('\n')
    expect(lines.filter(line => /`(Location|Content-Length)`/.test(line))).toEqual([
      '- Header fields: `Location`, `Upload-Limit`, `Upload-Draft-Interop-Version` (must), `Upload-Offset` (should)',
      '- Must not send: `Content-Length`, `Transfer-Encoding`'
    ])
  })

  it.each([
    ['= NOT_FOUND', 'const NOT_FOUND: 404'],
    ['missing: NOT_FOUND', 'type NOT_FOUND = 404'],
    ['= HttpStatus.GONE', 'const HttpStatus.GONE: 410'],
    ['gone: HttpStatus.GONE', 'type HttpStatus.GONE = 410']
  ])('show the literal, as value and as type: in `%s` it is `%s`', (words, literal) => {
    expect(hover(words)).toContain(literal)
  })

  it.each([
    ['REQUEST_ENTITY_TOO_LARGE', 'Request Entity Too Large', 'RFC 2068'],
    ['ConstEnum.PAYLOAD_TOO_LARGE', 'Payload Too Large', 'RFC 7231'],
    ['Enum.PAYLOAD_TOO_LARGE', 'Payload Too Large', 'RFC 7231']
  ])('name the successor of the former name %s', (words, phrase, rfc) => {
    const text = hover(words)
    expect(text).toContain(`\`413 ${phrase}\` · Client Error`)
    expect(text).toContain(`The name in ${rfc}.`)
    expect(text).toMatch(/@deprecated Use .*\bCONTENT_TOO_LARGE/)
  })

  it('strike through former names, and no others', () => {
    const position = CODE.indexOf('HttpStatus.CONTENT') + 'HttpStatus.'.length
    const { entries } = service.getCompletionsAtPosition(file, position, {})!
    const struck = entries.filter(({ kindModifiers }) => kindModifiers?.includes('deprecated')).map(({ name }) => name)
    expect(struck).toContain('REQUEST_ENTITY_TOO_LARGE')
    expect(struck).not.toContain('CONTENT_TOO_LARGE')
    const suggestions = service.getSuggestionDiagnostics(file).filter(({ reportsDeprecated }) => reportsDeprecated)
    expect(suggestions.map(({ start, length }) => CODE.slice(start, start + length))).toEqual([
      'REQUEST_ENTITY_TOO_LARGE',
      'PAYLOAD_TOO_LARGE',
      'PAYLOAD_TOO_LARGE',
      'REQUEST_ENTITY_TOO_LARGE'
    ])
  })

  it.each([
    ['UPLOAD_RESUMPTION_SUPPORTED', 'temporary, may lapse'],
    ['UNUSED', 'unused, reserved'],
    ['IM_A_TEAPOT', 'unused, reserved'],
    ['NOT_EXTENDED', 'obsoleted']
  ])('give the state of %s in the registry: %s', (name, state) => {
    expect(hover(`HttpStatus.${name}`)).toContain(`- Registry: ${state}`)
  })

  it('tell a label from a phrase of the vendor', () => {
    const line = '- Phrase: a label; the vendor gives none'
    expect(hover('= REQUEST_LOOP')).toContain(line)
    expect(hover('CLIENT_CLOSED_REQUEST')).not.toContain(line)
  })

  it('show every other meaning of the number', () => {
    expect(hover('CLIENT_CLOSED_REQUEST')).toContain('- Also 499: Token Required (Esri ArcGIS)')
    expect(hover('HttpStatus.MISDIRECTED_REQUEST')).toContain(
      '- Also 421: Too Many Connections (Alibaba Cloud Link IoT Edge), Destination Locked (WebDAV drafts)'
    )
  })

  it('are on HttpStatus itself, and on the members of the const enum', () => {
    const { documentation } = service.getQuickInfoAtPosition(file, CODE.lastIndexOf('HttpStatus.MISDIRECTED') + 1)!
    expect(ts.displayPartsToString(documentation)).toContain('Every code in the IANA registry')
    expect(hover('ConstEnum.NOT_FOUND')).toContain('`404 Not Found` · Client Error')
  })

  it('show a narrowed response by its own name, or by its property', () => {
    expect(hover('return reply')).toContain('reply: MissingReply')
    const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
    expect(onOneLine(hover('isClientError)) return response'))).toContain(
      'response: Response & { readonly status: ClientErrorCode; }'
    )
    expect(onOneLine(hover('&& response'))).toContain('response: Response & { readonly status: 500; }')
  })

  it('show the docs of hasStatus for a guard, for a code and for an unknown value', () => {
    for (const words of ['if (hasStatus', 'return hasStatus', '=> hasStatus']) {
      expect(hover(words)).toContain('Tells whether a response has an expected status')
    }
  })
})
