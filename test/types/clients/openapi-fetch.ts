import createClient from 'openapi-fetch'
import { hasStatus, isServerError } from 'statusbook'

interface paths {
  '/user': {
    get: {
      responses: {
        200: { content: { 'application/json': { name: string } } }
        503: { content: { 'application/json': { problem: string } } }
      }
    }
  }
}

export async function userName(baseUrl: string) {
  const { data, error, response } = await createClient<paths>({ baseUrl }).GET('/user')
  // `later` is a ServerErrorCode.
  if (hasStatus(response, isServerError)) return { later: response.status, problem: error?.problem }
  return data?.name
}
