import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { countChecks, runBlocks, runJavaScript } from './code-blocks.js'

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'data/README.md']

interface Block {
  name: string
  language: string
  flags: string
  code: string
}

const blocks = DOCUMENTS.flatMap(document => {
  const matches = [...readFileSync(document, 'utf8').matchAll(/^```(\w*)(.*)\n([\s\S]*?)^```$/gm)]
  return matches.map(([, language, flags, code], index): Block => ({
    name: `${document.replace(/\W/g, '-')}-${index}`,
    language: language!,
    flags: flags!.trim(),
    code: code!
  }))
})
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.trim().split('\n'))
  .map(line => line.replace(/\s+#.*/, ''))

describe('the TypeScript in the documents', () => {
  const programs = blocks.filter(({ language }) => language === 'ts')
  let faults: Record<string, string | undefined>

  beforeAll(() => {
    const run = (flags: string, options: object): Record<string, string | undefined> => {
      const chosen = programs.filter(block => block.flags === flags).map(({ name, code }) => [name, code])
      return runBlocks(`documents-${flags}`, Object.fromEntries(chosen), options)
    }
    faults = {
      ...run('', { isolatedModules: true, verbatimModuleSyntax: true }),
      ...run('no-isolated-modules', {})
    }
  })

  it.each(programs)('compiles and gives the stated results: $name', ({ name, code }) => {
    expect(faults[name]).toBeUndefined()
    expect(countChecks(code)).toBeGreaterThan(0)
  })
})

describe('the JavaScript in the documents', () => {
  const programs = blocks.filter(({ language, code }) => language === 'js' && countChecks(code) > 0)

  it.each(['import', 'require'])('gives the stated results with %s', form => {
    expect(programs.length).toBeGreaterThan(0)
    for (const { name, code } of programs) runJavaScript(`${name}-${form}`, code, form)
  })
})

describe('the commands in the documents', () => {
  it('start with the installation, and have a look-up in a clone and the tests', () => {
    expect(commands).toEqual(expect.arrayContaining(['npm install statusbook', 'npm ci && npx . 404', 'npm ci && npm test']))
    expect(commands[0]).toBe('npm install statusbook')
  })

  it('are scripts of package.json, or are run by a test', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const known = [
      'npm install statusbook',
      'npm ci && npx . 404',
      'npm ci && npm test',
      'npm run bench bytes',
      ...Object.keys(scripts).map(name => `npm run ${name}`)
    ]
    expect(commands.filter(line => !known.includes(line) && !line.startsWith('npx statusbook'))).toEqual([])
  })

  it('are in blocks of a known language, so that none is overlooked', () => {
    // test/data/json.test.ts runs those of data/README.md in JavaScript and Python.
    const known = ['ts', 'sh', 'text', 'json', 'js', 'python', '']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  })

  it.each(commands.filter(line => line.startsWith('npx statusbook')))('work on an installed package: %s', line => {
    const [, args] = /^npx statusbook(.*?)(?: >.*)?$/.exec(line)!
    const options = { cwd: installedPackage(), encoding: 'utf8', shell: true } as const
    const output = execFileSync(`node_modules/.bin/statusbook ${args}`, options)
    const [asked] = /(?<= )\w+/.exec(args!) ?? ['200']
    expect(output.toLowerCase()).toContain(asked.replace(/xx$/, '00'))
  })
})

describe('the record to copy in data/README.md', () => {
  it('is one of the dataset, printed as in the file', () => {
    const { code } = blocks.find(({ name, language }) => name.startsWith('data') && language === 'json')!
    const file = readFileSync('data/status-codes.json', 'utf8')
    expect(file.includes(code.trimEnd().replace(/^/gm, '  ')), `not in data/status-codes.json:\n${code}`).toBe(true)
  })
})

describe.each(DOCUMENTS)('%s', document => {
  it('has no broken link to a file', () => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.filter(path => !existsSync(join(dirname(document), path)))).toEqual([])
  })
})
