import type { Point } from '../../../domain/file-says.ts'

/** Seconds as a timecode, "1:02:03"; null for what is no length. */
export function durationWords(seconds: number): string | null {
  if (!Number.isFinite(seconds) || seconds <= 0) return null
  const whole = Math.round(seconds)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${String(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`
}

/** A moment as containers write it ("2020-11-03 14:02:11 UTC") in ISO 8601; null for none, and for the zero of MP4's clock. */
export function isoMoment(written: string): string | null {
  const found = /(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d:\d\d))?/.exec(written)
  if (!found || Number(found[1]) <= 1904) return null
  const day = `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`
  const zone = /([+-]\d\d):?(\d\d)\s*$/.exec(written)
  const offset = zone ? `${zone[1] ?? ''}:${zone[2] ?? ''}` : /UTC|Z\s*$/.test(written) ? 'Z' : ''
  return found[4] ? `${day}T${found[4]}${offset}` : day
}

/** A place as phones write it into films (ISO 6709, "+37.5090+127.0243/"), or as MediaInfo tells it ("37.5090°N 127.0243°E"); null for none. */
export function pointOf(written: string): Point | null {
  const degrees = /([\d.]+)°([NS])\s+([\d.]+)°([EW])/.exec(written)
  const signed = /([+-]\d{1,2}(?:\.\d+)?)\s*,?\s*([+-]\d{1,3}(?:\.\d+)?)/.exec(written)
  if (!degrees && !signed) return null
  const [latitude, longitude] = degrees
    ? [Number(degrees[1]) * (degrees[2] === 'S' ? -1 : 1), Number(degrees[3]) * (degrees[4] === 'W' ? -1 : 1)]
    : [Number(signed?.[1]), Number(signed?.[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
