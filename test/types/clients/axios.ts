import axios from 'axios'
import { hasStatus, isClientError } from 'statusbook'

export async function userName(url: string) {
  try {
    return (await axios.get<{ name: string }>(url)).data.name
  } catch (error) {
    // Without a response, `error.response` is `undefined`, which has no status.
    if (axios.isAxiosError(error) && hasStatus(error.response, isClientError)) {
      return error.response.status // ClientErrorCode
    }
    throw error
  }
}
