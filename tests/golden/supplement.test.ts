import { goldenOf } from '../support/golden.ts'

goldenOf('supplement')
