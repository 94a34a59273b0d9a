import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { edited } from './programs/edits.js'
const root='/work/main/'
const folder = mkdtempSync('/tmp/zz-'); mkdirSync(join(folder,'out')); const source=join(folder,'resume.md')
writeFileSync(source, readFileSync(root+'resume.md'))
const child = spawn(process.execPath, [root+'dist/cli/mdcv.js','preview','--no-open',source,'-o',join(folder,'out/out.pdf')], {stdio:['ignore','pipe','ignore']})
const url: string = await new Promise((done)=>{let s='';child.stdout.on('data',(t)=>{s+=t;const m=/shown at (\S+)/.exec(s);if(m)done(m[1]!)})})
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking'] })
const page = await browser.newPage({ viewport:{width:1280,height:1000} })
await page.addInitScript(`
  window.marks={}
  const add=EventSource.prototype.addEventListener
  EventSource.prototype.addEventListener=function(name,f){return add.call(this,name,(e)=>{const a=performance.timeOrigin+performance.now(); if(name==='scene'){marks.scene=a;marks.bytes=e.data.length} f(e); const b=performance.timeOrigin+performance.now(); if(name==='scene'){marks.applied=b; requestAnimationFrame(()=>{marks.raf=performance.timeOrigin+performance.now(); const c=new MessageChannel();c.port1.onmessage=()=>{marks.afterFrame=performance.timeOrigin+performance.now()};c.port2.postMessage(0)})} else marks[name]=[a,b]})}
`)
await page.goto(url); await page.waitForSelector('body[data-state=ok] .drawing'); await delay(800)
let seen: (()=>void)|undefined
watch(join(folder,'out'),(e,n)=>{if(n==='out.pdf'&&e==='rename')seen?.()})
const now=()=>performance.timeOrigin+performance.now()
const acc: Record<string,number[]>={}
const paintCode=readFileSync(root+'bench/preview.ts','utf8').match(/page\.evaluate\(`([\s\S]*?)`\)/)![1]!
const cdp=await browser.newBrowserCDPSession(); const evs:any[]=[]; cdp.on('Tracing.dataCollected',(d:any)=>evs.push(...d.value)); await cdp.send('Tracing.start',{categories:'devtools.timeline,disabled-by-default-devtools.timeline,cc,blink,viz',transferMode:'ReportEvents'} as any)
let n=0
for (const t of edited(readFileSync(root+'resume.md','utf8'), Number(process.argv[2]??45))) {
  await delay(150)
  await page.evaluate('window.marks={}')
  await page.evaluate(paintCode)
  const pdf=new Promise<number>((d)=>{seen=()=>d(now())})
  const s=now(); writeFileSync(source,t)
  const painted=await Promise.race([page.evaluate('window.painted') as Promise<number>, delay(5000,0)])
  const p=await pdf
  const m=await page.evaluate('window.marks') as any
  if(n++<5) continue
  const put=(k:string,v:number)=>(acc[k]??=[]).push(v-s)
  put('pdf',p); put('scene',m.scene); put('applied',m.applied); put('raf',m.raf); put('afterFrame',m.afterFrame); put('painted',painted); (acc.bytes??=[]).push(m.bytes)
}
const done=new Promise(r=>cdp.once('Tracing.tracingComplete',r)); await cdp.send('Tracing.end'); await done; writeFileSync('/tmp/trace.json',JSON.stringify(evs));
for(const [k,a] of Object.entries(acc)){a.sort((x,y)=>x-y);console.log(k,a[a.length>>1]!.toFixed(1),a[Math.floor(a.length*.95)]!.toFixed(1))}
await browser.close(); child.kill(); process.exit()
