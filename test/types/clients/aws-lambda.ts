import type { APIGatewayProxyResult } from 'aws-lambda'
import { hasStatus, isServerError, NOT_FOUND, OK } from 'statusbook'

export async function handler(event: { id: string }) {
  return event.id === '1' ? { statusCode: OK, body: 'Ada' } : { statusCode: NOT_FOUND, body: '', retry: false }
}

export async function retry(id: string) {
  const result = await handler({ id })
  return hasStatus(result, NOT_FOUND) ? result.retry : true
}

export function failure(result: APIGatewayProxyResult) {
  return hasStatus(result, isServerError) ? result.statusCode : undefined // ServerErrorCode | undefined
}
