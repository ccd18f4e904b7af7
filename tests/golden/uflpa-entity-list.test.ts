import { goldenOf } from '../support/golden.ts'

goldenOf('uflpa-entity-list')
