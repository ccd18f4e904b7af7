import { Command } from 'commander'
import { tagEvidence } from '../../core/evidence/tag-evidence.ts'
import { existingEvidence } from '../../core/evidence/read-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface TagOptions extends SecretOptions {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

const several = (value: string, before: readonly string[]) => [...before, value]

/** `tag CASE ID... --add T --remove T` changes the tags of items. */
export function tagCommand(io: Io): CliCommand<[string, string[]], TagOptions> {
  return {
    command: new Command('tag')
      .argument('<case>')
      .argument('<ids...>')
      .option('--add <tag>', 'a tag to add', several, [])
      .option('--remove <tag>', 'a tag to take off', several, [])
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('change the tags of items'),
    async run([path, ids], { add, remove, ...options }) {
      const items = await withCase(io, path, options, (app) => {
        tagEvidence(app, { ids, add, remove })
        return ids.map((id) => ({ id, tags: existingEvidence(app, id).tags }))
      })
      return { json: { items }, lines: items.map((item) => `${item.id}  ${item.tags.join(', ')}`) }
    },
  }
}
