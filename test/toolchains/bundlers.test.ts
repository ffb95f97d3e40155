import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, run, TOOLS } from './tools.js'

const MAIN = {
  program: `
import { hasStatus, HttpStatus, isClientError, NOT_FOUND, PHRASES_BY_CODE, reasonPhrase, statusCode } from 'statusbook'
console.log(JSON.stringify([
  NOT_FOUND,
  HttpStatus.NOT_FOUND,
  HttpStatus.PAYLOAD_TOO_LARGE,
  hasStatus({ status: 404 }, isClientError),
  reasonPhrase(404),
  statusCode('not_found'),
  Object.isFrozen(PHRASES_BY_CODE)
]))`,
  answers: [404, 404, 413, true, 'Not Found', 404, true]
}

const OTHERS = {
  program: `
import { HttpStatus as ConstEnum } from 'statusbook/const-enum'
import { HttpStatus } from 'statusbook/enum'
import { statusRecord } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'
console.log(JSON.stringify([
  ConstEnum.NOT_FOUND,
  HttpStatus.NOT_FOUND,
  HttpStatus[413],
  Object.isFrozen(HttpStatus),
  statusRecord(404).phrase,
  CLIENT_CLOSED_REQUEST
]))`,
  answers: [404, 404, 'CONTENT_TOO_LARGE', true, 'Not Found', 499]
}

/** Bundles a program, and gives the folder with the bundle in `out/output.mjs`. */
async function bundle(bundler: string, name: string, program: string): Promise<string> {
  const folder = makeFolder(`${bundler}-${name}`.replace(/\W+/g, '-'), { 'entry.mjs': program })
  await run(resolve('test/toolchains/bundle-program.mjs'), [bundler, folder], folder)
  return folder
}

async function answersOf(bundler: string, name: string, program: string): Promise<unknown> {
  return JSON.parse(await run('out/output.mjs', [], await bundle(bundler, name, program)))
}

const WITH_EXPORTS = ['Vite', 'Rspack', 'Parcel, packageExports', 'Metro']
const WITHOUT_EXPORTS = ['Parcel', 'Metro, exports off', 'webpack 4', 'Browserify']

describe.each([...WITH_EXPORTS, ...WITHOUT_EXPORTS])('%s', bundler => {
  it('builds a program with the main entry that gives the right answers', async () => {
    expect(await answersOf(bundler, 'main', MAIN.program)).toEqual(MAIN.answers)
  })
})

describe.each(WITH_EXPORTS)('%s', bundler => {
  it('builds a program with the other entries that gives the right answers', async () => {
    expect(await answersOf(bundler, 'others', OTHERS.program)).toEqual(OTHERS.answers)
  })
})

describe.each(WITHOUT_EXPORTS)('%s, which does not read `exports`,', bundler => {
  it('does not find the other entries', async () => {
    await expect(answersOf(bundler, 'others', OTHERS.program)).rejects.toThrow(/(resolve|find) .*statusbook\/\w+/)
  })
})

const IMPORTS = {
  named: "import { NOT_FOUND } from 'statusbook'\nconsole.log(NOT_FOUND)",
  star: "import * as statusbook from 'statusbook'\nconsole.log(statusbook.NOT_FOUND)",
  namespace: "import { HttpStatus } from 'statusbook'\nconsole.log(HttpStatus.NOT_FOUND)"
}

const textOf = async (bundler: string, name: keyof typeof IMPORTS): Promise<string> =>
  readFileSync(join(await bundle(bundler, name, IMPORTS[name]), 'out/output.mjs'), 'utf8')

describe.each(['Vite', 'Rspack', 'Parcel', 'Parcel, packageExports'])('%s', bundler => {
  it.each(['named', 'star'] as const)('makes a code the bare literal, and drops every table: %s import', async name => {
    const text = await textOf(bundler, name)
    expect(text).toContain('console.log(404)')
    expect(text.length).toBeLessThan(50)
  })
})

describe.each(['Vite', 'Rspack'])('%s', bundler => {
  it('makes `HttpStatus.NOT_FOUND` the bare literal as well', async () => {
    const text = await textOf(bundler, 'namespace')
    expect(text).toContain('console.log(404)')
    expect(text.length).toBeLessThan(50)
  })
})

// The README says so. If a bundler drops what is not used, it has to say something else.
describe.each(['Parcel', 'Parcel, packageExports'])('%s', bundler => {
  it('bundles `HttpStatus` whole', async () => {
    expect(await textOf(bundler, 'namespace')).toContain('ALREADY_REPORTED')
  })
})

describe('Next.js, Turbopack', () => {
  /** Builds an app with a page for each program, which shows what the program prints. Gives the folder. */
  async function buildApp(name: string, programs: Record<string, string>): Promise<string> {
    const pages = Object.entries(programs).map(([name, program]) => [`app/${name}/page.jsx`, `'use client'
${program.replace('console.log(', `export default () => globalThis.${name}(`)}
globalThis.${name} = printed => <main>{printed}</main>`])
    const folder = makeFolder(`turbopack-${name}`, {
      'package.json': '{}',
      // The tools are a link that leads out of the folder.
      'next.config.mjs': "export default { output: 'export', outputFileTracingRoot: '/', turbopack: { root: '/' } }",
      'app/layout.jsx': 'export default ({ children }) => <html><body>{children}</body></html>',
      ...Object.fromEntries(pages) as Record<string, string>
    })
    await run(join(TOOLS, 'next/dist/bin/next'), ['build'], folder)
    return folder
  }

  function shownBy(folder: string, name: string): unknown {
    const [, text] = /<main>(.*?)<\/main>/.exec(readFileSync(join(folder, `out/${name}.html`), 'utf8'))!
    return JSON.parse(text!.replaceAll('&quot;', '"'))
  }

  function scriptsOf(folder: string): string {
    const chunks = join(folder, '.next/static/chunks')
    const files = readdirSync(chunks, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
    return files.map(file => readFileSync(join(chunks, file), 'utf8')).join('\n')
  }

  it('builds an app with every entry that shows the right answers, with `HttpStatus` whole', async () => {
    const folder = await buildApp('all', { main: MAIN.program, others: OTHERS.program, namespace: IMPORTS.namespace })
    expect(shownBy(folder, 'main')).toEqual(MAIN.answers)
    expect(shownBy(folder, 'others')).toEqual(OTHERS.answers)
    expect(shownBy(folder, 'namespace')).toBe(404)
    expect(scriptsOf(folder).includes('globalThis.namespace(404)')).toBe(false)
    expect(scriptsOf(folder).includes('"ALREADY_REPORTED"')).toBe(true)
  })

  it('makes a named import the bare literal in an app without `HttpStatus`, and drops every table', async () => {
    const folder = await buildApp('named', { named: IMPORTS.named })
    expect(shownBy(folder, 'named')).toBe(404)
    expect(scriptsOf(folder).includes('globalThis.named(404)')).toBe(true)
    expect(scriptsOf(folder).includes('ALREADY_REPORTED')).toBe(false)
  })
})
