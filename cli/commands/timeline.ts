import { Command, Option } from 'commander'
import { eventsOf, warningWords, whenWords } from '../../domain/timeline/timeline-map.ts'
import { LANES_BY, TimelineAsked, type LanesBy } from '../../domain/timeline/timeline.ts'
import { BEARINGS, type Bearing } from '../../domain/fact.ts'
import { entityNamed } from '../../core/entities/entity-named.ts'
import { drawTimeline } from '../../core/timeline/draw-timeline.ts'
import { saveTimeline } from '../../core/timeline/save-timeline.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface TimelineOptions extends SecretOptions {
  readonly out?: string
  readonly from?: string
  readonly to?: string
  readonly entity?: string
  readonly element?: string
  readonly stance?: Bearing
  readonly by?: LanesBy
  readonly aliases?: boolean
}

/** `timeline CASE [--out FILE]` tells what happened when, in order of time and as vaguely as it is known; `--out` draws it. */
export function timelineCommand(io: Io): CliCommand<[string], TimelineOptions> {
  return {
    command: new Command('timeline')
      .argument('<case>')
      .option('--out <file>', 'write it as .svg, .png, .pdf or .csv')
      .option('--from <date>', 'only what may have been on or after it')
      .option('--to <date>', 'only what may have been on or before it')
      .option('--entity <name>', 'only what tells of an entity, by a name or its id')
      .option('--element <id>', 'only facts that support an element of law')
      .addOption(new Option('--stance <stance>', 'only facts that speak for or against').choices(BEARINGS))
      .addOption(new Option('--by <lanes>', 'what stands together').choices(LANES_BY))
      .option('--aliases', 'in the file, aliases in place of protected names')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('what happened when: facts, first and last known shipments, lists'),
    async run([path], { out, entity, ...options }) {
      const typed = {
        ...{ from: options.from ?? '', to: options.to ?? '', element: options.element ?? null },
        stance: options.stance ?? null,
        by: options.by ?? 'element',
        aliases: options.aliases ?? false,
      }
      const { timeline, file } = await withReadCase(io, path, options, async (app) => {
        const of = entity === undefined ? null : entityNamed(app, entity)
        const asked = TimelineAsked.parse({ ...typed, entity: of })
        const timeline = drawTimeline(app, asked)
        return { timeline, file: out === undefined ? null : await saveTimeline(app, { path: out, asked }, io.signal) }
      })
      const lines = eventsOf(timeline).map((event) => {
        const warning = warningWords(event)
        return `${whenWords(event)}\t${event.text}${warning === '' ? '' : ` (${warning})`}`
      })
      const wrote = file === null ? [] : [`The timeline is in ${file.path}.`]
      return { json: file === null ? timeline : { ...timeline, file }, lines: [...lines, ...wrote] }
    },
  }
}
