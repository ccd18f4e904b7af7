import { Command, Option } from 'commander'
import {
  RELATIONS,
  RELATION_WORDS,
  type EntityLink,
  type NewLink,
  type Relation,
} from '../../../domain/entities/link.ts'
import { AppError } from '../../../domain/errors.ts'
import { EntityId, FactId, LinkId } from '../../../domain/ids.ts'
import { listEntities } from '../../../core/entities/list-entities.ts'
import { listLinks } from '../../../core/entities/list-links.ts'
import { removeLink } from '../../../core/entities/remove-link.ts'
import { checkedLink, refuseNoLink, saveLink } from '../../../core/entities/save-link.ts'
import type { CliCommand } from '../../command.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface LinkOptions extends SecretOptions {
  readonly relation: Relation
  readonly fact: readonly string[]
  readonly inferred?: string
  readonly date?: string
  readonly id?: string
  readonly dryRun?: boolean
}

/** `entity link CASE A B --relation R` keeps how one entity stands to another, and what shows it. */
export function entityLinkCommand(io: Io): CliCommand<[string, string, string], LinkOptions> {
  return {
    under: 'entity',
    command: new Command('link')
      .argument('<case>')
      .argument('<from>', 'the id of an entity')
      .argument('<to>', 'the id of the other')
      .addOption(
        new Option('--relation <relation>', 'how the first stands to the other')
          .choices(RELATIONS)
          .makeOptionMandatory(),
      )
      .option(
        '--fact <id>',
        'a fact that shows it',
        (value: string, before: readonly string[]) => [...before, value],
        [],
      )
      .option('--inferred <text>', 'from what it is inferred, where no fact shows it')
      .option('--date <date>', 'when it was so')
      .option('--id <id>', 'the link to rewrite; a new one where it is left out')
      .option('--dry-run', 'check it and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('keep how one entity stands to another, and what shows it'),
    async run([path, from, to], { relation, fact, inferred, date, id, dryRun = false, ...options }) {
      const link = parsed({ from, to, relation, facts: fact, inferred, date })
      const rewritten = id === undefined ? null : linkId(id)
      return await withCase(io, path, options, (app) => {
        if (dryRun) return { json: { id: null, link: checkedLink(app, link) }, lines: ['It can be kept.'] }
        const kept = saveLink(app, { id: rewritten, link })
        return { json: { id: kept }, lines: [kept] }
      })
    },
  }
}

interface Typed {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly facts: readonly string[]
  readonly inferred: string | undefined
  readonly date: string | undefined
}

function parsed({ from, to, relation, facts, inferred, date }: Typed): NewLink {
  return {
    from: idOf(EntityId, from, 'no-such-entity'),
    to: idOf(EntityId, to, 'no-such-entity'),
    relation,
    facts: facts.map((fact) => idOf(FactId, fact, 'no-such-fact')),
    inferred: inferred ?? null,
    date: date ?? null,
  }
}

function idOf<T>(
  schema: { safeParse(value: string): { data?: T | undefined } },
  typed: string,
  code: 'no-such-entity' | 'no-such-fact' | 'no-such-link',
): T {
  const { data } = schema.safeParse(typed)
  if (data !== undefined) return data
  throw new AppError(code, `“${typed}” is no id. Nothing was changed.`, 'List them and take the id from there.')
}

const linkId = (typed: string) => idOf(LinkId, typed, 'no-such-link')

/** `entity unlink CASE LINK` takes a link away; undo brings it back. */
export function entityUnlinkCommand(io: Io): CliCommand<[string, string], SecretOptions & { dryRun?: boolean }> {
  return {
    under: 'entity',
    command: new Command('unlink')
      .argument('<case>')
      .argument('<link>', 'the id of a link')
      .option('--dry-run', 'check that it is there and change nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('take a link between two entities away'),
    async run([path, link], { dryRun = false, ...options }) {
      const id = linkId(link)
      await withCase(io, path, options, (app) => {
        if (dryRun) refuseNoLink(app, id)
        else removeLink(app, id)
      })
      return { json: { id, removed: !dryRun }, lines: [dryRun ? 'It is there.' : 'Removed.'] }
    },
  }
}

/** `entity links CASE` lists how entities stand to each other, and how each link is backed. */
export function entityLinksCommand(io: Io): CliCommand<[string], SecretOptions> {
  return {
    under: 'entity',
    command: new Command('links')
      .argument('<case>')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('how entities stand to each other: proved, inferred or backed by nothing'),
    async run([path], options) {
      const { links, nameOf } = await withCase(io, path, options, (app) => {
        const groups = listEntities(app)
        const names = new Map(groups.flatMap(({ name, records }) => records.map(({ id }) => [id, name] as const)))
        return { links: listLinks(app), nameOf: (id: EntityId) => names.get(id) ?? id }
      })
      const line = ({ id, from, to, relation, proof }: EntityLink) =>
        `${id}  ${proof}  ${nameOf(from)} ${RELATION_WORDS[relation].words} ${nameOf(to)}`
      return { json: { links }, lines: links.map(line) }
    },
  }
}
