// Three browsers behind one small interface, in the terms of WebDriver: Chromium through Playwright, WebKitGTK through
// its WebDriver, Firefox through Marionette, the protocol that geckodriver speaks to it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { freePort } from './free-port.mjs'

export const CHROMIUM_FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'
]
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003' }
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutConfig.showWarning': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,'
}
const LONGEST_WAIT = 30_000

const first = (...paths) => paths.find(existsSync)
const MINI_BROWSER = first(...['4.1', '4.0'].map(version =>
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`))
const XVFB = first('/usr/bin/Xvfb')

/** The browsers, with the file that starts each, if it is here, and what is missing otherwise. */
export const BROWSERS = [
  {
    name: 'Chromium',
    file: first('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
    needs: 'chromium',
    launch: launchChromium
  },
  {
    name: 'Firefox',
    file: first('/usr/bin/firefox-esr', '/usr/bin/firefox'),
    needs: 'firefox-esr',
    launch: launchFirefox
  },
  {
    name: 'WebKitGTK',
    file: MINI_BROWSER && XVFB && first('/usr/bin/WebKitWebDriver'),
    needs: 'libwebkit2gtk-4.1-0, webkit2gtk-driver, xvfb',
    launch: launchWebKit
  }
]

async function launchChromium(executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  return {
    go: url => page.goto(url),
    run: (code, ...args) => page.evaluate(`(${code})(...${JSON.stringify(args)})`),
    press: key => page.keyboard.press(key),
    type: text => page.keyboard.type(text),
    click: selector => page.locator(selector).first().click(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: path => page.screenshot({ path }),
    close: () => browser.close()
  }
}

async function launchFirefox(file) {
  const profile = mkdtempSync(join(tmpdir(), 'statusbook-firefox-'))
  const port = await freePort()
  const preferences = Object.entries({ ...FIREFOX_PREFERENCES, 'marionette.port': port })
  const lines = preferences.map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank']
  const child = spawn(file, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } })
  const socket = await until(() => connected(port))
  const command = marionette(socket)
  await command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  const names = {
    url: 'WebDriver:Navigate', 'execute/sync': 'WebDriver:ExecuteScript', actions: 'WebDriver:PerformActions',
    'window/rect': 'WebDriver:SetWindowRect', element: 'WebDriver:FindElement', screenshot: 'WebDriver:TakeScreenshot'
  }
  return windowOf(async (path, body) => {
    const click = /^element\/(.+)\/click$/.exec(path)
    if (click) return command('WebDriver:ElementClick', { id: click[1] })
    const result = await command(names[path], path === 'screenshot' ? { full: false } : body)
    return result && 'value' in result ? result.value : result
  }, async () => {
    await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
    socket.destroy()
    await new Promise(done => (child.exitCode === null ? child.once('exit', done) : done()))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
}

async function launchWebKit(file) {
  const [display, port] = [100 + (process.pid % 800), await freePort()]
  const screen = spawn(XVFB, [`:${display}`, '-screen', '0', '2200x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  await until(() => existsSync(`/tmp/.X11-unix/X${display}`))
  const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' }
  const driver = spawn(file, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env })
  const request = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(LONGEST_WAIT)
    })
    const { value } = await response.json()
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const options = { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } }
  const { sessionId } = await until(() =>
    request('POST', '/session', { capabilities: { alwaysMatch: options } }).catch(error => {
      if (error.cause?.code !== 'ECONNREFUSED') throw error
    }))
  return windowOf((path, body) => request(body ? 'POST' : 'GET', `/session/${sessionId}/${path}`, body), async () => {
    await request('DELETE', `/session/${sessionId}`).catch(() => {})
    driver.kill()
    screen.kill()
  })
}

/** The interface over a WebDriver session, whose commands have the paths and the bodies of the standard. */
function windowOf(command, close) {
  const run = (code, ...args) => command('execute/sync', { script: `return (${code})(...arguments)`, args })
  const keys = text => command('actions', {
    actions: [{
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }])
    }]
  })
  return {
    run,
    go: url => command('url', { url }),
    press: key => keys(KEYS[key] ?? key),
    type: keys,
    click: async selector => {
      const element = await command('element', { using: 'css selector', value: selector })
      await command(`element/${Object.values(element)[0]}/click`, {})
    },
    // The window has a frame of its own.
    resize: async (width, height) => {
      await command('window/rect', { width, height })
      const [inner, outer] = await run('() => [innerWidth, innerHeight]')
      await command('window/rect', { width: 2 * width - inner, height: 2 * height - outer })
    },
    screenshot: async path => writeFileSync(path, Buffer.from(await command('screenshot'), 'base64')),
    close
  }
}

/** Sends commands to Firefox: each message is its length, a colon and JSON. */
function marionette(socket) {
  const waiting = new Map()
  let [buffer, next] = [Buffer.alloc(0), 1]
  socket.on('data', data => {
    buffer = Buffer.concat([buffer, data])
    for (let colon; (colon = buffer.indexOf(':')) > 0;) {
      const end = colon + 1 + Number(buffer.subarray(0, colon))
      if (buffer.length < end) return
      const message = JSON.parse(buffer.subarray(colon + 1, end))
      buffer = buffer.subarray(end)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const { done, fail } = waiting.get(id)
      waiting.delete(id)
      if (error) fail(new Error(`${error.error}: ${error.message}`))
      else done(result)
    }
  })
  return (name, parameters) => new Promise((done, fail) => {
    const text = JSON.stringify([0, next, name, parameters])
    waiting.set(next++, { done, fail })
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    setTimeout(() => fail(new Error(`${name}: no answer in ${LONGEST_WAIT} ms`)), LONGEST_WAIT).unref()
  })
}

function connected(port) {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => done(socket))
    socket.on('error', () => done(undefined))
  })
}

async function until(attempt) {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; await new Promise(done => setTimeout(done, 100))) {
    const result = await attempt()
    if (result) return result
  }
  throw new Error(`no answer in ${LONGEST_WAIT} ms`)
}
