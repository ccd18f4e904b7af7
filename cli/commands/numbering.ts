import { Command, Option } from 'commander'
import { setExhibitGroups } from '../../core/exhibits/set-exhibit-groups.ts'
import { setNumbering } from '../../core/exhibits/set-numbering.ts'
import {
  BatesCorner,
  ExhibitOrder,
  NumberScheme,
  TranslationOrder,
  type Bates,
  type NumberingEdit,
} from '../../domain/exhibit.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withCase } from '../with-case.ts'

interface NumberingOptions extends SecretOptions, Pick<NumberingEdit, 'order' | 'scheme' | 'prefix' | 'translations'> {
  readonly template: string
  readonly groups?: string
  readonly batesPrefix?: string
  readonly batesDigits?: string
  readonly batesCorner?: Bates['corner']
}

/** `numbering CASE --template T …` sets how the exhibits of a petition are ordered, numbered, grouped and stamped; without an option it says how they are. */
export function numberingCommand(io: Io): CliCommand<[string], NumberingOptions> {
  return {
    command: new Command('numbering')
      .argument('<case>')
      .requiredOption('--template <id>')
      .addOption(new Option('--order <order>').choices(ExhibitOrder.options))
      .addOption(new Option('--scheme <scheme>', '1, 2 …; A … Z, AA; or P-1').choices(NumberScheme.options))
      .option('--prefix <prefix>', 'for the scheme “prefixed”, as P-')
      .option('--groups <headings>', 'headings in their order, a comma between them')
      .addOption(new Option('--translations <order>').choices(TranslationOrder.options))
      .option('--bates-prefix <prefix>')
      .option('--bates-digits <n>')
      .addOption(new Option('--bates-corner <corner>').choices(BatesCorner.options))
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('set how the exhibits of a petition are numbered'),
    async run([path], options) {
      const { template, groups: headings } = options
      const { numbering, groups } = await withCase(io, path, options, (app) => ({
        numbering: setNumbering(app, { template, edit: editOf(options) }),
        groups:
          headings === undefined
            ? []
            : setExhibitGroups(app, { template, groups: headings.split(',').map((heading) => ({ heading })) }),
      }))
      const { order, scheme, prefix, bates } = numbering
      const words = `${order}, ${scheme}${scheme === 'prefixed' ? ` ${prefix}` : ''}, Bates ${bates.prefix}${'0'.repeat(bates.digits)} ${bates.corner}`
      return { json: { numbering, groups }, lines: [words, ...groups.map(({ heading }) => heading)] }
    },
  }
}

function editOf(options: NumberingOptions): NumberingEdit {
  const { order, scheme, prefix, translations, batesPrefix, batesDigits, batesCorner } = options
  const bates = {
    ...(batesPrefix === undefined ? {} : { prefix: batesPrefix }),
    ...(batesDigits === undefined ? {} : { digits: Number(batesDigits) }),
    ...(batesCorner === undefined ? {} : { corner: batesCorner }),
  }
  return {
    ...(order ? { order } : {}),
    ...(scheme ? { scheme } : {}),
    ...(prefix === undefined ? {} : { prefix }),
    ...(translations ? { translations } : {}),
    bates,
  }
}
