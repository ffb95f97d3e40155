import { initClient, initContract } from '@ts-rest/core'
import { hasStatus, isClientError } from 'statusbook'
import { z } from 'zod'

const contract = initContract().router(
  {
    user: {
      method: 'GET',
      path: '/users/:id',
      responses: { 200: z.object({ name: z.string() }), 404: z.object({ problem: z.string() }) }
    }
  },
  { strictStatusCodes: true }
)

export async function userName(baseUrl: string, id: string) {
  const reply = await initClient(contract, { baseUrl }).user({ params: { id } })
  if (hasStatus(reply, isClientError)) return reply.body // { problem: string }
  return reply.body.name
}
