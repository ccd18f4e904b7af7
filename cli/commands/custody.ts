import { Command, Option } from 'commander'
import type { CustodyEvent } from '../../domain/custody.ts'
import { proveItem } from '../../core/custody/prove-item.ts'
import { hashOriginal } from '../../core/custody/hash-original.ts'
import { readCustody } from '../../core/custody/read-custody.ts'
import { existingEvidence } from '../../core/evidence/read-evidence.ts'
import type { App } from '../../core/app.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly out?: string
  readonly signed?: 'inside' | 'outside'
}

/** `custody CASE [ID]` prints the log, of the case or one item; with --out the one page that proves the item. */
export function custodyCommand(io: Io): CliCommand<[string, string | undefined], Options> {
  return {
    command: new Command('custody')
      .argument('<case>')
      .argument('[id]')
      .option('--out <file>', 'write the one page that proves the item, as PDF')
      .addOption(
        new Option(
          '--signed <where>',
          'where its certification will be signed: inside or outside the United States',
        ).choices(['inside', 'outside']),
      )
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('the custody log, and the page that proves an item'),
    async run([path, id], { out, signed, ...options }) {
      const watch = { signal: io.signal }
      return await withCase(io, path, options, async (app) => {
        if (id === undefined)
          return { json: { events: readCustody(app, null) }, lines: linesOf(readCustody(app, null)) }
        if (out === undefined) return await itemAnswer(app, id, watch)
        const proof = await proveItem(app, { id, out, ...(signed ? { where: signed } : {}) }, watch)
        const { holds } = proof.hashed
        const lines = [
          `${proof.path}  ${proof.pages} page, SHA-256 ${proof.sha256}`,
          holds ? 'The original is what was received.' : 'The original is NOT what was received; the page says so.',
        ]
        return { json: proof, lines, exit: holds ? 0 : 3 }
      })
    },
  }
}

async function itemAnswer(app: App, id: string, watch: { readonly signal: AbortSignal }) {
  const { title, sha256, bytes } = existingEvidence(app, id)
  const hashed = await hashOriginal(app, id, watch)
  const events = readCustody(app, id)
  const lines = [
    title,
    `SHA-256 ${sha256}, ${bytes} bytes: ${hashed.holds ? 'read again, the same' : 'READ AGAIN, NOT THE SAME'}`,
    ...linesOf(events),
  ]
  return {
    json: { item: { id, title, sha256, bytes }, hashed, events },
    lines,
    exit: hashed.holds ? (0 as const) : (3 as const),
  }
}

const linesOf = (events: readonly CustodyEvent[]) =>
  events.map(({ seq, at, actor, action, hash }) => `${seq}  ${at}  ${actor}  ${action}  ${hash}`)
