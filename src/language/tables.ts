/**
 * All vocabularies as the tables that are looked things up in: plain data.
 *
 * They take longer to make than a short résumé takes to read, so the command line is bundled with them made.
 */
import { languages } from './index.ts'
import { makeTables, type Tables } from './makeTables.ts'

export const tables: Tables = makeTables(languages)
