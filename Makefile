# On a fresh machine each of these installs what it needs first.
node := node
tools := node_modules/.package-lock.json
whole-fonts := scripts/fonts/node_modules/.package-lock.json
sources := $(shell find src scripts -name '*.ts' -o -name '*.js' -o -path 'src/live/page/*' 2>/dev/null) package.json tsconfig.json tsconfig.build.json

.PHONY: pdf watch test check golden gallery bench chaos corpus readers json-words understanding weights mutants fuzz fonts clean
.DEFAULT_GOAL := pdf

## pdf: write out/resume.pdf from resume.md
pdf: dist/cli/mdcv.js
	@$(node) dist/cli/mdcv.js build resume.md -o out/resume.pdf

## watch: rebuild out/resume.pdf at every save
watch: dist/cli/mdcv.js
	@$(node) dist/cli/mdcv.js watch resume.md -o out/resume.pdf

## test: run the tests; `make test ONLY=cli` runs those whose path holds the word
test: dist/cli/mdcv.js $(whole-fonts)
	@$(node) --import tsx test/run.ts $(ONLY)

## check: types, style, unused code, package layout, import boundaries and cycles
check: dist/cli/mdcv.js
	@npx tsc -p .
	@npx tsc -p src/live/page
	@npx tsc -p test/live/page
	@npx biome check --error-on-warnings .
	@npx knip
	@npx publint --strict

## golden: rewrite the expected results that tests compare with
golden: dist/cli/mdcv.js
	@GOLDEN=write $(node) --import tsx test/run.ts

## gallery: render a page of every template to docs/images
gallery: $(tools)
	@$(node) --import tsx scripts/gallery.ts

## bench: measure against the bare compiler
bench: dist/cli/mdcv.js
	@$(node) --import tsx bench/run.ts $(ONLY)

## corpus: build and verify every .md of a folder: make corpus CORPUS=folder OUT=folder [ONLY=part-of-name]
corpus: dist/cli/mdcv.js
	@$(node) --import tsx scripts/corpus.ts $(CORPUS) $(OUT) $(ONLY)

## readers: what every reader of PDFs on this machine reads of the examples; the table in docs/verify.md is written anew
readers: $(tools)
	@$(node) --import tsx scripts/readers/run.ts --write

## fonts: make the parts of large fonts in fonts/scripts anew
fonts: $(tools) $(whole-fonts)
	@$(node) --import tsx scripts/fonts/subset.ts

## json-words: how much of every .md of a folder arrives as JSON Resume: make json-words CORPUS=folder [ONLY=part-of-name]
json-words: $(tools)
	@$(node) --import tsx scripts/jsonWords.ts $(CORPUS) $(ONLY)

## understanding: precision, recall and F1 of what is understood of labelled résumés; `make understanding MORE=folder` adds a folder
understanding: $(tools)
	@$(node) --import tsx scripts/understanding/run.ts test/resumes/fit test/resumes/develop $(MORE)

## weights: fit the table of weights to the labelled résumés and the examples of the tests; `make weights PARTS=3` cross-validates
weights: $(tools)
	@$(node) --import tsx scripts/understanding/fit.ts test/resumes/fit $(PARTS:%=--parts=%)

## mutants: change weights and limits of the understanding one by one, and see whether tests notice
mutants: $(tools)
	@$(node) --import tsx scripts/understanding/mutants.ts $(or $(SEED),1) $(or $(COUNT),40)

## chaos: a storm over a watched résumé; `make chaos SEED=7` strikes as it did before
chaos: dist/cli/mdcv.js
	@$(node) --import tsx scripts/chaos.ts $(SEED)

## fuzz: build documents nobody wrote and read them back; `make fuzz SEED=7 COUNT=500` for others and fewer
fuzz: dist/cli/mdcv.js
	@$(node) --import tsx scripts/fuzz.ts $(or $(SEED),1) $(or $(COUNT),5000)

## clean: remove all that was made
clean:
	rm -rf dist coverage node_modules out/*.pdf

$(tools): package.json package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# Without them the tests that need them are skipped, and say so.
$(whole-fonts): scripts/fonts/package.json scripts/fonts/package-lock.json
	@npm ci --prefix scripts/fonts --ignore-scripts --no-audit --no-fund --loglevel=error && touch $@ || echo 'The fonts of scripts/fonts cannot be installed'

dist/cli/mdcv.js: $(tools) $(sources)
	@$(node) scripts/build.js
