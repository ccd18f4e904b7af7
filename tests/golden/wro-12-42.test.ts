import { goldenOf } from '../support/golden.ts'

goldenOf('wro-12-42', { word: true })
