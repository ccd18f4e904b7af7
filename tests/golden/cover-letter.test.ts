import { goldenOf } from '../support/golden.ts'

goldenOf('cover-letter')
