import type { Region } from '../../../domain/fact.ts'

/** What a person types of the place where the page alone does not tell it; blank where they leave it to the page. */
export interface TypedPlace {
  /** A record of a table, counted from 1. */
  readonly row: string
  /** A time code, HH:MM:SS. */
  readonly at: string
}

/** Nothing typed: the page, the quote or the region is the place. */
export const NO_PLACE: TypedPlace = { row: '', at: '' }

/** Where the proof of a fact about to be written stands in the open item. */
export interface Pin {
  readonly page: number
  readonly quote: string | null
  readonly region: Region | null
  /** Where a recording stood, HH:MM:SS. */
  readonly at?: string
  /** The record of a table, counted from 1, instead of a page. */
  readonly row?: number
}

/** A pin as a place is said: by its row, else by its page and region. */
export const rowOrPage = ({ page, region, row }: Pick<Pin, 'page' | 'region' | 'row'>) => ({
  page: row === undefined ? page : null,
  row: row ?? null,
  at: null,
  region,
})
