import type { Translation } from '../../domain/translation.ts'
import { listTranslations } from '../../db/repositories/translations.ts'
import type { App } from '../app.ts'

/** Every item that is paired with its English translation, alike for every petition of the case. */
export const listPairs = (app: App): Translation[] => [...listTranslations(app.database.read)]
