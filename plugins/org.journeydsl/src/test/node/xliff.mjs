// Translates an XLIFF as a tool would: node xliff.mjs FILE [FILE...]; writes each translated, with the library xliff.
import fs from 'node:fs'
import { xliff12ToJs, jsToXliff12 } from 'xliff'

for (const file of process.argv.slice(2)) {
  const read = await xliff12ToJs(fs.readFileSync(file, 'utf8'))
  const count = { units: 0, known: 0 }
  for (const units of Object.values(read.resources)) {
    for (const unit of Object.values(units)) {
      count.units++
      if (unit.target) count.known++
      unit.target = `‹${unit.source}›`
    }
  }
  fs.writeFileSync(file, await jsToXliff12(read))
  console.log(JSON.stringify({ ...count, source: read.sourceLanguage, target: read.targetLanguage }))
}
