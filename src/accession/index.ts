export { readCsv } from './csv.ts'
export {
  type Accession,
  type FieldMap,
  type Format,
  formatOf,
  namesIn,
  type Rejection,
  readAccessions,
} from './items.ts'
