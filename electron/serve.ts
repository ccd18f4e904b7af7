import { z } from 'zod'
import { AppError } from '../domain/errors.ts'
import type { Call, Contract, Handlers } from '../ipc/call.ts'
import { failure, type Answer } from '../ipc/result.ts'
import type { Told } from '../ipc/wire.ts'

/** The case host's end of the window's port. */
export interface HostPort {
  postMessage(told: Told): void
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown
  start(): void
}

const Asked = z.object({ id: z.number().int(), group: z.string(), method: z.string(), input: z.unknown() })

type Answers = (group: string, method: string, input: unknown) => Promise<Answer>
type Handler<Context> = (context: Context, input: unknown) => unknown

/** Answers every call that comes through the port, each when it is done; a message that is no call is dropped. */
export function serve(port: HostPort, answers: Answers): void {
  port.on('message', ({ data }) => {
    const asked = Asked.safeParse(data)
    if (!asked.success) return
    const { id, group, method, input } = asked.data
    void answers(group, method, input).then((answer) => port.postMessage({ id, answer }))
  })
  port.start()
}

/** Answers calls by name: the one place where a message from the window is believed, after its schema passed. */
export function answering<C extends Contract, Context>(
  contract: C,
  handlers: Handlers<C, Context>,
  context: Context,
): Answers {
  return async (group, method, input) => {
    try {
      const { input: schema } = named(contract, group, method) as Call
      const handler = named(handlers, group, method) as Handler<Context>
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw malformed(`${group}.${method}`, parsed.error)
      return { ok: true, value: await handler(context, parsed.data) }
    } catch (thrown) {
      return { ok: false, error: failure(thrown) }
    }
  }
}

function named(table: object, group: string, method: string): unknown {
  const calls = own(table, group)
  const found = calls === null || typeof calls !== 'object' ? null : own(calls, method)
  if (found === null) throw unknownCall(`${group}.${method}`)
  return found
}

/** A property of the object itself, never one it inherits: names come from outside. */
function own(table: object, name: string): unknown {
  return Object.hasOwn(table, name) ? (table as Readonly<Record<string, unknown>>)[name] : null
}

function unknownCall(name: string): AppError {
  return new AppError(
    'bad-request',
    `The window asked for ${name}, which does not exist. Nothing was changed.`,
    'Restart Withhold. If it happens again, report it with this text.',
  )
}

function malformed(
  name: string,
  cause: { readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[] },
): AppError {
  const [first] = cause.issues
  const where = first?.path.map(String).join('.') || 'input'
  return new AppError(
    'bad-request',
    `${name} was asked with a ${where} it cannot take: ${first?.message ?? 'malformed'}. Nothing was changed.`,
    'Change what was typed there and try again.',
    cause,
  )
}
