// A program that moves over and uses a name that is missing here is corrected by its compiler.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { errorsIn, project, tsc } from '../types/tsc.js'

type Bag = Record<string, unknown>

const peer = createRequire(resolve('test/peers/package.json'))
const own = createRequire(join(installedPackage(), 'package.json'))
const main = own('statusbook') as Bag & { HttpStatus: Bag }
const unofficial = own('statusbook/unofficial') as Bag

const withDefault = (module: Bag): Bag => (module.default as Bag | undefined) ?? module
const http = (path: string): Bag => withDefault(peer(path) as Bag)
const OBJECTS: Bag[] = [
  (peer('http-status-codes') as { StatusCodes: Bag }).StatusCodes,
  http('http-status-codes'),
  ...['http-status', ...['unofficial', 'iis', 'nginx', 'cloudflare'].map(vendor => `http-status/${vendor}`)].map(http),
  (peer('@se-oss/status-codes') as { StatusCodes: Bag }).StatusCodes,
  (peer('@nestjs/common/enums/http-status.enum.js') as { HttpStatus: Bag }).HttpStatus,
  (peer('axios') as { HttpStatusCode: Bag }).HttpStatusCode
]

/** The names that no entry exports, each with the code that a peer gives it. */
const missing = new Map(
  OBJECTS.flatMap(Object.entries).filter((entry): entry is [string, number] => {
    const [name, value] = entry
    return typeof value === 'number' && /^[A-Za-z]\w*$/.test(name) && !(name in main) && unofficial[name] !== value
  })
)

/** The names that a compiler suggests instead. */
async function suggestions(compiler: '5.4' | '7.0'): Promise<{ name: string; suggested: string }[]> {
  const names = [...missing.keys()]
  const folder = project(`suggestions-${compiler}`, 'module', { module: 'nodenext' }, {
    'members.ts': `import { HttpStatus } from 'statusbook'\n${names.map(name => `HttpStatus.${name}`).join('\n')}\n`,
    'imports.ts': names.map(name => `import { ${name} } from 'statusbook'`).join('\n')
  })
  const errors = errorsIn(await tsc(compiler, folder))
  expect(errors).toHaveLength(2 * names.length)
  return errors.flatMap(({ message }) => {
    const found = /(?:Property|exported member named) '(\w+)'.*Did you mean '(\w+)'\?/.exec(message)
    const [, name, suggested] = found ?? []
    return name && suggested ? [{ name, suggested }] : []
  })
}

describe.each(['5.4', '7.0'] as const)('TypeScript %s', compiler => {
  it('suggests, for a name of a peer that is missing here, only names of the same code', async () => {
    expect(missing.size).toBeGreaterThan(50)
    const found = await suggestions(compiler)
    expect(found.length).toBeGreaterThan(0)
    const wrong = found.filter(({ name, suggested }) => main.HttpStatus[suggested] !== missing.get(name))
    expect(wrong).toEqual([])
  })
})
