import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { isDeprecated, registeredConstants } from '../../src/wording/constant-names.js'
import { installedPackage } from '../package/installed.js'
import { collapsedIn, README } from './readme.js'

const visible = README.replace(/^<details>\n[\s\S]*?^<\/details>\n/gm, '')

describe('the README', () => {
  it('has at most 300 visible lines', () => {
    expect(visible.split('\n').length).toBeLessThanOrEqual(300)
  })

  it('answers in its first screen: a server, a client, a look-up, require and the cost', () => {
    const firstScreen = README.split('\n').slice(0, 40).join('\n')
    for (const answer of ['response.status(NOT_FOUND)', 'hasStatus(', 'reasonPhrase(404)', 'require(', '17 bytes']) {
      expect(firstScreen).toContain(answer)
    }
  })

  it('links only to files that are in the package, and to its own headings', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target]) => target!)
    const headings = [...README.matchAll(/^#+ (.+)$/gm)]
      .map(([, heading]) => `#${heading!.toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-')}`)
    const folder = join(dirname(join(installedPackage(), 'package.json')), 'node_modules/statusbook')
    const isBroken = (link: string) => link.startsWith('#') ? !headings.includes(link) : !existsSync(join(folder, link))
    expect(links).toContain('data/README.md')
    expect(links.filter(isBroken)).toEqual([])
  })

  it('lists every constant', () => {
    const constants = registeredConstants(loadDataset('.').records)
    const rows = constants.filter(constant => !isDeprecated(constant)).map(({ name, record }) => {
      const former = constants.filter(other => other.record === record && other.name !== name).map(other => `\`${other.name}\``)
      return `| ${record.code} | \`${name}\` | ${former.reverse().join(', ')} |`.replace('|  |', '| |')
    })
    const listed = collapsedIn('Constants')['All constants']!.split('\n').filter(line => /^\| \d/.test(line))
    expect(listed, 'README.md, "All constants": copy the expected rows').toEqual(rows)
  })
})
