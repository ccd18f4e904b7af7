import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import type { SectionInfo } from '../../domain/written.ts'
import type { App } from '../../core/app.ts'
import { arrangeSection } from '../../core/petition/arrange-section.ts'
import { listSections } from '../../core/petition/list-sections.ts'
import { readSection } from '../../core/petition/read-section.ts'
import { restoreSection } from '../../core/petition/restore-section.ts'
import { textFromMarkdown } from '../../core/petition/text-from-markdown.ts'
import { writeSection } from '../../core/petition/write-section.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface SectionOptions extends SecretOptions {
  readonly template: string
  readonly section?: string
  readonly from?: string
  readonly restore?: boolean
  readonly hide?: boolean
  readonly show?: boolean
  readonly move?: string
}

/** `section CASE --template T` lists a petition's sections; with `--section ID` it reads, writes, restores, hides or moves one. */
export function sectionCommand(io: Io): CliCommand<[string], SectionOptions> {
  return {
    command: new Command('section')
      .argument('<case>')
      .requiredOption('--template <id>')
      .option('--section <id>', 'the section, by the id of its heading')
      .option(
        '--from <file>',
        'your own text for it: .json as this command prints it, or .md (- reads standard input as .md)',
      )
      .option('--restore', 'go back to the template’s text')
      .option('--hide', 'leave an optional section out')
      .option('--show', 'take it in again')
      .option('--move <n>', 'move an optional section by so many places, -1 is one up')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('list, read and write the sections of a petition'),
    async run([path], options) {
      const blocks = options.from === undefined ? null : await readText(io, options.from)
      return await withReadCase(io, path, options, (app) => act(app, options, blocks))
    },
  }
}

function act(app: App, options: SectionOptions, blocks: unknown): Answer {
  const { template, section } = options
  if (section === undefined) {
    const sections = listSections(app, template)
    return { json: { sections }, lines: sections.map(lineOf) }
  }
  const one = { template, section }
  if (blocks !== null) writeSection(app, { ...one, blocks })
  if (options.restore === true) restoreSection(app, one)
  if (options.hide === true || options.show === true || options.move !== undefined)
    arrangeSection(app, {
      ...one,
      hidden: options.hide === true ? true : options.show === true ? false : undefined,
      move: placesOf(options.move),
    })
  const { state, blocks: now } = readSection(app, one)
  return { json: { section, state, blocks: now }, lines: [JSON.stringify(now, null, 2)] }
}

function placesOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const places = Number(typed)
  if (Number.isInteger(places)) return places
  throw new AppError(
    'usage',
    `--move takes a whole number, not “${typed}”. Nothing was changed.`,
    'Use -1 for one place up.',
  )
}

function lineOf({ id, level, number, title, state, hidden, slots }: SectionInfo): string {
  const notes = [
    state === 'own' ? 'own text' : state === 'generated' ? 'made by the app' : '',
    hidden ? 'left out' : '',
    slots.length > 0 ? `${slots.length} to fill` : '',
  ]
  return `${level === 2 ? '  ' : ''}${number} ${title} [${id}] ${notes.filter(Boolean).join(', ')}`.trimEnd()
}

async function readText(io: Io, file: string): Promise<unknown> {
  if (file === '-') return textFromMarkdown(await io.readStdin())
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('no-such-file', `${file} can't be read. Nothing was changed.`, 'Check the path.', cause)
  })
  if (!file.toLowerCase().endsWith('.json')) return textFromMarkdown(text)
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && 'blocks' in parsed ? parsed.blocks : parsed
  } catch (cause) {
    throw new AppError(
      'bad-text',
      `${file} is not JSON. Nothing was changed.`,
      'Take the form `section CASE --template T --section ID --json` prints.',
      cause,
    )
  }
}
