import { Command } from 'commander'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import type { ListedExhibit } from '../../domain/exhibit.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `exhibits CASE --template T` lists the exhibits as they would be bound now, with where each is cited and what is to be mended. */
export function exhibitsCommand(io: Io): CliCommand<[string], SecretOptions & { template: string }> {
  return {
    command: new Command('exhibits')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list the exhibits of a petition'),
    async run([path], options) {
      const list = await withReadCase(io, path, options, (app) => listExhibits(app, options.template, io.signal))
      const faults = list.faults.map(({ says }) => `! ${says}`)
      return { json: list, lines: [...list.exhibits.map(lineOf), ...faults] }
    },
  }
}

function lineOf({ number, evidenceId, title, pages, extent, bates, citedAt }: ListedExhibit): string {
  const size = `${pages} p.${extent === '' ? '' : ` (${extent})`}`
  return `Ex. ${number}  ${evidenceId}  ${title}  ${size}  ${bates.first}–${bates.last}  ${citedAt.join(', ')}`
}
