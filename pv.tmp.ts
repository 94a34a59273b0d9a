import { toJsonResume } from './src/formats/json.ts'
import { parse } from './src/markdown/parse.ts'
import { understand } from './src/understand/index.ts'
import fs from 'node:fs'
const r = understand(parse(fs.readFileSync(process.argv[2]!,'utf8')))
console.log(JSON.stringify(r.children.find(c=>c.type==='header'),(k,v)=>k==='position'?undefined:v,1).slice(0,1500))
console.log(JSON.stringify(toJsonResume(r),null,1).slice(0,1200))
