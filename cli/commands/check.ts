import { Command } from 'commander'
import type { AssessedRequirement, CheckReport } from '../../domain/assessment.ts'
import { checkPetition } from '../../core/petition/check-petition.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `check CASE --template T` tells what CBP could return the petition for, and what would mend it. */
export function checkCommand(io: Io): CliCommand<[string], SecretOptions & { template: string }> {
  return {
    command: new Command('check')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('check a petition against what the law asks'),
    async run([path], options) {
      const report = await withReadCase(io, path, options, (app) => checkPetition(app, options.template))
      return { json: report, lines: linesOf(report) }
    },
  }
}

function linesOf(report: CheckReport): readonly string[] {
  return [
    'Internal. Not issued by CBP.',
    ...report.requirements.map(lineOf),
    ...report.faults.map((fault) => `Fault in ${fault.where}: ${fault.says}`),
    report.ready ? 'Nothing missing that we check.' : 'Not ready: see what is missing or weak above.',
  ]
}

function lineOf(each: AssessedRequirement): string {
  const ask = each.ask === '' ? '' : `\n    To add: ${each.ask}`
  return `${each.status.toUpperCase().padEnd(15)} ${each.says} (${each.cites})\n    ${each.why}${ask}`
}
