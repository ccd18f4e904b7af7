import { Command } from 'commander'
import { AppError } from '../../domain/errors.ts'
import { exportCase } from '../../core/bag/case/export-case.ts'
import { importCase } from '../../core/bag/case/import-case.ts'
import { checkBag } from '../../core/bag/check-bag.ts'
import type { Answer } from '../answer.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { readPassphrase, type SecretOptions } from '../passphrase.ts'
import { around, withCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly check?: string
  readonly out?: string
  readonly import?: string
  readonly yes?: true
}

const PLAIN =
  'A bag is not encrypted: whoever has it has the whole case, its protected sources and what review said of each item too.'

/** `bag CASE --out DIR` writes the whole case as a bag, `bag --import DIR CASE` makes a case of one, `bag --check DIR` judges any bag by RFC 8493. */
export function bagCommand(io: Io): CliCommand<[string | undefined], Options> {
  return {
    command: new Command('bag')
      .argument('[case]')
      .option('--check <folder>', 'judge any bag of RFC 8493; fetches and changes nothing')
      .option('--out <folder>', 'write the whole case there as a bag, NOT encrypted')
      .option('--import <folder>', 'make the case of a bag written with --out')
      .option('--yes', 'a bag that is not encrypted is meant; do not ask')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('check a BagIt bag, write a case as one, or make a case of one'),
    async run([path], options) {
      const { check, out, import: bag } = options
      if ([check, out, bag].filter((one) => one !== undefined).length !== 1) throw oneOf()
      if (check !== undefined) return await checked(io, check)
      if (path === undefined) throw oneOf()
      return out === undefined ? await imported(io, bag ?? '', path, options) : await written(io, path, out, options)
    },
  }
}

async function checked(io: Io, folder: string): Promise<Answer> {
  const report = await checkBag(folder, { signal: io.signal })
  const { valid, problems } = report
  return {
    json: report,
    lines: [...problems, valid ? 'The bag holds.' : 'The bag does not hold.'],
    exit: valid ? 0 : 3,
  }
}

async function written(io: Io, path: string, out: string, options: Options): Promise<Answer> {
  await askPlain(io, options)
  const made = await withCase(io, path, options, (app) => exportCase(app, { out }, { signal: io.signal }))
  const lines = [`${made.path}  ${made.files} files, ${made.bytes} bytes`, `Custody head ${made.custodyHead}`]
  return { json: { ...made, encrypted: false }, lines }
}

/** Asks where there is somebody to answer; a script is told. */
async function askPlain(io: Io, { yes }: Options): Promise<void> {
  io.err(PLAIN)
  if (yes) return
  const answer = await io.askSecret('Type yes to write it all the same: ')
  if (answer === null || answer.trim().toLowerCase() === 'yes') return
  throw new AppError('cancelled', 'No bag was written.', 'Use backup for a copy that is encrypted.')
}

async function imported(io: Io, bag: string, path: string, options: Options): Promise<Answer> {
  const passphrase = await readPassphrase(io, options)
  const made = await importCase({ bag, path, passphrase }, { signal: io.signal }, around(io))
  const { verification, ...told } = made
  const lines = [
    `Made ${made.path} of “${made.title}”: ${verification.evidence.checked} originals and ${verification.custody.events} entries of the log hold.`,
    'Recovery key: these 24 words open this case without the passphrase. Write them down and keep them apart from the file.',
    made.recoveryKey,
  ]
  return { json: { ...told, ok: verification.ok, verification }, lines }
}

function oneOf(): AppError {
  return new AppError(
    'usage',
    'bag needs CASE --out DIR, --import DIR CASE, or --check DIR. Nothing was done.',
    'Give one of the three.',
  )
}
