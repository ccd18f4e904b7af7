import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fontFiles } from '../../core/jobs/fonts.ts'

/** Copies every face the typesetter uses beside the bundle, where it looks for them. */
export function copyFonts(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { file, from } of fontFiles()) copyFileSync(join(root, 'node_modules', from), join(folder, file))
}
