import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { runBlock } from './run-block.js'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```(\w*)(.*)\n([\s\S]*?)^```$/gm)].map(([, language, flags, code], index) => ({
  language: language!,
  flags: flags!.trim(),
  code: code!,
  heading: readme.slice(0, readme.indexOf(code!)).match(/^#+ .*$/gm)?.at(-1) ?? '',
  index
}))

describe('the README', () => {
  for (const { code, flags, heading, index } of blocks.filter(({ language }) => language === 'ts')) {
    it(`has a block that compiles and runs as it says: ${heading} (${index})`, () => {
      const checks = runBlock(`readme-${index}`, code, flags === 'no-isolated-modules' ? {} : { isolatedModules: true, verbatimModuleSyntax: true })
      expect(checks).toBe(code.split('//=>').length - 1)
    })
  }

  it('has no block that nothing runs', () => {
    const commands = ['npm ci && npx . 404', 'npm ci && npm test', 'npm install statusbook', 'npm run bench', 'npm run bench bytes']
    for (const { language, code } of blocks) {
      if (language === 'sh') expect(code.trim().split('\n').filter(line => !commands.includes(line) && !line.startsWith('npx statusbook'))).toEqual([])
      else expect(['ts', 'text']).toContain(language)
    }
  })

  it('starts with a command that works on a fresh checkout, and then names the tests', () => {
    const [first, second] = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code.trim())
    expect(second).toBe('npm ci && npm test')
    const checkout = mkdtempSync(join(tmpdir(), 'statusbook-checkout-'))
    try {
      for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'src', 'data', 'README.md', 'LICENSE']) {
        cpSync(name, join(checkout, name), { recursive: true })
      }
      const output = execFileSync(first!, { cwd: checkout, encoding: 'utf8', shell: true, stdio: ['ignore', 'pipe', 'pipe'], timeout: 110_000 })
      expect(output).toContain('404 Not Found')
    } finally {
      rmSync(checkout, { recursive: true, force: true })
    }
  })

  it.each(blocks.flatMap(({ code }) => code.split('\n')).filter(line => line.startsWith('npx statusbook')))('shows a command that answers: %s', line => {
    const [command] = line.split(' #')
    const output = execFileSync(command!.trim().replace('npx statusbook', 'node_modules/.bin/statusbook'), { cwd: installedPackage(), encoding: 'utf8', shell: true })
    expect(output.length).toBeGreaterThan(500)
  })

  it('links to no file that is missing', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.filter(path => !existsSync(path))).toEqual([])
  })
})
