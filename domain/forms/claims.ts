import type { Evidence } from '../evidence.ts'
import type { FileSays, Point } from '../file-says.ts'
import { parseFuzzyDate } from '../fuzzy-date.ts'
import type { FormValues } from './form.ts'

/** Nearer than this (kilometers) two places count as one: phones and maps err by less. */
const NEAR_KM = 1
/** Programs that change what a picture shows. */
const EDITORS = /photoshop|gimp|lightroom|snapseed|pixelmator|affinity|facetune|picsart/i

/** Where what is claimed of an item and what its file says do not go together, one sentence each. */
export function claimConflicts(
  item: Pick<Evidence, 'date'>,
  form: FormValues,
  says: FileSays | null,
): readonly string[] {
  if (!says) return []
  return [
    dateConflict(form['claimed-taken'] ?? item.date, says.taken),
    placeConflict(form['claimed-place'], says.place),
    deviceConflict(form['claimed-device'], says.device),
    clockConflict(says),
    editedWith(says),
  ].filter((found) => found !== null)
}

function dateConflict(claimed: string | null | undefined, taken: string | null): string | null {
  const span = claimed ? parseFuzzyDate(claimed) : null
  const day = taken?.slice(0, 10)
  if (!span || day === undefined) return null
  const [after, before] = [daysBetween(span.to, day), daysBetween(day, span.from)]
  // A day either way may be the time zone.
  if (after > 1) return `The camera’s date (${day}) is ${spanWords(after)} after the claimed date (${span.text}).`
  if (before > 1) return `The camera’s date (${day}) is ${spanWords(before)} before the claimed date (${span.text}).`
  return null
}

function placeConflict(claimed: string | undefined, place: Point | null): string | null {
  const there = claimed ? degreesOf(claimed) : null
  if (!there || !place) return null
  const km = distance(there, place)
  return km > NEAR_KM
    ? `The place in the file is ${Math.round(km).toLocaleString('en')} km from the claimed place.`
    : null
}

function deviceConflict(claimed: string | undefined, device: string | null): string | null {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (!claimed || !device) return null
  const [one, other] = [plain(claimed), plain(device)]
  return one.includes(other) || other.includes(one)
    ? null
    : `The file names another device (${device}) than was claimed (${claimed}).`
}

/** The satellite clock can't be set by hand, the camera's can. */
function clockConflict({ taken, details }: FileSays): string | null {
  const satellite = /^\d{4}-\d\d-\d\d/.exec(details.find(({ what }) => what === 'Satellite time')?.says ?? '')?.[0]
  if (!taken || satellite === undefined) return null
  const apart = Math.abs(daysBetween(satellite, taken.slice(0, 10)))
  return apart > 1
    ? `The camera’s clock (${taken.slice(0, 10)}) is ${spanWords(apart)} off the satellite time in the file (${satellite}).`
    : null
}

function editedWith({ details }: FileSays): string | null {
  const software = details.find(({ what }) => what === 'Software')?.says
  return software && EDITORS.test(software)
    ? `The file was saved by a program that can change pictures (${software}). Ask for the original.`
    : null
}

/** Degrees written as "40.1290, 124.3900"; null for a place in words. */
export function degreesOf(written: string): Point | null {
  const found = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(written)
  if (!found) return null
  const [latitude, longitude] = [Number(found[1]), Number(found[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** Days from one ISO day to another; not a number above 0 where one is open. */
function daysBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return 0
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function spanWords(days: number): string {
  const [count, unit] =
    days >= 700 ? [Math.round(days / 365.25), 'year'] : days >= 60 ? [Math.round(days / 30.44), 'month'] : [days, 'day']
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`
}

const EARTH_KM = 6371

/** Kilometers between two places along the ground (haversine). */
function distance(one: Point, other: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const [up, along] = [rad(other.latitude - one.latitude), rad(other.longitude - one.longitude)]
  const part =
    Math.sin(up / 2) ** 2 + Math.cos(rad(one.latitude)) * Math.cos(rad(other.latitude)) * Math.sin(along / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)))
}
