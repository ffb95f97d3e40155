// Checks the page of `statusbook --html` in a browser.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'
]
const WIDTHS = [320, 360, 375, 640, 1024, 1280, 1920]
const QUERIES = [
  '404', '404 499', 'error 404', '4xx', '5**', 'clientError', 'Server Error', 'teapot', "I'M A TEAPOT", 'not_found',
  'not-found', 'HttpStatus.NOT_FOUND', 'payload too large', 'Request-URI Too Large', 'gateway time-out', 'switch proxy',
  'nginx', 'retry', 'Cloudflare', 'webdav', 'checkpoint', 'maintenance', 'retry-after', 'content-length', 'rate limit'
]
const TIMES = 5
const LONGEST_WAIT = 10_000

/** The checks, by name. Each returns the text to print, or throws. `close()` ends the browser. */
export function pageChecks(executablePath, installed) {
  let browser, server, markup, address
  const requests = []
  const complaints = []
  const cli = join(installed, 'dist/cli.cjs')
  const command = (...args) => execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  const records = (...args) => JSON.parse(command('--json', '--unofficial', ...args))

  async function start() {
    markup = command('--html')
    server = createServer(({ url }, response) => {
      requests.push(url)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup)
    })
    await new Promise(done => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${server.address().port}/`
    browser = await chromium.launch({ executablePath, args: FLAGS })
  }

  /** Opens the page in a new profile, and passes it to a check. */
  async function open(path, check, { from = address, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    try {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      page.on('console', message => complaints.push(`console: ${message.text()}`))
      page.on('pageerror', error => complaints.push(`error: ${error.message}`))
      page.on('request', request => request.isNavigationRequest() || complaints.push(`request: ${request.url()}`))
      await page.goto(from + path)
      await check(page)
    } finally {
      await context.close()
    }
  }

  const checks = {
    'finds what the command finds': () => open('', async page => {
      for (const query of QUERIES) {
        await type(page, query)
        const missing = async () => {
          const { codes } = await stateOf(page)
          return codesOf(records(query)).filter(code => !codes.includes(code))
        }
        await becomes(missing, [], `missing of “${query}”`)
      }
    }),

    'finds every name in every spelling': () => open('', async page => {
      const names = records().flatMap(record => namesOf(record).map(name => [record.code, name]))
      const spellings = names.flatMap(([code, name]) => [
        name, name.toUpperCase(), name.toLowerCase(), name.replace(/[ -]/g, '_'), name.replace(/['’ -]/g, '')
      ].map(spelling => [code, spelling]))
      const missed = await page.evaluate(spellings => {
        // Browsers allow only about a hundred address changes at once.
        history.replaceState = () => {}
        const field = document.querySelector('#query')
        return spellings.filter(([code, spelling]) => {
          field.value = spelling
          field.dispatchEvent(new Event('input'))
          return document.getElementById(code).hidden
        })
      }, spellings)
      equal(missed, [])
    }),

    'filters as you type, and says how many codes are left': () => open('', async page => {
      const { codes: all, status } = await stateOf(page)
      equal(status, `${all.length} codes`)
      equal(await page.locator('#status').getAttribute('role'), 'status')
      const isAboutRetryAfter = record => [...namesOf(record), record.description].join().includes('Retry-After')
      const classCodes = all.filter(code => code >= 400 && code < 500)
      for (const [query, expected] of [
        ['retry-after', codesOf(records().filter(isAboutRetryAfter))],
        ['40', all.filter(code => String(code).startsWith('40'))],
        ['4xx', classCodes],
        ['client err', classCodes],
        ['-', all],
        ['zzzz', []]
      ]) {
        await type(page, query)
        const count = expected.length === all.length ? '' : `${expected.length || 'None'} of `
        const found = async () => {
          const { codes, status } = await stateOf(page)
          return { codes, status, links: await page.locator('nav li[data-code]:visible').count() }
        }
        const status = `${count}${all.length} codes`
        await becomes(found, { codes: expected, status, links: expected.length }, query)
      }
      equal(await page.locator('main > section:visible').count(), 0)
      await page.getByRole('button', { name: 'Show all codes' }).click()
      await becomes(async () => (await stateOf(page)).codes, all)
      await becomes(() => focusOf(page), 'query')
    }),

    'works with the keyboard': () => open('', async page => {
      const { codes: all } = await stateOf(page)
      const typed = async () => {
        const { value, codes, search } = await stateOf(page)
        return { value, codes, search }
      }
      await page.keyboard.press('Tab')
      await becomes(() => focusOf(page), '#codes')
      await page.keyboard.press('/')
      await becomes(() => focusOf(page), 'query')
      await page.keyboard.type('teapot/')
      await becomes(typed, { value: 'teapot/', codes: [], search: '?q=teapot%2F' })
      await page.keyboard.press('Backspace')
      await becomes(typed, { value: 'teapot', codes: [418], search: '?q=teapot' })
      await page.keyboard.press('Enter')
      await becomes(() => focusOf(page), '#418')
      await page.keyboard.press('Escape')
      await becomes(typed, { value: '', codes: all, search: '' })
      await becomes(() => isInView(page, '[id="418"] h3'), true, '418 in view')
    }),

    'opens a note with the keyboard, and Escape closes it first': () => open('?q=413', async page => {
      const seen = () => page.evaluate(() => ({
        note: document.querySelector('#compared-413 [popover]').checkVisibility(),
        value: document.querySelector('#query').value
      }))
      await page.locator('#compared-413 button').first().focus()
      await becomes(seen, { note: false, value: '413' })
      await page.keyboard.press('Enter')
      await becomes(seen, { note: true, value: '413' })
      await page.keyboard.press('Escape')
      await becomes(seen, { note: false, value: '413' })
      await page.keyboard.press('Escape')
      await becomes(seen, { note: false, value: '' })
    }),

    'has links to share': async () => {
      await open('?q=teapot', async page => {
        const shared = async () => {
          const { value, search, hash } = await stateOf(page)
          return { value, search, hash }
        }
        await becomes(async () => (await stateOf(page)).codes, [418])
        await type(page, 'not found')
        await becomes(shared, { value: 'not found', search: '?q=not+found', hash: '' })
        await page.evaluate(() => (location.hash = '#503'))
        await becomes(shared, { value: '', search: '', hash: '#503' })
        await becomes(() => isInView(page, '[id="503"] h3'), true, '503 in view')
        await page.goBack()
        await becomes(shared, { value: 'not found', search: '?q=not+found', hash: '' })
        await becomes(async () => (await stateOf(page)).codes, [404])
        await page.goForward()
        await becomes(shared, { value: '', search: '', hash: '#503' })
      })
      await open('#404', async page => {
        await becomes(() => isInView(page, 'article:target[id="404"] h3'), true, '404 in view')
        await page.locator('nav a[href="#500"]').click()
        await becomes(() => isInView(page, 'article:target[id="500"] h3'), true, '500 in view')
      })
      await open('?q=teapot#404', async page => {
        await becomes(async () => (await stateOf(page)).codes.includes(404), true)
      })
      for (const width of WIDTHS) {
        await open('#compared-413', async page => {
          await becomes(() => isInView(page, 'tr:target th a'), true, `the row of 413 in view at ${width} px`)
          await becomes(() => isInView(page, 'thead th'), true, `the head of the table in view at ${width} px`)
        }, { viewport: { width, height: 800 } })
      }
    },

    'copies an import, or selects it if copying is forbidden': () => open('', async page => {
      const { status } = await stateOf(page)
      const button = copyButton(page, '404 Not Found')
      await copy(page, button, "import { NOT_FOUND } from 'statusbook'")
      await becomes(() => page.evaluate(() => navigator.clipboard.readText()), "import { NOT_FOUND } from 'statusbook'")
      await becomes(() => button.textContent(), 'Copied')
      await page.clock.runFor(2000)
      await becomes(() => button.textContent(), 'Copy')
      await becomes(async () => (await stateOf(page)).status, status)
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))))
      await copyButton(page, '410 Gone').click()
      await becomes(() => page.evaluate(() => String(getSelection())), "import { GONE } from 'statusbook'")
    }),

    'works from a file': async () => {
      const file = join(installed, 'status-codes.html')
      writeFileSync(file, markup)
      await open('?q=teapot', async page => {
        await becomes(async () => (await stateOf(page)).codes, [418])
        await type(page, 'nginx')
        await becomes(async () => (await stateOf(page)).search, '?q=nginx')
        const button = copyButton(page, '499 Client Closed Request')
        await copy(page, button, "import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'")
      }, { from: `file://${file}` })
    },

    'is complete without its script': () => open('', async page => {
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
      const facts = records().flatMap(({ phrase, description }) => [phrase, description])
      equal(facts.filter(fact => !text.includes(fact)), [])
      equal(await page.locator('search:visible, .copy:visible').count(), 0, 'controls that do nothing')
      await page.locator('#compared-413 button').first().click()
      await page.locator('#compared-413 [popover]').first().waitFor()
    }, { javaScriptEnabled: false }),

    'has no horizontal scroll from 320 px': async () => {
      for (const width of WIDTHS) {
        await open('', async page => {
          await becomes(() => page.evaluate(() => document.documentElement.scrollWidth), width)
          equal(await page.locator('.scroller').evaluate(element => getComputedStyle(element).overflowX), 'auto')
        }, { viewport: { width, height: 800 } })
      }
    },

    'follows the light or dark mode of the system': async () => {
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

    'prints the index and the codes, but no controls': () => open('', async page => {
      await page.emulateMedia({ media: 'print' })
      await becomes(() => page.locator('search:visible, .copy:visible, [popover]:visible').count(), 0)
      const registered = records().filter(({ registration }) => registration !== 'unofficial')
      equal(await page.locator('nav li span:visible').count(), registered.length)
      equal((await stateOf(page)).codes, codesOf(records()))
    }),

    'passes axe-core': async () => {
      for (const [colorScheme, width] of [['light', 320], ['dark', 1280]]) {
        await open('', async page => {
          await page.locator('#compared-413 button').first().click()
          await page.locator('#compared-413 [popover]').first().waitFor()
          await page.evaluate(axe.source)
          const { violations, passes } = await page.evaluate(() => globalThis.axe.run())
          equal(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${colorScheme}, ${width} px`)
          equal(passes.length > 20, true)
        }, { colorScheme, viewport: { width, height: 800 } })
      }
      return `ok, axe-core ${axe.version}, light and narrow, dark and wide`
    },

    'filters quickly': async () => {
      const [opened, typed] = [[], []]
      for (let time = 0; time < TIMES; time++) {
        await open('?q=retry-after', async page => {
          // The script runs before the document is loaded, so its effect is visible after the later of both events.
          opened.push(await (await page.waitForFunction(() => {
            const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation')
            const [paint] = performance.getEntriesByName('first-contentful-paint')
            return paint && Math.max(domContentLoadedEventEnd, paint.startTime)
          })).jsonValue())
        })
        await open('', async page => {
          await page.evaluate(() => addEventListener('input', () => {
            const start = performance.now()
            requestAnimationFrame(() => setTimeout(() => (globalThis.took = performance.now() - start)))
          }, { capture: true }))
          await page.keyboard.press('/')
          await becomes(() => focusOf(page), 'query')
          await page.keyboard.press('t')
          typed.push(await (await page.waitForFunction(() => globalThis.took)).jsonValue())
        })
      }
      const [first, each] = [opened, typed].map(median)
      const figures = `${first} ms to open ?q=retry-after and filter, ${each} ms for a keystroke (medians of ${TIMES})`
      if (first > 2000 || each > 500) throw new Error(figures)
      return `ok, ${figures}`
    },

    // Last, because it covers everything above.
    'logs nothing, loads only itself, and obeys its policy': async () => {
      equal(complaints, [])
      equal([...new Set(requests.map(url => url.replace(/\?.*/, '')))], ['/'])
    }
  }

  return {
    checks: Object.entries(checks).map(([name, check]) => ({
      name,
      run: async () => {
        if (!browser) await start()
        return (await check()) ?? 'ok'
      }
    })),
    close: async () => {
      await browser?.close()
      server?.close()
    }
  }
}

const type = (page, query) => page.locator('#query').fill(query)

const copyButton = (page, code) => page.getByRole('button', { name: `Copy the import of ${code}` })

/** Waits until the page says that it copied, and stops its clock, because it says so only for two seconds. */
async function copy(page, button, line) {
  await page.clock.install()
  await button.click()
  await page.locator('#status', { hasText: `Copied: ${line}` }).waitFor()
}

const codesOf = records => [...new Set(records.map(({ code }) => code))]

function namesOf({ phrase, formerPhrases, spellings, vendor = phrase, headerFields }) {
  const otherNames = [...formerPhrases.map(former => former.phrase), ...spellings]
  return [phrase, ...otherNames, vendor, ...headerFields.map(({ name }) => name)]
}

/** The visible codes and the address, read in the page, because a driver learns of a new address later. */
function stateOf(page) {
  return page.evaluate(() => {
    const { value } = document.querySelector('#query')
    const status = document.querySelector('#status').textContent
    const articles = [...document.querySelectorAll('article')].filter(article => article.checkVisibility())
    return { value, status, codes: articles.map(({ id }) => Number(id)), search: location.search, hash: location.hash }
  })
}

/** The id of the focused element, or where its link goes. */
function focusOf(page) {
  return page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('href'))
}

/** Tells whether the middle of an element is in the window, and nothing covers it. */
function isInView(page, selector) {
  return page.evaluate(selector => {
    const element = document.querySelector(selector)
    if (!element) return false
    const [{ left, top, width, height }] = element.getClientRects()
    const shown = document.elementFromPoint(left + width / 2, top + height / 2)
    return element.contains(shown)
  }, selector)
}

function median(values) {
  return Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)])
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
