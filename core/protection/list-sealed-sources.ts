import type { SealedSource } from '../../domain/protection/sealed-source.ts'
import { listSealedSources as listRows } from '../../db/repositories/sealed-sources.ts'
import type { App } from '../app.ts'

/** What is known of the sources whose names are sealed, oldest first. */
export const listSealedSources = (app: App): readonly SealedSource[] => listRows(app.database.read)
