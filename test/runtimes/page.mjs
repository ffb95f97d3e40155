// Checks the page of `statusbook --html` in three browsers.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { BROWSERS, CHROMIUM_FLAGS } from './browsers.mjs'

const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1920]
const QUESTIONS = readFileSync(new URL('../search/questions.txt', import.meta.url), 'utf8')
  .split('\n\n').slice(1).join('\n').trim().split('\n').map(line => line.split(/ {2,}/)[0])
const TIMES = 5
const LONGEST_WAIT = 10_000

/** The checks of each browser, by name. Each returns the text to print, or throws. */
export function pageChecks(installed) {
  const cli = join(installed, 'dist/cli.cjs')
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const command = (...args) => execFileSync(process.execPath, [cli, ...args], options)
  const found = question => {
    try {
      return codesOf(JSON.parse(command('--json', '--unofficial', '--', question)))
    } catch {
      return []
    }
  }
  const records = JSON.parse(command('--json', '--unofficial'))
  const markup = command('--html')
  let answers
  const closing = []

  /** `/frame?width=…&path=…` shows the page in a frame; `/plain` forbids its script. */
  const served = serve(markup)

  const common = {
    'answers as the command does': async ({ go, run }, address) => {
      answers ??= QUESTIONS.map(question => [question, found(question)])
      await go(address)
      const shown = await run(questions => {
        // Browsers allow only about a hundred address changes at once.
        history.replaceState = () => {}
        const field = document.querySelector('#query')
        return questions.map(question => {
          field.value = question
          field.dispatchEvent(new Event('input'))
          return [...document.querySelectorAll('.results article')].map(({ id }) => Number(id))
        })
      }, QUESTIONS)
      const wrong = answers.filter(([, codes], index) => !isDeepStrictEqual(codes, shown[index]))
      equal(wrong.map(([question]) => question), [])
      return `ok, ${QUESTIONS.length} questions`
    },

    'searches as you type': async ({ go, press, type, run }, address) => {
      await go(address)
      const { length } = codesOf(records)
      equal(await run(statusOf), `${length} codes`)
      await press('/')
      await type('t')
      await becomes(() => run(() => document.querySelector('.results').hidden), false)
      await type('eapo')
      await becomes(() => run(statusOf), `1 of ${length} codes`)
      await type('zz')
      await becomes(() => run(statusOf), `None of ${length} codes`)
      await becomes(() => run(() => location.search), '?q=teapozz')
      await go(`${address}?q=graceful%20shutdown`)
      await becomes(() => run(statusOf), `1 of ${length} codes, with some of the words`)
    },

    'suggests what was meant, and says what is wrong': async ({ go, run, click }, address) => {
      await go(`${address}?q=tepot`)
      const nothing = () => run(() => document.querySelector('.nothing').innerText.replace(/\s+/g, ' '))
      await becomes(nothing, "Nothing found. Did you mean 418 I'm a teapot? Show all codes")
      await click('.nothing a')
      await becomes(() => run(isInView, '[id="418"] h3'), true, '418 in view')
      await go(`${address}?q=410-404`)
      await becomes(nothing, '“410-404” is not a range: the lower code comes first, as in 404-410. Show all codes')
      await click('.nothing button')
      await becomes(() => run(() => document.activeElement.id), 'query')
    },

    'works with the keyboard, and Enter follows no link': async ({ go, press, type, run }, address) => {
      await go(address)
      const state = () => run(() => {
        const { value } = document.querySelector('#query')
        const focused = document.activeElement.id || document.activeElement.getAttribute('href')
        return { value, focused, search: location.search, hash: location.hash }
      })
      await press('/')
      await type('teapot/')
      await press('Backspace')
      await becomes(state, { value: 'teapot', focused: 'query', search: '?q=teapot', hash: '' })
      await press('Enter')
      await becomes(state, { value: 'teapot', focused: '#418', search: '?q=teapot', hash: '' })
      await press('Escape')
      await becomes(state, { value: '', focused: '#418', search: '', hash: '' })
      await becomes(() => run(isInView, '[id="418"] h3'), true, '418 in view')
    },

    'has links to share': async ({ go, run }, address) => {
      const state = () => run(() => {
        const codes = [...document.querySelectorAll('.results article')].map(({ id }) => Number(id))
        const marked = document.querySelector('nav [aria-current]')?.getAttribute('href') ?? ''
        return { codes, search: location.search, hash: location.hash, marked }
      })
      await go(`${address}?q=not%20found`)
      await becomes(state, { codes: [404], search: '?q=not%20found', hash: '', marked: '' })
      await run(() => { location.hash = '#503' })
      await becomes(state, { codes: [], search: '', hash: '#503', marked: '#503' })
      await becomes(() => run(isInView, '[id="503"] h3'), true, '503 in view')
      await becomes(() => run(isInView, 'nav a[href="#503"]'), true, '503 in view in the side list')
      await run(() => history.back())
      await becomes(state, { codes: [404], search: '?q=not%20found', hash: '', marked: '' })
      await go('about:blank')
      await go(`${address}#404`)
      await becomes(state, { codes: [], search: '', hash: '#404', marked: '#404' })
      await becomes(() => run(isInView, 'article:target[id="404"] h3'), true, '404 in view')
      await go('about:blank')
      await go(`${address}?q=teapot#404`)
      await becomes(state, { codes: [], search: '', hash: '#404', marked: '#404' })
    },

    'copies, or selects the import if copying is forbidden': async ({ go, run, click }, address) => {
      await go(address)
      const texts = () => [...document.querySelectorAll('[id="404"] .copy button')].map(({ textContent }) => textContent)
      equal(await run(texts), ['404', '404 Not Found', 'NOT_FOUND', 'import'])
      await run(() => document.querySelector('[id="404"]').scrollIntoView())
      await click('[id="404"] .copy button:nth-of-type(4)')
      const outcome = () => run(() => [document.querySelector('#status').textContent, String(getSelection())])
      let last
      await becomes(async () => {
        last = await outcome()
        return last[0] === 'Copied: import' || last[1] === "import { NOT_FOUND } from 'statusbook'"
      }, true)
      await run(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden')) })
      await click('[id="404"] .copy button:nth-of-type(1)')
      await becomes(async () => (await outcome())[1], "import { NOT_FOUND } from 'statusbook'")
      return last[1] ? 'ok, selected' : 'ok, copied'
    },

    'shows the published lists in the open': async ({ go, run }, address) => {
      await go(`${address}?q=404`)
      const shown = await run(() =>
        [...document.querySelectorAll('[id="404"] .lists li')].map(({ textContent }) => textContent))
      const { sourceNotes } = records.find(({ code }) => code === 404)
      equal(shown.length, sourceNotes.length)
      for (const [index, { phrase, note = '' }] of sourceNotes.entries()) {
        equal(shown[index].includes(phrase) && shown[index].includes(note), true, note)
      }
      const tops = () => run(() => {
        const boxes = [...document.querySelectorAll('[id="404"] .lists li')].map(item => item.getBoundingClientRect())
        return boxes.map(({ top, height }) => (height > 20 ? Math.round(top - boxes[0].top) : NaN))
      })
      await becomes(tops, sourceNotes.map(() => 0), 'side by side')
    },

    'is complete without its script': async ({ go, run }, address) => {
      await go(`${address}plain`)
      const text = (await run(() => document.querySelector('main').innerText)).replace(/\s+/g, ' ')
      const facts = records.flatMap(({ phrase, description }) => [phrase, description])
      equal(facts.filter(fact => !text.includes(fact)), [])
      equal(await run(() => document.querySelector('search').checkVisibility()), false)
      equal(await run(() => document.querySelectorAll('.copy').length), 0)
    },

    'fits every width from 320 px, with targets of 24 px': async ({ go, run, resize }, address) => {
      await resize(2000, 1000)
      for (const width of WIDTHS) {
        await go(`${address}frame?width=${width}`)
        const measure = () => run(() => {
          const { document: page, innerWidth } = document.querySelector('iframe').contentWindow
          const targets = [...page.querySelectorAll('nav a, button')].filter(element => element.checkVisibility())
          const small = targets.filter(element => element.getBoundingClientRect().height < 24)
          // Every line of a phrase starts at the same place.
          const phrases = [...page.querySelectorAll('nav li span, .columns li span')].filter(span => span.offsetWidth > 1)
          const lefts = phrases.flatMap(span => [...span.getClientRects()].map(({ left }) =>
            Math.round(left - span.closest('a').getBoundingClientRect().left)))
          return {
            scrolls: page.documentElement.scrollWidth > innerWidth,
            small: small.map(({ outerHTML }) => outerHTML),
            lefts: [...new Set(lefts)].length
          }
        })
        await becomes(measure, { scrolls: false, small: [], lefts: 1 }, `at ${width} px`)
      }
    },

    'has the first hit on the first screen of a phone': async ({ go, run }, address) => {
      for (const [width, height] of [[320, 640], [390, 844]]) {
        for (const query of ['404', 'timeout', 'retry-after']) {
          await go(`${address}frame?width=${width}&height=${height}&path=${encodeURIComponent(`?q=${query}`)}`)
          const bottom = () => run(() =>
            document.querySelector('iframe').contentDocument.querySelector('.results h3').getBoundingClientRect().bottom)
          await becomes(async () => await bottom() < height / 2, true, `${query} at ${width} px`)
        }
      }
    },

    'filters quickly': async ({ go, run, resize }, address) => {
      await resize(1280, 900)
      const took = []
      for (let time = 0; time < TIMES; time++) {
        await go(address)
        took.push(await run(() => {
          const field = document.querySelector('#query')
          document.body.getBoundingClientRect()
          const start = performance.now()
          field.value = 't'
          field.dispatchEvent(new Event('input'))
          document.body.getBoundingClientRect()
          return performance.now() - start
        }))
      }
      const median = Math.round(took.sort((a, b) => a - b)[Math.floor(TIMES / 2)])
      // Less than 50 ms on a machine that does nothing else.
      if (median > 500) throw new Error(`${median} ms`)
      return `ok, ${median} ms for the first letter, layout included (median of ${TIMES})`
    }
  }

  const chromiumOnly = {
    'passes axe-core': async open => {
      for (const [colorScheme, width, path] of [['light', 320, ''], ['dark', 1280, ''], ['light', 390, '?q=redirect']]) {
        await open(path, async page => {
          await page.evaluate(axe.source)
          const { violations, passes } = await page.evaluate(() =>
            globalThis.axe.run({ rules: { 'target-size': { enabled: true } } }))
          equal(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${colorScheme}, ${width} px`)
          equal(passes.length > 20, true)
        }, { colorScheme, viewport: { width, height: 800 } })
      }
      return `ok, axe-core ${axe.version}`
    },

    'follows the light or dark mode of the system': async open => {
      for (const colorScheme of ['light', 'dark']) {
        await open('', async page => {
          const areLight = () => page.evaluate(() => {
            const { backgroundColor, color } = getComputedStyle(document.documentElement)
            return [backgroundColor, color].map(rgb => Number(/\d+/.exec(rgb)[0]) > 127)
          })
          await becomes(areLight, [colorScheme === 'light', colorScheme === 'dark'])
        }, { colorScheme })
      }
    },

    'prints the index and all codes, and one code on one sheet': async open => {
      const sheets = async page => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length
      await open('', async page => {
        await page.emulateMedia({ media: 'print' })
        equal(await page.locator('search:visible, .copy:visible').count(), 0)
        const registered = records.filter(({ registration }) => registration !== 'unofficial')
        equal(await page.locator('nav li span:visible').count(), registered.length)
        equal(await page.locator('article:visible').count(), codesOf(records).length)
        equal(await sheets(page) > 1, true)
      })
      await open('?q=404', async page => equal(await sheets(page), 1))
    },

    'works from a file': async (open, complaints) => {
      const file = join(installed, 'status-codes.html')
      writeFileSync(file, markup)
      await open('?q=teapot', async page => {
        await becomes(() => page.locator('.results h3').first().textContent(), "418 I'm a teapot unused")
      }, { from: `file://${file}` })
      return complaints.length === 0 ? 'ok' : 'failed'
    },

    // Last, because it covers everything above.
    'logs nothing, loads only itself, and obeys its policy': async (open, complaints) => equal(complaints, [])
  }

  const browsers = BROWSERS.map(({ name, file, needs, launch }) => {
    let window
    const opened = () => (window ??= launch(file).then(launched => {
      closing.push(() => launched.close())
      return launched.resize(1280, 900).then(() => launched)
    }))
    return {
      name, file, needs,
      checks: Object.entries(common).map(([check, run]) => ({
        name: check, run: async () => (await run(await opened(), await served.address)) ?? 'ok'
      }))
    }
  })

  const [{ file, checks }] = browsers
  const complaints = []
  let playwright
  async function open(path, check, { from, ...options } = {}) {
    playwright ??= chromium.launch({ executablePath: file, args: CHROMIUM_FLAGS }).then(browser => {
      closing.push(() => browser.close())
      return browser
    })
    const page = await (await playwright).newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('console', message => complaints.push(`console: ${message.text()}`))
    page.on('pageerror', error => complaints.push(`error: ${error.message}`))
    page.on('request', request => request.isNavigationRequest() || complaints.push(`request: ${request.url()}`))
    await page.goto((from ?? await served.address) + path)
    await check(page)
    await page.close()
  }
  for (const [name, check] of Object.entries(chromiumOnly)) {
    checks.push({ name, run: async () => (await check(open, complaints)) ?? 'ok' })
  }

  return {
    browsers,
    close: async () => {
      await Promise.all(closing.map(end => end()))
      served.close()
    }
  }
}

function serve(markup) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    if (pathname === '/plain') headers['content-security-policy'] = "script-src 'none'"
    const [width, height, path] = ['width', 'height', 'path'].map(name => searchParams.get(name))
    const size = `width="${width}" height="${height ?? 800}"`
    const frame = `<!doctype html><iframe style="border:0" ${size} src="/${path ?? ''}"></iframe>`
    response.writeHead(200, headers).end(pathname === '/frame' ? frame : markup)
  })
  const address = new Promise(done => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}/`))
  })
  return { address, close: () => server.close() }
}

const codesOf = some => [...new Set(some.map(({ code }) => code))]

// These two run in the page.
const statusOf = () => document.querySelector('#status').textContent

/** Tells whether the middle of an element is in the window, and nothing covers it. */
function isInView(selector) {
  const element = document.querySelector(selector)
  if (!element) return false
  const [{ left, top, width, height }] = element.getClientRects()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

function equal(actual, expected, what = '') {
  if (isDeepStrictEqual(actual, expected)) return
  throw new Error(`${what} found ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`.trim())
}

/** Waits until `read` returns what is expected, because browsers handle input, focus and scrolling asynchronously. */
async function becomes(read, expected, what) {
  const end = Date.now() + LONGEST_WAIT
  while (Date.now() < end) {
    if (isDeepStrictEqual(await read(), expected)) return
    await new Promise(done => setTimeout(done, 20))
  }
  equal(await read(), expected, what)
}
