import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const pt: Vocabulary = {
  titles: {
    summary: words`
      resumo, objetivo, perfil, sobre mim, sobre, objetivos, resumo profissional, perfil profissional,
      objetivo profissional, apresentação, quem sou eu, sumário, resumo de qualificações, introdução, síntese
    `,
    experience: words`
      experiência, experiências, experiência profissional, experiências profissionais, experiencia,
      experiencia profissional, histórico profissional, carreira, trajetória profissional, empregos,
      experiência de trabalho, atuação profissional, percurso profissional, estágios, estágio,
      vida profissional, profissional, trabalho, experiências anteriores
    `,
    education: words`
      formação, educação, formação acadêmica, formação académica, formacao, escolaridade, estudos, educacao,
      formacao academica, graduação, formação escolar, histórico acadêmico, percurso académico, acadêmico,
      formação educacional, formação e cursos, formações, habilitações
    `,
    skills: words`
      habilidades, competências, conhecimentos, habilidades técnicas, tecnologias, conhecimentos técnicos,
      ferramentas, competências técnicas, habilidades e competências, skills, aptidões, qualificações,
      principais habilidades, principais competências, competências profissionais, informática, linguagens,
      linguagens de programação, habilidades comportamentais, competências comportamentais, especialidades,
      competencias, stack, qualificações profissionais
    `,
    projects: words`
      projetos, projetos pessoais, projeto, projectos, portfólio, projetos relevantes, principais projetos,
      projetos em destaque, meus projetos, projetos acadêmicos, portfolio, projetos e contribuições
    `,
    contact: words`
      contato, contatos, contacto, contactos, dados pessoais, informações pessoais, informações de contato,
      informação pessoal, redes sociais, informações, dados de contato, onde me encontrar
    `,
    languages: words`idiomas, línguas, idioma, linguas`,
    certifications: words`
      certificações, certificados, cursos, cursos complementares, formação complementar,
      cursos e certificações, certificações e cursos, cursos extracurriculares, treinamentos,
      cursos adicionais, certificacoes, cursos livres, cursos de extensão, qualificações e cursos,
      licenças e certificados
    `,
    publications: words`publicações, artigos, artigos publicados`,
    talks: words`palestras, apresentações, eventos, palestras ministradas, conferências`,
    teaching: words`ensino, docência, monitoria`,
    awards: words`prêmios, prémios, conquistas, bolsas, premiações, prêmios e reconhecimentos, reconhecimentos, distinções`,
    volunteering: words`
      voluntariado, trabalho voluntário, comunidade, comunidades, atividades, atividades extracurriculares,
      trabalhos voluntários, experiência voluntária, atividades complementares
    `,
    interests: words`interesses, hobbies, interesses pessoais, passatempos, áreas de interesse`,
    references: words`referências, recomendações`,
    other: words`outros, informações adicionais, informações complementares, outras informações, diversos`,
  },
  titleWords: {
    experience: words`experiência, experiências, experiencia`,
    education: words`formação, educação, escolaridade, educacao`,
    skills: words`habilidades, competências, conhecimentos, tecnologias`,
    projects: words`projetos, projectos`,
    contact: words`contato, contatos, contacto`,
    languages: words`idiomas, línguas`,
    certifications: words`certificações, certificados, cursos, treinamentos`,
    publications: words`publicações, artigos`,
    talks: words`palestras`,
    awards: words`prêmios, conquistas`,
    interests: words`interesses`,
    volunteering: words`voluntariado, voluntário, voluntários`,
  },
  documents: words`curriculum, currículo, curriculo, curriculum vitae, currículo profissional, meu currículo, cv`,
  labels: {
    name: words`nome, nome completo`,
    email: words`e-mail, email, correio eletrônico`,
    phone: words`telefone, celular, tel, telemóvel, fone, contato, whatsapp, cel`,
    address: words`endereço, morada, cidade, localização, residência, local, localidade, bairro`,
    website: words`site, página, blog, portfólio`,
    birth: words`data de nascimento, nascimento, idade, nacionalidade, estado civil, naturalidade, nascido em, sexo`,
    period: words`período, periodo, data, datas, duração, ano, conclusão, ano de conclusão, início, previsão de conclusão, datas`,
    role: words`cargo, função, posição, papel, ocupação, cargos, último cargo, funções, função ou cargo ocupado`,
    organization: words`empresa, instituição, universidade, escola, organização, faculdade, nome e morada do empregador, nome e tipo da organização de ensino ou formação`,
    client: words`cliente`,
    location: words`local, localização, cidade, localidade`,
    degree: words`curso, grau, título, formação, titulação, designação da qualificação atribuída`,
    headline: words`profissão, cargo`,
    aside: words`cursando, concluído, concluída, completo, incompleto, em andamento, trancado, interrompido, em curso, responsabilidades, atividades, principais atividades, atribuições, conquistas, resultados, tecnologias, tecnologias utilizadas, ferramentas, projetos, projeto, descrição, stack, cr, tcc, principais actividades e responsabilidades, principais atividades e responsabilidades, tipo de empresa ou sector, tipo de empresa ou setor`,
  },
  months: [
    words`janeiro, jan`,
    words`fevereiro, fev`,
    words`março, mar, marco`,
    words`abril, abr`,
    words`maio, mai`,
    words`junho, jun`,
    words`julho, jul`,
    words`agosto, ago`,
    words`setembro, set`,
    words`outubro, out`,
    words`novembro, nov`,
    words`dezembro, dez`,
  ],
  seasons: words`primavera, verão, outono, inverno`,
  open: words`
      atual, atualmente, presente, o momento, momento, até o momento, hoje, o presente, em andamento,
      atualidade, até o presente, cursando, agora, até hoje, o momento atual, dias atuais, os dias atuais,
      em curso, o presente momento, em aberto, emprego atual, a data, até agora, atuais, actual, presentemente
    `,
  since: words`desde, a partir de`,
  until: words`a, até, à, ao, ate, e, até a, até o`,
  from: words`de, entre, desde`,
  roles: words`
      engenheiro, engenheira, desenvolvedor, desenvolvedora, programador, programadora, diretor, diretora,
      gerente, gestor, gestora, consultor, consultora, analista, arquiteto, arquiteta, estagiário, estagiária,
      estágio, estagiario, estagio, professor, professora, pesquisador, pesquisadora, técnico, técnica, tecnico,
      administrador, administradora, coordenador, coordenadora, assistente, auxiliar, aprendiz, menor aprendiz,
      jovem aprendiz, designer, líder, lider, fundador, fundadora, co-fundador, cofundador, sócio, socio,
      presidente, vendedor, vendedora, atendente, autônomo, autônoma, voluntário, voluntária, especialista,
      supervisor, supervisora, encarregado, operador, operadora, instrutor, instrutora, monitor, monitora,
      bolsista, tutor, redator, freelancer, recepcionista, secretária, tesoureiro, suporte, chefe, garçom,
      full stack, pleno, sênior, júnior, dev, mentor, agente, cientista, engenharia de software,
      representante, promotor, membro, soldado, arte-finalista, webdesigner, contador, contadora, contabilista,
      enfermeiro, enfermeira, médico, médica, dentista, farmacêutico, farmacêutica, psicólogo, psicóloga,
      fisioterapeuta, nutricionista, assistente social, advogado, advogada, jurista, juiz, juíza,
      promotor de vendas, promotora, secretário, vendedor externo, balconista, comprador, compradora,
      almoxarife, estoquista, repositor, motorista, entregador, entregadora, cozinheiro, cozinheira, garçonete,
      barman, padeiro, confeiteiro, confeiteira, eletricista, mecânico, pedreiro, carpinteiro, marceneiro,
      encanador, soldador, pintor, jardineiro, operário, operária, cabeleireiro, cabeleireira, vigilante,
      porteiro, policial, bombeiro, jornalista, repórter, fotógrafo, fotógrafa, tradutor, tradutora,
      intérprete, editor, editora, revisor, revisora, bibliotecário, bibliotecária, arquivista, químico,
       físico, biólogo, bióloga, matemático, estatístico, economista, auditor, auditora,
      tesoureira, assessor, assessora, delegado, delegada, vice-presidente, proprietário, proprietária,
      empresário, empresária, educador, educadora, pedagogo, pedagoga, treinador, treinadora, mentora, tutora,
      babá, cuidador, cuidadora, veterinário, veterinária, agrônomo, agrônoma, topógrafo, desenhista,
      projetista, publicitário, publicitária, redatora, produtor, produtora, cinegrafista, operador de caixa,
      telefonista, operador de telemarketing, faxineiro, faxineira, camareira, professor adjunto, docente,
      investigador, investigadora, bolseiro, bolseira, estafeta, empregado de mesa, empregada de mesa,
      rececionista, responsável, formador, formadora, chefe de equipa,
      segurança, orientador, orientadora, frentista, diarista, doméstica, empregada doméstica, zelador,
      porteira, manobrista, motoboy, caminhoneiro, ajudante, ajudante geral, servente, torneiro, montador,
      costureira, manicure, açougueiro, copeira, comissária de bordo, militar, defensor, procurador, escrivão,
      tabelião, corretor, corretor de imóveis, representante comercial, teleoperador, auxiliar administrativo,
      terapeuta, fonoaudióloga, biomédico, radiologista, coordenadora pedagógica, inspetor, palestrante, ator,
      músico, mestre de obras, empreendedor, microempreendedor, trainee, sócia, sargento, 
  `,
  degrees: words`
      bacharelado, bacharel, licenciatura, graduação, pós-graduação, mestrado, mestre, doutorado, tecnólogo,
      tecnologia em, análise e desenvolvimento de sistemas, ciência da computação, sistemas de informação,
      engenharia, ensino, ensino médio, colegial, ensino fundamental, ensino superior, técnico em, técnico, curso, curso técnico,
      mba, especialização, superior, superior em, extensão, bootcamp, tecnologo, graduacao, bacharelato,
      segundo grau, graduando, formado em, imersão, nível médio, gestão,
      doutor em, doutora em, formação em, licenciado, licenciada, mestre em, técnica em,
      administração de empresas, ciências contábeis, direito, pedagogia, supletivo, eja
  `,
  legalForms: words`s.a, s/a, sa, ltda, ltda., eireli`,
  employerWords: words`
      grupo, banco, empresa, prefeitura, ministério, fundação, associação, agência, tribunal, secretaria, sistemas,
      tecnologia, soluções, governo, cooperativa, laboratório, instituto de pesquisa, câmara, informática,
      consultoria, serviços, comércio, indústria, hospital, supermercado, supermercados, lojas, loja, farmácia,
      drogaria, padaria, mercado, hotel, transportadora, construtora, imobiliária, escritório, cartório, fábrica,
      usina, indústrias, metalúrgica, hospital municipal, unidade básica de saúde, ubs, polícia militar,
      câmara municipal, governo do estado, assembleia
  `,
  employers: words`
      petrobras, itaú, bradesco, exército brasileiro, marinha do brasil, sesc, sesi, sebrae, correios, ambev,
      magazine luiza, casas bahia, caixa econômica federal, banco do brasil, santander, nubank
  `,
  schools: words`
      universidade, univ, faculdade, faculdades, colégio, colegio, instituto, escola, etec, fatec, senai,
      senac, usp, unicamp, unesp, ufmg, ufrj, ufrgs, ufpe, ufsc, ufpr, puc, pucrs, fiap, ifsp, cefet,
      centro universitário, federal, estácio, unip, uninove, alura, rocketseat, academia, anhanguera, unopar,
      liceu, ifpe, uff, uerj, ufba, ufc, ufrn, impacta, politécnico, ibmec, fgv, mackenzie, uninter, dio
    `,
  countries: words`
      brasil, portugal, estados unidos, alemanha, reino unido, dinamarca, noruega, suécia, finlândia, islândia,
      áustria, suíça, frança, bélgica, países baixos, luxemburgo, espanha, itália, grécia, polônia, tchéquia,
      eslováquia, hungria, romênia, bulgária, croácia, eslovênia, sérvia, ucrânia, turquia, irlanda, canadá,
      méxico, argentina, chile, colômbia, peru, china, japão, coreia do sul, índia, austrália, nova zelândia,
      israel, egito, marrocos, tunísia, áfrica do sul, emirados árabes unidos, singapura, estônia, letônia,
      lituânia
  `,
  workModes: words`remoto, home office, híbrido, presencial`,
  cities: words`
      curitiba, belo horizonte, porto alegre, florianópolis, recife, fortaleza, salvador, brasília, campinas,
      lisboa, coimbra, braga, aveiro, goiânia, manaus, belém, natal, vitória, santos, sorocaba, joinville, blumenau,
      uberlândia, ribeirão preto, rio de janeiro, são josé dos campos, guarulhos, osasco, niterói, londrina,
      maringá, são luís, maceió, aracaju, joão pessoa, teresina, cuiabá, campo grande, palmas, macapá, porto velho,
      rio branco, boa vista, caxias do sul, pelotas, juiz de fora, são bernardo do campo, santo andré,
      são caetano do sul, jundiaí, piracicaba, são carlos, bauru, évora, faro, funchal, guimarães, viseu, leiria,
      setúbal, luanda, maputo
  `,
  connectives: words`na, no, em, para, pela, pelo`,
  dateWords: { of: words`de, do, da` },
  frequent: words`
      e, de, do, da, dos, das, em, para, com, os, as, no, na, uma, um, por, que, ao, experiência, formação,
      educação, habilidades, idiomas, atual, desenvolvimento, projetos, atualmente
  `,
}
