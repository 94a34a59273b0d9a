/** Trades, towns and employers beyond offices and software: who works in them is to be understood as others are. */
import * as assert from 'uvu/assert'
import { type Sense, sensesIn, wholeSenses } from '../../src/language/lookup.ts'
import { suite } from '../support/suite.ts'

const roles: Readonly<Record<string, string>> = {
  en: 'Baker, Dermatologist, Fishmonger, Stevedore, Childminder, Clarinettist',
  de: 'Fleischereifachverkäufer, Gefäßchirurg, Stahlbetonbauer, Straßenbahnfahrerin, Bratschist',
  fr: 'Boulanger, Couvreuse, Directeur.rice, Ostréiculteur, Dermatologue, Violoncelliste',
  es: 'Panadera, Marisquero, Dermatóloga, Retroexcavadorista, Violonchelista',
  pt: 'Açougueiro, Merendeira, Dermatologista, Ladrilhador, Contrabaixista',
  it: 'Macellaia, Dermatologa, Piastrellatore, Autotrasportatore, Violoncellista',
  nl: 'Tegelzetter, Huidarts, Kraamverzorgende, Vioolbouwer, Wijkverpleegkundige',
  sv: 'Finsnickare, Hudterapeut, Bärplockare, Hovslagare, Altviolinist',
  da: 'Brolægger, Smørrebrødsjomfru, Bratschist, Gravemaskinefører',
  nb: 'Betongfagarbeider, Helsesøster, Fiolinist, Reindriftsutøver',
  ca: 'Peixatera, Dermatòloga, Enrajolador, Violoncel·lista',
  ro: 'Măcelar, Faianțar-gresier, Dermatolog, Violoncelistă',
}

/** A trade, and the word of prose or of a name that its list must not hold. */
const noRoles = ['Docker', 'Ordner', 'former', 'Kochen', 'Springer', 'Sommersemester', 'College', 'eleven']

const employers: Readonly<Record<string, string>> = {
  en: 'Marlow Steakhouse, Hollin Potteries, Pinewood Animal Shelter',
  de: 'Kaffeerösterei Brandt, Musikverein Niederau, Kreisjugendmuseum',
  fr: 'Chocolaterie Marchal, Filature du Nord, Foyer Beaulieu',
  es: 'Marisquería Rompeolas, Astilleros Duero, Residencia geriátrica Olmo',
  pt: 'Doceria Aurora, Estaleiros Arade, Infantário Girassol',
  it: 'Caseificio Alpino, Calzaturificio Brenta, Impresa edile Riva',
  nl: 'Boekbinderij Linde, Kaaswinkel Bolder, Scheepswerf Oever',
  sv: 'Nordviks Plåtslageri, Brunns Slakteri, Hembygdsförening Vallda',
  da: 'Lunds Murerfirma, Rødby Slagteri, Skovby Børnehjem',
  nb: 'Strand Fiskemottak, Nordby Byggefirma, Folkemuseum Sør',
  ca: 'Forn de pa Vila, Fusteria Roig, Escola bressol Nius',
  ro: 'Florărie Iris, Turnătorie Vest, Cabană Piatra',
}

const cities: Readonly<Record<string, string>> = {
  en: 'Huddersfield, Bhubaneswar, Chongqing, Springfield',
  de: 'Recklinghausen, Schwäbisch Gmünd, Mailand, Kopenhagen',
  fr: 'Villeneuve-d’Ascq, Chicoutimi, Annaba, Copenhague',
  es: 'Torrejón de Ardoz, Irapuato, Comodoro Rivadavia, Múnich',
  pt: 'Vila Franca de Xira, Carapicuíba, Lubango, Munique',
  it: 'Castelfranco Veneto, Lamezia Terme, Francoforte, Siviglia',
  nl: 'Capelle aan den IJssel, Heerenveen, Sint-Truiden, Kopenhagen',
  sv: 'Hässleholm, Lidköping, Esbo, Lissabon',
  da: 'Kalundborg, Brønderslev, Flensborg, Lissabon',
  nb: 'Notodden, Svolvær, Brussel, Athen',
  ca: 'Sant Feliu de Guíxols, Ciutadella, Saragossa',
  ro: 'Câmpulung Moldovenesc, Petroșani, Copenhaga',
}

const has = (text: string, sense: Sense): boolean => sensesIn(text).some((found) => found.sense === sense)
const listed = (words: string): string[] => words.split(', ')

suite('words of all trades', (test) => {
  for (const [tag, words] of Object.entries(roles))
    test(`${tag}: a job outside offices is no employer's name`, () => {
      assert.equal(
        listed(words).filter((word) => !wholeSenses(word).has('role')),
        [],
      )
    })

  for (const [tag, words] of Object.entries(employers))
    test(`${tag}: a shop or a club is no job`, () => {
      assert.equal(
        listed(words).filter((name) => !has(name, 'employerWord')),
        [],
      )
    })

  for (const [tag, words] of Object.entries(cities))
    test(`${tag}: a large town is a place without its country`, () => {
      assert.equal(
        listed(words).filter((name) => !wholeSenses(name).has('city')),
        [],
      )
    })

  test('tools, things and names that are spelled like a job are none', () => {
    assert.equal(
      noRoles.filter((word) => wholeSenses(word).has('role')),
      [],
    )
  })
})
