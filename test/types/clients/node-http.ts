import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { hasStatus, isRedirectStatus } from 'statusbook'

export async function redirection(url: string) {
  const [message] = (await once(get(url), 'response')) as [IncomingMessage]
  message.resume()
  if (!hasStatus(message, isRedirectStatus)) return undefined
  return { code: message.statusCode, location: message.headers.location } // code: 301 | 302 | 303 | 307 | 308
}
