import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { validateXML } from 'xmllint-wasm'

const folder = join(import.meta.dirname, '../publish/schemas')
const file = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(join(folder, name), 'utf8'),
})
const imported = ['oai-pmh.xsd', 'oai-dc.xsd', 'dc.xsd']

/**
 * Validate XML by a schema, with libxml2.
 *
 * @param files
 *   XML by path.
 * @param schema
 *   Name of a schema in `tests/publish/schemas`.
 * @returns
 *   What is wrong, with the path of the file.
 */
export async function xmlFaults(
  files: ReadonlyMap<string, string>,
  schema: string,
): Promise<string[]> {
  const { errors, valid } = await validateXML({
    xml: [...files].map(([path, contents]) => ({
      fileName: path.replaceAll('/', '__'),
      contents,
    })),
    schema: [file(schema)],
    preload: imported.filter((name) => name !== schema).map(file),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  })
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
}

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Compile a JSON Schema, formats and all.
 *
 * @param name
 *   Name of a schema in `tests/publish/schemas`.
 * @returns
 *   Function that validates.
 */
export function jsonSchema(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  ajv.addFormat('date-time', iso)
  ajv.addFormat('uri', (text) => /^[\u0021-\u007e]+$/.test(text) && URL.canParse(text))
  return ajv.compile(JSON.parse(readFileSync(join(folder, name), 'utf8')))
}
