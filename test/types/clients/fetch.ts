import { hasStatus, isClientError } from 'statusbook'

export async function load(url: string) {
  const response = await fetch(url)
  if (hasStatus(response, 404)) return undefined
  if (hasStatus(response, isClientError)) return { ours: response.status } // ClientErrorCode
  return response.text()
}
