import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { guessLanguage, runningText } from '../../src/resume/language.ts'
import { hanScript } from '../../src/resume/scriptTable.ts'
import { suite } from '../support/suite.ts'

const samples: Readonly<Record<string, string>> = {
  en: 'Led the team that built the booking service and worked with customers',
  de: 'Entwicklung der Plattform für die Buchung und Betreuung von fünf Kunden',
  fr: 'Conception de la plateforme et encadrement des développeurs dans une équipe',
  es: 'Desarrollo de la plataforma y gestión del equipo con los clientes',
  pt: 'Desenvolvimento da plataforma e gestão dos clientes com uma equipe',
  it: 'Sviluppo della piattaforma e gestione dei clienti con il team',
  nl: 'Ontwikkeling van het platform en begeleiding van een team voor de klant',
  pl: 'Rozwój platformy oraz praca z klientami przy projektach dla banku',
  sv: 'Utveckling av plattformen och ansvar för ett team som arbetar med kunder',
  tr: 'Rezervasyon platformu için bir ekip ile çalıştı ve projeler yönetti',
  ru: 'Разработка сервиса и обучение команды, опыт работы с данными',
  uk: 'Розробка сервісів і навчання команди, досвід роботи в Києві',
  bg: 'Разработка на услуга за резервации и обучение на екипа, опит в България',
  el: 'Σχεδίαση πινάκων ελέγχου για τρεις ομάδες',
  ar: 'تصميم خدمة الحجز وتدريب الفريق',
  fa: 'طراحی سامانهٔ پرداخت و راهنمایی چهار کارآموز',
  ur: 'میں نے بکنگ سروس بنائی ہے اور ٹیم کی رہنمائی کی',
  he: 'תכננה שירות הזמנות והדריכה צוות',
  ja: '予約サービスの設計と実装を担当した',
  zh: '负责订单系统的设计与开发',
  'zh-Hant': '負責即時報表平台的設計與開發',
  ko: '결제 서비스를 설계하고 운영했습니다',
}

suite('language', (test) => {
  for (const [language, text] of Object.entries(samples))
    test(`${language} is told by its letters and little words`, () => {
      assert.is(guessLanguage(text), language)
    })

  test('a name or a quotation in another script does not make the text foreign', () => {
    assert.is(guessLanguage('王小明 (Xiaoming Wang) worked on the search engine and led a team for five years'), 'en')
    assert.is(guessLanguage('José Muñoz, Łódź: led the team that built the search'), 'en')
  })

  test('technical terms do not make a text English', () => {
    assert.is(
      guessLanguage('使用 Kubernetes、PostgreSQL 和 TypeScript 开发服务，负责 Docker 部署与 GitHub Actions'),
      'zh',
    )
    assert.is(guessLanguage('Разработка на TypeScript, Kubernetes и PostgreSQL, опыт с Docker и Terraform'), 'ru')
  })

  test('headings outweigh the titles of publications', () => {
    const titles = 'A method for the analysis of networks in the brain and of their growth. '.repeat(3)
    assert.is(guessLanguage(runningText(parse(`# 経歴\n\n## 学歴\n\n東京\n\n## 業績のリスト\n\n${titles}\n`))), 'ja')
  })

  test('nothing to go by is English', () => {
    assert.is(guessLanguage(''), 'en')
    assert.is(guessLanguage('2019 – 2021'), 'en')
  })

  test('Han characters are set in the script of the language, else of the text', () => {
    assert.is(hanScript('ja', '简体'), 'Jpan')
    assert.is(hanScript('zh-TW', '简体'), 'Hant')
    assert.is(hanScript('zh', '負責開發'), 'Hant')
    assert.is(hanScript('zh-CN', '負責開發'), 'Hans')
    assert.is(hanScript('en', '東京のサービス'), 'Jpan')
    assert.is(hanScript('en', '负责'), 'Hans')
  })
})
