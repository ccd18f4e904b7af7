import { Command, Option } from 'commander'
import { ENTITY_KINDS, SCHEMES, type EntityKind, type NewEntity, type Scheme } from '../../../domain/entities/entity.ts'
import { AppError } from '../../../domain/errors.ts'
import { checkedEntity, saveEntity } from '../../../core/entities/save-entity.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface AddOptions extends SecretOptions {
  readonly kind: EntityKind
  readonly name: readonly string[]
  readonly number: readonly string[]
  readonly address: readonly string[]
  readonly country?: string
  readonly note?: string
  readonly dryRun?: boolean
}

const several = (value: string, before: readonly string[]) => [...before, value]

/** `entity add CASE --kind K --name N` keeps an entity with its names, numbers and addresses. */
export function entityAddCommand(io: Io): CliCommand<[string], AddOptions> {
  return {
    under: 'entity',
    command: new Command('add')
      .argument('<case>')
      .addOption(new Option('--kind <kind>', 'what it is').choices(ENTITY_KINDS).makeOptionMandatory())
      .requiredOption('--name <name>', 'a name in any script, the first is what it is called by', several, [])
      .option('--number <scheme:number>', `a number it has: ${SCHEMES.join(', ')}`, several, [])
      .option('--address <text>', 'an address in one line; degrees after it as "… @ 40.12, 124.39"', several, [])
      .option('--country <name>', 'its country')
      .option('--note <text>', 'for the team; never printed')
      .option('--dry-run', 'check it and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep a company, person, site, vessel or brand'),
    async run([path], options) {
      const entity = written(options)
      return await withCase(io, path, options, (app) => {
        if (options.dryRun === true)
          return { json: { id: null, entity: checkedEntity(app, entity) }, lines: ['It can be kept.'] }
        const id = saveEntity(app, { id: null, entity })
        return { json: { id }, lines: [id] }
      })
    },
  }
}

function written({ kind, name, number, address, country, note }: AddOptions): NewEntity {
  return {
    kind,
    names: name.map((text) => ({ text })),
    identifiers: number.map(numberOf),
    addresses: address.map(placeOf),
    country: country ?? null,
    note: note ?? null,
  }
}

function numberOf(typed: string): { readonly scheme: Scheme; readonly value: string } {
  const [, scheme, value = ''] = /^([a-z]+):(.+)$/s.exec(typed) ?? []
  const known = SCHEMES.find((one) => one === scheme)
  if (known) return { scheme: known, value }
  throw new AppError(
    'usage',
    `“${typed}” is no number of a known kind. Nothing was kept.`,
    `Write it as uscc:91350100M000100Y43; kinds are ${SCHEMES.join(', ')}.`,
  )
}

function placeOf(typed: string): NonNullable<NewEntity['addresses']>[number] {
  const [, text, latitude, longitude] = /^(.*\S)\s*@\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)$/s.exec(typed) ?? []
  if (text === undefined) return { text: typed }
  return { text, latitude: Number(latitude), longitude: Number(longitude) }
}
