// Each recipe calls a real server. Its results are compared by type at compile time, and by value.
import { deepStrictEqual } from 'node:assert'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyResult } from 'aws-lambda'
import type { ClientErrorCode, ServerErrorCode } from 'statusbook'
import * as awsLambda from './aws-lambda.js'
import * as axios from './axios.js'
import { same } from './equal.js'
import * as fetched from './fetch.js'
import * as hono from './hono.js'
import * as nodeHttp from './node-http.js'
import * as openapiFetch from './openapi-fetch.js'
import * as tsRest from './ts-rest.js'

type Result<F extends (...args: never) => unknown> = Awaited<ReturnType<F>>

const ANSWERS: Record<string, [status: number, body?: unknown, headers?: Record<string, string>]> = {
  '/users/1': [200, { name: 'Ada' }],
  '/users/2': [404, { problem: 'no such user' }],
  '/gone': [410],
  '/moved': [308, undefined, { location: '/users/1' }],
  '/closed/user': [503, { problem: 'closed' }],
  '/open/user': [200, { name: 'Ada' }]
}

const JSON_HEADERS = { 'content-type': 'application/json', connection: 'close' }

const server = createServer((request, response) => {
  const [status, body, headers] = ANSWERS[request.url ?? ''] ?? [500]
  response.writeHead(status, { ...JSON_HEADERS, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
})
// The same for Hono's app, which answers a `Request` with a `Response`.
const honoServer = createServer((request, response) => {
  void (async () => {
    const answer = await hono.app.request(request.url ?? '/')
    response.writeHead(answer.status, JSON_HEADERS).end(await answer.text())
  })()
})

const originOf = (of: typeof server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`

await Promise.all([server, honoServer].map(one => once(one.listen(0, '127.0.0.1'), 'listening')))
const origin = originOf(server)
const honoOrigin = originOf(honoServer)

same<Result<typeof fetched.load>, string | { ours: ClientErrorCode } | undefined>(true)
deepStrictEqual(await fetched.load(`${origin}/users/1`), '{"name":"Ada"}')
deepStrictEqual(await fetched.load(`${origin}/users/2`), undefined)
deepStrictEqual(await fetched.load(`${origin}/gone`), { ours: 410 })

type Redirection = { code: 301 | 302 | 303 | 307 | 308; location: string | undefined }
same<Result<typeof nodeHttp.redirection>, Redirection | undefined>(true)
deepStrictEqual(await nodeHttp.redirection(`${origin}/moved`), { code: 308, location: '/users/1' })
deepStrictEqual(await nodeHttp.redirection(`${origin}/gone`), undefined)

same<Result<typeof hono.userName>, string | { problem: string }>(true)
deepStrictEqual(await hono.userName(honoOrigin, '1'), 'Ada')
deepStrictEqual(await hono.userName(honoOrigin, '2'), { problem: 'no such user' })

same<Result<typeof tsRest.userName>, string | { problem: string }>(true)
deepStrictEqual(await tsRest.userName(origin, '1'), 'Ada')
deepStrictEqual(await tsRest.userName(origin, '2'), { problem: 'no such user' })

same<Result<typeof axios.userName>, string | ClientErrorCode>(true)
deepStrictEqual(await axios.userName(`${origin}/users/1`), 'Ada')
deepStrictEqual(await axios.userName(`${origin}/gone`), 410)
deepStrictEqual(await axios.userName(`${origin}/closed/user`).catch((error: { status: unknown }) => error.status), 503)

type Later = { later: ServerErrorCode; problem: string | undefined }
same<Result<typeof openapiFetch.userName>, string | Later | undefined>(true)
deepStrictEqual(await openapiFetch.userName(`${origin}/open`), 'Ada')
deepStrictEqual(await openapiFetch.userName(`${origin}/closed`), { later: 503, problem: 'closed' })

same<Result<typeof awsLambda.retry>, boolean>(true)
same<ReturnType<typeof awsLambda.failure>, ServerErrorCode | undefined>(true)
deepStrictEqual(await awsLambda.retry('2'), false)
const results: APIGatewayProxyResult[] = [await awsLambda.handler({ id: '2' }), { statusCode: 502, body: '' }]
deepStrictEqual(results.map(awsLambda.failure), [undefined, 502])

server.close()
honoServer.close()
