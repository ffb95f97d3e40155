import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { compileBlocks, countChecks } from './code-blocks.js'

const DOCUMENTS = [
  'README.md', 'CONTRIBUTING.md', 'data/README.md', 'test/peers/README.md', 'test/types/clients/README.md'
]

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
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'))

describe('the TypeScript in the documents', () => {
  const programs = blocks.filter(({ language }) => language === 'ts')
  const run: Record<string, (name: string) => void> = {}

  beforeAll(() => {
    const compile = (flags: string, options: object): void => {
      const chosen = programs.filter(block => block.flags === flags).map(({ name, code }) => [name, code])
      run[flags] = compileBlocks(`documents-${flags}`, Object.fromEntries(chosen), options)
    }
    compile('', { isolatedModules: true, verbatimModuleSyntax: true })
    compile('no-isolated-modules', {})
  })

  it.each(programs)('compiles and gives the stated results: $name', ({ name, flags, code }) => {
    run[flags]!(name)
    expect(countChecks(code)).toBeGreaterThan(0)
  })
})

describe('the commands in the documents', () => {
  it('start with the installation, a look-up in a clone, and the tests', () => {
    expect(commands.slice(0, 3)).toEqual(['npm install statusbook', 'npm ci && npx . 404', 'npm ci && npm test'])
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
    const known = ['ts', 'js', 'python', 'sh', 'text', 'json', '']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  })

  it.each(commands.filter(line => line.startsWith('npx statusbook')))('work on an installed package: %s', line => {
    const [, args] = /^npx statusbook(.*?)(?: >.*)?(?: #.*)?$/.exec(line)!
    const options = { cwd: installedPackage(), encoding: 'utf8', shell: true } as const
    const output = execFileSync(`node_modules/.bin/statusbook ${args}`, options)
    const [asked] = /(?<= )\w+/.exec(args!) ?? ['200']
    expect(output.toLowerCase()).toContain(asked.replace(/xx$/, '00'))
  })
})

describe.each(DOCUMENTS)('%s', document => {
  it('has no broken link to a file', () => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.filter(path => !existsSync(join(dirname(document), path)))).toEqual([])
  })
})
