import { Command } from 'commander'
import type { AboutEvidence } from '../../domain/about-evidence.ts'
import { textShare, textWords } from '../../domain/evidence.ts'
import { stillWords, timeCode } from '../../domain/still.ts'
import type { TimeStamp } from '../../domain/time-token.ts'
import { aboutEvidence } from '../../core/evidence/about-evidence.ts'
import { checkStamps } from '../../core/evidence/timestamps/check-stamps.ts'
import { stampLine } from '../../core/evidence/timestamps/stamp-line.ts'
import { showEvidence } from '../../core/evidence/show-evidence.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import type { SecretOptions } from '../passphrase.ts'
import { withReadCase } from '../with-case.ts'

interface Options extends SecretOptions {
  readonly root?: string
}

/** `show CASE ID` shows one item with its custody log and the facts that rest on it. */
export function showCommand(io: Io): CliCommand<[string, string], Options> {
  return {
    command: new Command('show')
      .argument('<case>')
      .argument('<id>')
      .option('--root <file>', 'check its time stamps up to a certificate you trust (PEM or DER)')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description('show one item with its custody log and facts'),
    async run([path, id], { root, ...options }) {
      const [{ factsFromIt, ...item }, about] = await withReadCase(io, path, options, async (app) => {
        const about = aboutEvidence(app, id)
        const stamps = root === undefined ? about.stamps : await checkStamps(app, { id, root })
        return [showEvidence(app, id), { ...about, stamps: [...stamps] } satisfies AboutEvidence] as const
      })
      const lines = [
        item.title,
        `${item.kind}, ${item.mediaType}, ${item.bytes} bytes, SHA-256 ${item.sha256}`,
        `${textWords(item)} of pages with text${item.pagesUnconfirmed > 0 ? `, ${String(item.pagesUnconfirmed)} read by a machine and not confirmed` : ''}`,
        ...(item.problem ? [`${item.problem.code}: ${item.problem.message}`] : []),
        ...aboutLines(about),
        ...item.custody.map((event) => `${event.at}  ${event.action}  ${event.actor}`),
        ...factsFromIt.map((fact) => `Fact: ${fact.statement}`),
      ]
      return { json: { ...item, textShare: textShare(item), facts: factsFromIt, about }, lines }
    },
  }
}

function aboutLines({ says, holds, within, namedByHash, stamps, stillOf, stills }: AboutEvidence): readonly string[] {
  const place = says?.place ? `${String(says.place.latitude)}, ${String(says.place.longitude)}` : null
  return [
    ...(says?.taken ? [`File says, taken: ${says.taken}`] : []),
    ...(place ? [`File says, place: ${place}`] : []),
    ...(says?.device ? [`File says, device: ${says.device}`] : []),
    ...(says?.details ?? []).map(({ what, says: value }) => `File says, ${what}: ${value}`),
    ...(stillOf ? [stillWords(stillOf)] : []),
    ...stills.map(({ id, at }) => `Still at ${timeCode(at)}: ${id}`),
    ...stamps.flatMap(stampLines),
    ...within.map(({ id, title }) => `Lies in: ${id}  ${title}`),
    ...holds.map(({ id, name }) => `Holds: ${id}  ${name}`),
    ...namedByHash.map(({ id, title }) => `Named by its hash in: ${id}  ${title}`),
  ]
}

function stampLines(stamp: TimeStamp): readonly string[] {
  const { token, item, says } = stamp
  return [
    `${stampLine(stamp)} (${token.name}${item ? `, for ${item.id}` : ''})`,
    ...says.checked.map((one) => `    checked: ${one}`),
    ...says.open.map((one) => `    not checked: ${one}`),
  ]
}
