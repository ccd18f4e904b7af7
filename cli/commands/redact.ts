import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import type { Region } from '../../domain/fact.ts'
import type { NewRedaction } from '../../domain/protection/protection.ts'
import { redactEvidence } from '../../core/protection/redact-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface RedactOptions extends SecretOptions {
  readonly evidence: string
  readonly reason: string
  readonly text?: string
  readonly page?: string
  readonly region?: string
  readonly whole?: boolean
}

/** `redact CASE --evidence ID (--text S | --page N --region X,Y,W,H | --whole) --reason R` marks what the public version leaves out. */
export function redactCommand(io: Io): CliCommand<[string], RedactOptions> {
  return {
    command: new Command('redact')
      .argument('<case>')
      .requiredOption('--evidence <id>', 'the item')
      .requiredOption('--reason <code>', 'source, safety, personal, informant, commercial, enforcement, or a provision')
      .option('--text <words>', 'words to withhold, wherever they stand')
      .option('--page <n>', 'the page of a region, from 1')
      .option('--region <x,y,w,h>', 'a rectangle in fractions of the page from its top left corner: 0.1,0.2,0.5,0.05')
      .option('--whole', 'withhold the whole item: its pages become a slip sheet')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep words, a region or a whole item out of the public version'),
    async run([path], options) {
      const input = given(options)
      const { mark, pages } = await withReadCase(io, path, options, (app) => redactEvidence(app, input))
      const unseen = mark.kind === 'text' && pages.length === 0
      return {
        json: { ...mark, pages },
        lines: [
          `${mark.id}  ${mark.kind}${pages.length > 0 ? `, page ${pages.join(', ')}` : ''}  (${mark.reason})`,
          ...(unseen ? ['These words stand in no text that was read of the item; look at how they are spelled.'] : []),
        ],
      }
    },
  }
}

function given({ evidence, reason, text, page, region, whole }: RedactOptions): NewRedaction {
  const place = {
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(region === undefined ? {} : { region: regionOf(region) }),
  }
  const what = { ...(text === undefined ? {} : { text }), ...place, ...(whole ? { whole } : {}) }
  return { evidenceId: evidence, reason, ...what }
}

function regionOf(typed: string): Region {
  const [x = NaN, y = NaN, width = NaN, height = NaN, ...more] = typed.split(',').map(Number)
  if (more.length === 0 && [x, y, width, height].every((n) => n >= 0 && n <= 1)) return { x, y, width, height }
  throw new AppError(
    'usage',
    `“${typed}” is no region. Nothing was marked.`,
    'Give four fractions of the page from its top left corner: left, top, width, height, such as 0.1,0.2,0.5,0.05.',
  )
}
