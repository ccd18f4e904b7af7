import { z } from 'zod'
import { Binding, QuarterTurn } from './evidence.ts'
import { EvidenceId, Sha256 } from './ids.ts'

/** A moment of a film, in whole milliseconds from its start. */
export const FilmMoment = z.number().int().nonnegative().max(359_999_999)

/** How a still came to be: drawn from the film by the window, or a picture a person took with another program. */
export const StillMade = z.enum(['drawn', 'brought'])
export type StillMade = z.infer<typeof StillMade>

/** What a picture is a still of; `film` is null once that was purged or lies in the Trash, its hash is known all the same. */
export const StillOf = z.object({
  film: z.object({ id: EvidenceId, title: z.string() }).nullable(),
  filmSha256: Sha256,
  /** Milliseconds. */
  at: FilmMoment,
  how: StillMade,
})
export type StillOf = z.infer<typeof StillOf>

/** A still that was taken of a film; `at` in milliseconds. */
export const TakenStill = z.object({
  id: EvidenceId,
  sha256: Sha256,
  turn: QuarterTurn,
  binding: Binding,
  title: z.string(),
  at: FilmMoment,
})
export type TakenStill = z.infer<typeof TakenStill>

/** Films and sounds, which have moments instead of pages. */
export const isRecording = ({ mediaType }: { readonly mediaType: string }): boolean =>
  /^(video|audio)\//.test(mediaType)

/** Milliseconds as a time code: "00:01:23", with thousandths only where there are any: "00:01:23.400". */
export function timeCode(ms: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const whole = `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`
  return ms % 1000 === 0 ? whole : `${whole}.${String(ms % 1000).padStart(3, '0')}`
}

/** A time code as pinpoints hold it, without its thousandths: "00:01:23". */
export const wholeSeconds = (ms: number): string => timeCode(ms - (ms % 1000))

/** The milliseconds of a time code ("1:23", "00:01:23.4"); null for what is none. */
export function momentOf(typed: string): number | null {
  const found = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?:[.,](\d{1,3}))?$/.exec(typed.trim())
  if (!found) return null
  const [, hours = '0', minutes = '0', seconds = '0', thousandths = ''] = found
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return ms + Number(thousandths.padEnd(3, '0'))
}

/** What is printed of a still: "Still at 00:01:23 of “The gate”, SHA-256 3f…": the hash is the film's. */
export function stillWords({ film, filmSha256, at, how }: StillOf): string {
  const of = film === null ? 'a film' : `“${film.title}”`
  const taken = how === 'brought' ? ', taken with another program' : ''
  return `Still at ${timeCode(at)} of ${of}, SHA-256 ${filmSha256}${taken}.`
}
