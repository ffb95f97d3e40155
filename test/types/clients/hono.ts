import { Hono } from 'hono'
import { hc } from 'hono/client'
import { hasStatus, isClientError, NOT_FOUND, OK } from 'statusbook'

export const app = new Hono().get('/users/:id', context =>
  context.req.param('id') === '1'
    ? context.json({ name: 'Ada' }, OK)
    : context.json({ problem: 'no such user' }, NOT_FOUND)
)

export async function userName(origin: string, id: string) {
  const response = await hc<typeof app>(origin).users[':id'].$get({ param: { id } })
  if (hasStatus(response, isClientError)) return response.json() // Promise<{ problem: string }>
  return (await response.json()).name
}
