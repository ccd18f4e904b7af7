import { amsBill, amsCargo, amsContainer, amsFlat, amsHeader, amsParty, amsTariff, amsWarehouse } from './ams.ts'
import { panjivaChina, panjivaFeed, panjivaUs } from './panjiva.ts'
import type { Preset } from './preset.ts'
import { chinaCustoms, datamyne, importGenius, importYeti, latinAmerica } from './vendors.ts'

/** Every preset the app ships. */
export const presets: readonly Preset[] = [
  panjivaUs,
  panjivaFeed,
  panjivaChina,
  amsFlat,
  amsHeader,
  amsBill,
  amsTariff,
  amsContainer,
  amsParty,
  amsCargo,
  amsWarehouse,
  importYeti,
  importGenius,
  datamyne,
  latinAmerica,
  chinaCustoms,
]
