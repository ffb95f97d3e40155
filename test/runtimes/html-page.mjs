// What the page of `statusbook --html` does in a browser.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage'
]
const WIDTHS = [320, 375, 640, 1024, 1280, 1920]
const THEMES = ['light', 'dark']
const TIMES = 5

/** The checks, by name; each gives `ok`, or throws. `close()` ends the browser. */
export function pageChecks(executablePath, installed) {
  let browser, server, markup, address
  const requests = []
  const complaints = []

  async function start() {
    if (browser) return
    markup = execFileSync(process.execPath, [join(installed, 'dist/cli.cjs'), '--html'], { encoding: 'utf8' })
    server = createServer(({ url }, response) => {
      requests.push(url)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup)
    })
    await new Promise(done => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${server.address().port}/`
    browser = await chromium.launch({ executablePath, args: FLAGS })
  }

  /** Opens the page in a profile of its own, and hands it to a check. */
  async function withPage(check, { path = '', from = address, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    try {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      page.on('console', message => complaints.push(`console: ${message.text()}`))
      page.on('pageerror', error => complaints.push(`error: ${error.message}`))
      page.on('request', request => request.isNavigationRequest() || complaints.push(`request: ${request.url()}`))
      await page.goto(from + path)
      return await check(page)
    } finally {
      await context.close()
    }
  }

  const field = page => page.locator('#query')
  const shownCodes = page => page.locator('article:visible').evaluateAll(articles => articles.map(({ id }) => Number(id)))
  // Asked of the page itself: a driver hears of a change later.
  const query = page => page.evaluate(() => location.search)
  const status = page => page.locator('#status').textContent()
  const command = (...args) => JSON.parse(execFileSync(process.execPath, [join(installed, 'dist/cli.cjs'), '--json', ...args], { encoding: 'utf8' }))
  const codesOf = records => [...new Set(records.map(({ code }) => code))]

  const checks = {
    'finds what the command finds': () => withPage(async page => {
      const queries = [
        '404', '404 499', 'error 404', '4xx', '5**', 'clientError', 'Server Error', 'teapot', "I'M A TEAPOT", 'not_found', 'not-found',
        'HttpStatus.NOT_FOUND', 'payload too large', 'Request-URI Too Large', 'gateway time-out', 'switch proxy', 'nginx', 'Cloudflare',
        'checkpoint', 'maintenance'
      ]
      for (const asked of queries) {
        await field(page).fill(asked)
        const [found, expected] = [await shownCodes(page), codesOf(command('--unofficial', asked))]
        equal(expected.filter(code => !found.includes(code)), [], `“${asked}” misses`)
      }
    }),

    'finds every name, in every spelling': () => withPage(async page => {
      const namesOf = ({ phrase, formerPhrases, spellings, vendor, headerFields }) =>
        [phrase, ...formerPhrases.map(former => former.phrase), ...spellings, ...(vendor ? [vendor] : []), ...headerFields.map(({ name }) => name)]
      const names = command('--unofficial').flatMap(record => namesOf(record).map(name => ({ code: record.code, name })))
      const missed = await page.evaluate(names => {
        // A browser takes no more than some hundred changes of the address at once.
        history.replaceState = () => {}
        const field = document.querySelector('#query')
        return names.flatMap(({ code, name }) => {
          const spellings = [name, name.toUpperCase(), name.toLowerCase(), name.replace(/[ -]/g, '_'), name.replace(/['’ -]/g, '')]
          return spellings.filter(spelling => {
            field.value = spelling
            field.dispatchEvent(new Event('input'))
            return document.getElementById(code).hidden
          })
        })
      }, names)
      equal(missed, [], 'not found')
    }),

    'filters as one types, and says how many': () => withPage(async page => {
      const all = await shownCodes(page)
      equal(await status(page), `${all.length} codes`)
      equal(await page.locator('#status').getAttribute('role'), 'status')
      await field(page).pressSequentially('retry-after')
      equal(await shownCodes(page), codesOf(command('--unofficial').filter(({ headerFields }) => headerFields.some(({ name }) => name === 'Retry-After'))))
      equal(await status(page), `${(await shownCodes(page)).length} of ${all.length} codes`)
      const expectations = [['40', code => String(code).startsWith('40')], ['4xx', code => code >= 400 && code < 500], ['zzzz', () => false]]
      for (const [asked, isExpected] of expectations) {
        await field(page).fill(asked)
        equal(await shownCodes(page), all.filter(isExpected), asked)
        equal(await page.locator('nav li[data-code]:visible').count(), all.filter(isExpected).length, asked)
      }
      equal(await status(page), `None of ${all.length} codes`)
      equal(await page.locator('main > section:visible').count(), 0)
    }),

    'is used with the keyboard': () => withPage(async page => {
      const all = await shownCodes(page)
      await page.keyboard.press('Tab')
      equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the codes')
      await page.keyboard.press('/')
      await page.keyboard.type('teapot/')
      equal(await field(page).inputValue(), 'teapot/')
      await page.keyboard.press('Backspace')
      equal(await shownCodes(page), [418])
      await page.keyboard.press('Enter')
      equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#418')
      await page.keyboard.press('Escape')
      equal([await field(page).inputValue(), await shownCodes(page), await query(page)], ['', all, ''])

      const button = page.locator('#compared-413 button').first()
      const note = page.locator('#compared-413 [popover]').first()
      await field(page).fill('413')
      await button.focus()
      equal(await note.isVisible(), false)
      await page.keyboard.press('Enter')
      equal(await note.isVisible(), true)
      await page.keyboard.press('Escape')
      equal([await note.isVisible(), await field(page).inputValue()], [false, '413'], 'Escape closes the note before it clears the field')
      const scroller = page.locator('.scroller')
      await scroller.focus()
      equal(await scroller.evaluate(element => element === document.activeElement), true)
    }),

    'has links to share': async () => {
      await withPage(async page => {
        equal([await field(page).inputValue(), await shownCodes(page)], ['teapot', [418]])
        await field(page).fill('not found')
        equal(await query(page), '?q=not+found')
        await page.evaluate(() => (location.hash = '#503'))
        await page.locator('article[id="503"]:visible').waitFor()
        equal([await field(page).inputValue(), await query(page), await page.evaluate(() => location.hash)], ['', '', '#503'])
      }, { path: '?q=teapot' })
      await withPage(async page => {
        equal(await page.locator('article[id="404"]').evaluate(article => Math.abs(article.getBoundingClientRect().top) < 100), true)
        await page.locator('nav a[href="#500"]').click()
        equal(await page.locator('article[id="500"]').evaluate(article => article.matches(':target') && Math.abs(article.getBoundingClientRect().top) < 100), true)
      }, { path: '#404' })
      await withPage(async page => equal([await field(page).inputValue(), (await shownCodes(page)).includes(404)], ['', true]), { path: '?q=teapot#404' })
    },

    'copies the import': () => withPage(async page => {
      const button = page.getByRole('button', { name: 'Copy the import of NOT_FOUND' })
      await button.click()
      equal(await page.evaluate(() => navigator.clipboard.readText()), "import { NOT_FOUND } from 'statusbook'")
      equal([await button.textContent(), await status(page)], ['Copied', "Copied: import { NOT_FOUND } from 'statusbook'"])
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))))
      await page.getByRole('button', { name: 'Copy the import of GONE' }).click()
      equal(await page.evaluate(() => String(getSelection())), "import { GONE } from 'statusbook'", 'where nothing may be copied, the line is selected')
    }),

    'works from a file': async () => {
      const file = join(installed, 'status-codes.html')
      writeFileSync(file, markup)
      await withPage(async page => {
        equal(await shownCodes(page), [418])
        await field(page).fill('nginx')
        equal(await query(page), '?q=nginx')
        await page.getByRole('button', { name: 'Copy the import of CLIENT_CLOSED_REQUEST' }).click()
        equal(await status(page), "Copied: import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'")
      }, { from: `file://${file}`, path: '?q=teapot' })
    },

    'is complete without its script': () => withPage(async page => {
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
      const missing = command('--unofficial').filter(({ phrase, description }) => !text.includes(phrase) || !text.includes(description))
      equal(missing, [])
      equal(await page.locator('search:visible, .copy:visible').count(), 0, 'what does nothing without the script is')
      const note = page.locator('#compared-413 [popover]').first()
      await page.locator('#compared-413 button').first().click()
      equal(await note.isVisible(), true)
    }, { javaScriptEnabled: false }),

    'has no horizontal scroll from 320 px on': async () => {
      for (const width of WIDTHS) {
        await withPage(async page => {
          equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
          const isReachable = await page.locator('.scroller').evaluate(element => element.scrollWidth <= element.clientWidth || getComputedStyle(element).overflowX === 'auto')
          equal(isReachable, true, `the table at ${width} px`)
        }, { viewport: { width, height: 800 } })
      }
    },

    'is light or dark, as the system is': async () => {
      const brightness = await Promise.all(THEMES.map(colorScheme => withPage(page => page.evaluate(() =>
        ['backgroundColor', 'color'].map(name => Math.max(...getComputedStyle(document.documentElement)[name].match(/\d+/g).map(Number)))), { colorScheme })))
      const [[lightGround, lightText], [darkGround, darkText]] = brightness
      equal([lightGround > 200, lightText < 60, darkGround < 60, darkText > 200], [true, true, true, true])
    },

    'prints the index and the codes, and no control': () => withPage(async page => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      equal(await page.locator('search:visible, .copy:visible, [popover]:visible').count(), 0)
      equal([await page.locator('nav').isVisible(), await page.locator('article:visible').count() > 0], [true, true])
      const pdf = await page.pdf({ format: 'A4' })
      equal(pdf.subarray(0, 5).toString(), '%PDF-')
    }),

    'has no violation for axe-core, light and narrow, dark and wide': async () => {
      for (const [colorScheme, width] of [['light', 320], ['dark', 1280]]) {
        await withPage(async page => {
          await page.locator('#compared-413 button').first().click()
          await page.evaluate(axe.source)
          const { violations, passes } = await page.evaluate(() => globalThis.axe.run())
          equal(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], `${colorScheme}, ${width} px`)
          equal(passes.length > 20, true)
        }, { colorScheme, viewport: { width, height: 800 } })
      }
      return `ok, axe-core ${axe.version}`
    },

    'filters quickly': async () => {
      const [opened, typed] = [[], []]
      for (let time = 0; time < TIMES; time++) {
        await withPage(async page => opened.push(await afterNextFrame(page)), { path: '?q=retry-after' })
        await withPage(async page => {
          await field(page).evaluate(element => element.addEventListener('input', () => {
            const start = performance.now()
            requestAnimationFrame(() => setTimeout(() => (globalThis.took = performance.now() - start)))
          }, { capture: true }))
          await field(page).focus()
          await page.keyboard.press('t')
          typed.push(await (await page.waitForFunction(() => globalThis.took)).jsonValue())
        })
      }
      const [open, type] = [median(opened), median(typed)]
      if (open > 2000 || type > 500) throw new Error(`${open} ms to the first filter, ${type} ms a keystroke`)
      return `ok, ${open} ms from opening ?q=retry-after to the filtered page, ${type} ms from a keystroke (medians of ${TIMES})`
    },

    // Last, because it is about all of the above.
    'logs nothing, requests nothing but itself, and keeps to its policy': async () => {
      equal(complaints, [])
      equal([...new Set(requests.map(url => url.replace(/\?.*/, '')))], ['/'])
    }
  }

  return {
    checks: Object.entries(checks).map(([name, check]) => ({ name, run: async () => {
      await start()
      return (await check()) ?? 'ok'
    } })),
    close: async () => {
      await browser?.close()
      server?.close()
    }
  }
}

/** The time since the navigation began, when the frame that shows what the script made of the address is drawn. */
function afterNextFrame(page) {
  return page.evaluate(() => {
    const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation')
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return Math.max(domContentLoadedEventEnd, paint)
  })
}

function median(values) {
  return Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)])
}

function equal(actual, expected, what = '') {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${what} found ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`.trim())
}
