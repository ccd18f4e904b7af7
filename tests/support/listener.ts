// eslint-disable-next-line no-restricted-imports -- a server of the test's own, to see that nothing asks it for anything
import { createServer } from 'node:http'

/** A server on this machine that notes what it is asked for. */
export interface Listener {
  readonly origin: string
  readonly requests: readonly string[]
  close(): void
}

/** Starts one on a free port. */
export async function listen(): Promise<Listener> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { origin: `http://127.0.0.1:${String(port)}`, requests, close: () => void server.close() }
}
