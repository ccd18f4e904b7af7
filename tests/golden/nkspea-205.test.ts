import { goldenOf } from '../support/golden.ts'

goldenOf('nkspea-205')
