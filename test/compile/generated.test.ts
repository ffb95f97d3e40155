import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { generatedFiles, loadDataset, staleFiles } from '../../src/compile/index.js'
import { render } from '../../src/compile/render.js'

describe('the generated files', () => {
  it('are up to date: if one is named here, run `npm run build` and commit it', () => {
    expect(staleFiles('.')).toEqual([])
  })

  it('are all that stands in src/generated', () => {
    const rendered = [...generatedFiles('.').keys()].filter(path => path.startsWith('src/generated/'))
    expect(readdirSync('src/generated').map(name => `src/generated/${name}`).sort()).toEqual(rendered.sort())
  })

  it('say at the top that they are generated, and from what', () => {
    for (const path of generatedFiles('.').keys()) {
      if (!path.endsWith('.ts')) continue
      expect(readFileSync(path, 'utf8').split('\n')[0]).toBe('// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.')
    }
  })

  it('are the same on every run, whatever the locale, the clock and the time zone', () => {
    const dataset = loadDataset('.')
    const first = render(dataset)
    const { TZ, LANG } = process.env
    vi.useFakeTimers({ now: new Date('2001-01-01') })
    Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
    const lower = vi.spyOn(String.prototype, 'localeCompare').mockImplementation(() => { throw new Error('depends on the locale') })
    try {
      expect(render(dataset)).toEqual(first)
    } finally {
      lower.mockRestore()
      vi.useRealTimers()
      Object.assign(process.env, { TZ: TZ ?? '', LANG: LANG ?? '' })
    }
  })
})
