import { Command } from 'commander'
import { LIST_TITLES, type ListMatch, type ListMatches } from '../../../domain/lists/list.ts'
import { matchLists } from '../../../core/lists/match-lists.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

/** `lists match CASE` compares the entities with the newest file of each list; a person answers for each match. */
export function listsMatchCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    under: 'lists',
    command: new Command('match')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('compare the entities with the newest file of each list, and say why each match is one'),
    async run([path], options) {
      const found = await withCase(io, path, options, (app) => matchLists(app, { signal: io.signal }))
      return { json: found, lines: linesOf(found) }
    },
  }
}

function linesOf({ matches, entities, searched, missing }: ListMatches): string[] {
  return [
    ...matches.map(lineOf),
    ...searched.map(({ list, asOf, entries }) => {
      const open = matches.filter((match) => match.list === list).length
      return `${LIST_TITLES[list].title}, file dated ${asOf}: ${entries} entries compared with ${entities} entities, ${open} to look at`
    }),
    ...missing.map((list) => `${LIST_TITLES[list].title}: no file given, so nothing was compared`),
  ]
}

function lineOf({ entity, name, list, entry, likeness, why, answer, since }: ListMatch): string {
  const said = answer === null ? `${Math.round(likeness * 100)}% alike` : `${answer.verdict}, ${since ?? ''}`
  return [entity, name, list, entry.key, entry.names[0] ?? '', said, why.join('; ')].join('\t')
}
