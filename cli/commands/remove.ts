import { Command } from 'commander'
import { removeFact } from '../../core/facts/edit-fact.ts'
import { listFacts } from '../../core/facts/list-facts.ts'
import { trashEvidence } from '../../core/trash/trash-evidence.ts'
import type { App } from '../../core/app.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

/** `remove CASE ID...` moves items and facts to the Trash. */
export function removeCommand(io: Io): CliCommand<[string, string[]], SecretOptions> {
  return {
    command: new Command('remove')
      .argument('<case>')
      .argument('<ids...>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('move evidence or facts to the Trash'),
    async run([path, ids], options) {
      const { facts } = await withCase(io, path, options, (app) => remove(app, ids))
      const lines = [
        `${ids.length} moved to the Trash.`,
        ...(facts > 0 ? [`${facts} facts rest on it; that proof does not count until it is restored.`] : []),
      ]
      return { json: { trashed: ids, facts }, lines }
    },
  }
}

function remove(app: App, ids: readonly string[]): { facts: number } {
  const known = new Set<string>(listFacts(app).map(({ id }) => id))
  // Items first: an id that names neither is refused before any fact is moved.
  const moved = trashEvidence(app, { ids: ids.filter((id) => !known.has(id)) })
  for (const id of ids.filter((each) => known.has(each))) removeFact(app, { id })
  return moved
}
