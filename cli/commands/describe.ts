import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { formOf } from '../../domain/forms/form.ts'
import { aboutEvidence } from '../../core/evidence/about-evidence.ts'
import { describeEvidence } from '../../core/evidence/describe-evidence.ts'
import { existingEvidence } from '../../core/evidence/read-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

/** `describe CASE ID [--set FIELD=VALUE]...` fills in the form of an item's kind; without `--set` it shows it. An empty value clears a field. */
export function describeCommand(io: Io): CliCommand<[string, string], SecretOptions & { set: readonly string[] }> {
  return {
    command: new Command('describe')
      .argument('<case>')
      .argument('<id>')
      .option('--set <field=value>', 'a field of the form; again for more', gather, [])
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('fill in the form of an item’s kind, or show it'),
    async run([path, id], options) {
      const { kind, form, conflicts, near } = await withReadCase(io, path, options, (app) => {
        if (options.set.length > 0) describeEvidence(app, { id, values: Object.fromEntries(options.set.map(pairOf)) })
        return { ...aboutEvidence(app, id), kind: existingEvidence(app, id).kind }
      })
      const fields = formOf(kind).map(({ id: field, words, type, choices }) => ({
        ...{ field, words, type, value: form[field] ?? null },
        ...(choices ? { choices: choices.map((choice) => choice.id) } : {}),
      }))
      const lines = [
        ...fields.map(({ field, value }) => `${field.padEnd(24)} ${value ?? ''}`.trimEnd()),
        ...conflicts.map((conflict) => `! ${conflict}`),
        ...near.map((picture) => `looks like ${picture.id}  ${picture.title}`),
      ]
      return { json: { kind, fields, conflicts, near }, lines }
    },
  }
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value]

function pairOf(given: string): readonly [string, string | null] {
  const at = given.indexOf('=')
  if (at > 0) return [given.slice(0, at), given.slice(at + 1) || null]
  throw new AppError('usage', `“${given}” names no field and value. Nothing was changed.`, 'Write --set FIELD=VALUE.')
}
