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
      vida profissional, profissional, trabalho, experiências anteriores,
      ocupação, trabalhos, emprego atual, onde trabalhei, atividade profissional, atividades profissionais, percurso laboral, cargos, cargo atual
    `,
    education: words`
      formação, educação, formação acadêmica, formação académica, formacao, escolaridade, estudos, educacao,
      formacao academica, graduação, formação escolar, histórico acadêmico, percurso académico, acadêmico,
      formação educacional, formação e cursos, formações, habilitações,
      escolaridades, escolas, escola, onde estudei, habilitações literárias, habilitações académicas, formação literária
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
  spellings: ['bare'],
  documents: words`curriculum, currículo, curriculo, curriculum vitae, currículo profissional, meu currículo, cv`,
  labels: {
    name: words`nome, nome completo`,
    email: words`e-mail, email, correio eletrônico`,
    phone: words`telefone, celular, tel, telemóvel, fone, contato, whatsapp, cel`,
    address: words`endereço, morada, cidade, localização, residência, local, localidade, bairro`,
    website: words`site, página, blog, portfólio`,
    birth: words`data de nascimento, nascimento, idade, nacionalidade, estado civil, naturalidade, nascido em, sexo`,
    period: words`período, periodo, data, datas, duração, ano, conclusão, ano de conclusão, início, previsão de conclusão, datas`,
    role: words`cargo, função, posição, papel, ocupação, cargos, último cargo, funções, função ou cargo ocupado, função exercida, função desempenhada, cargo exercido, cargo ocupado, atividade exercida`,
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
      em curso, o presente momento, em aberto, emprego atual, a data, até agora, atuais, actual, presentemente,
      até à data, à data, até ao presente, até à data atual, ao presente
    `,
  since: words`desde, a partir de`,
  until: words`a, até, à, ao, ate, e, até a, até o, antes de`,
  from: words`de, entre, desde`,
  dateNotes: words`
    previsto, prevista, previsão, previsão de conclusão, conclusão prevista, conclusão, concluído em,
    concluída em, concluído, concluída, formado em, formada em, formatura, término previsto, cursando,
    a concluir, aprox., turma de, defendida em
  `,
  dateWords: {
    of: words`de, do, da`,
    ordinal: words`º, ª`,
    early: words`início de, inicio de, começo de`,
    mid: words`meados de`,
    late: words`final de, fim de, finais de`,
    circa: words`aprox, aprox., aproximadamente, cerca de, por volta de`,
    quarter: words`trimestre`,
    half: words`semestre, 1º semestre, 2º semestre, primeiro semestre, segundo semestre`,
    term: words`semestre, quadrimestre, trimestre, período`,
    fiscalYear: words`exercício, ano fiscal`,
    schoolYear: words`ano letivo, ano lectivo, ano académico`,
    and: words`e`,
  },
  events: {
    enrolled: words`ingresso, início, matrícula`,
    graduated: words`conclusão, formatura, colação de grau, diplomado, formado, formada`,
    withdrew: words`trancado, trancada, incompleto, interrompido, abandono`,
    joined: words`admissão, contratação, entrada`,
    left: words`saída, desligamento, demissão, aposentadoria`,
    moved: words`promoção, promovido a, promovida a, transferência`,
  },
  roles: words`
    engenheiro, engenheira, desenvolvedor, desenvolvedora, programador, programadora, diretor, diretora, gerente,
    gestor, gestora, consultor, consultora, analista, arquiteto, arquiteta, estagiário, estagiária, estágio,
    estagiario, estagio, professor, professora, pesquisador, pesquisadora, técnico, técnica, tecnico, administrador,
    administradora, coordenador, coordenadora, assistente, auxiliar, aprendiz, menor aprendiz, jovem aprendiz,
    designer, líder, lider, fundador, fundadora, co-fundador, cofundador, sócio, socio, presidente, vendedor,
    vendedora, atendente, autônomo, autônoma, voluntário, voluntária, especialista, supervisor, supervisora,
    encarregado, operador, operadora, instrutor, instrutora, monitor, monitora, bolsista, tutor, redator,
    freelancer, recepcionista, secretária, tesoureiro, suporte, chefe, garçom, full stack, pleno, sênior, júnior,
    dev, mentor, agente, cientista, engenharia de software, representante, promotor, membro, soldado,
    arte-finalista, webdesigner, contador, contadora, contabilista, enfermeiro, enfermeira, médico, médica,
    dentista, farmacêutico, farmacêutica, psicólogo, psicóloga, fisioterapeuta, nutricionista, assistente social,
    advogado, advogada, jurista, juiz, juíza, promotor de vendas, promotora, secretário, vendedor externo,
    balconista, comprador, compradora, almoxarife, estoquista, repositor, motorista, entregador, entregadora,
    cozinheiro, cozinheira, garçonete, barman, padeiro, confeiteiro, confeiteira, eletricista, mecânico, pedreiro,
    carpinteiro, marceneiro, encanador, soldador, pintor, jardineiro, operário, operária, cabeleireiro,
    cabeleireira, vigilante, porteiro, policial, bombeiro, jornalista, repórter, fotógrafo, fotógrafa, tradutor,
    tradutora, intérprete, editor, editora, revisor, revisora, bibliotecário, bibliotecária, arquivista, químico,
    físico, biólogo, bióloga, matemático, estatístico, economista, auditor, auditora, tesoureira, assessor,
    assessora, delegado, delegada, vice-presidente, proprietário, proprietária, empresário, empresária, educador,
    educadora, pedagogo, pedagoga, treinador, treinadora, mentora, tutora, babá, cuidador, cuidadora, veterinário,
    veterinária, agrônomo, agrônoma, topógrafo, desenhista, projetista, publicitário, publicitária, redatora,
    produtor, produtora, cinegrafista, operador de caixa, telefonista, operador de telemarketing, faxineiro,
    faxineira, camareira, professor adjunto, docente, investigador, investigadora, bolseiro, bolseira, estafeta,
    empregado de mesa, empregada de mesa, rececionista, responsável, formador, formadora, chefe de equipa,
    segurança, orientador, orientadora, frentista, diarista, doméstica, empregada doméstica, zelador, porteira,
    manobrista, motoboy, caminhoneiro, ajudante, ajudante geral, servente, torneiro, montador, costureira, manicure,
    açougueiro, copeira, comissária de bordo, militar, defensor, procurador, escrivão, tabelião, corretor, corretor
    de imóveis, representante comercial, teleoperador, auxiliar administrativo, terapeuta, fonoaudióloga, biomédico,
    radiologista, coordenadora pedagógica, inspetor, palestrante, ator, músico, mestre de obras, empreendedor,
    microempreendedor, trainee, sócia, sargento, técnico de enfermagem, técnica de enfermagem, auxiliar de
    enfermagem, auxiliar de ação médica, médico residente, médica residente, residente, cirurgião, cirurgiã,
    pediatra, psiquiatra, cirurgião-dentista, cirurgiã-dentista, terapeuta ocupacional, terapeuta da fala,
    fonoaudiólogo, médica veterinária, médico veterinário, cuidador de idosos, cuidadora de idosos, ama, educadora
    de infância, professor titular, professora adjunta, professor auxiliar, professora auxiliar, professor
    assistente, professor substituto, professora substituta, coordenador pedagógico, director, directora,
    diretor-geral, vice-diretor, vice-diretora, gerente geral, gerente de loja, subgerente, encarregada, chefe de
    cozinha, chefe de sala, auxiliar de cozinha, ajudante de cozinha, pasteleiro, pasteleira, padeira, talhante,
    empregado de balcão, barista, sommelier, governanta, guia turístico, guia turística, agente de viagens,
    comissário de bordo, piloto, condutor, condutora, operadora de caixa, operador de máquinas, operador de
    produção, auxiliar de produção, auxiliar de limpeza, auxiliar de serviços gerais, marceneira, serralheiro,
    electricista, canalizador, pintora, mecânica, torneiro mecânico, ferramenteiro, jardineira, agricultor,
    agricultora, pescador, apicultor, esteticista, costureiro, alfaiate, sapateiro, ourives, luthier, artesão,
    artesã, ceramista, caixa, promotora de vendas, consultor de vendas, comercial, corretora, fiel de armazém,
    auxiliar de logística, auxiliar administrativa, auxiliar de escritório, assistente administrativo, assistente
    administrativa, assistente de direção, secretária executiva, técnico de contabilidade, analista financeiro,
    analista de rh, analista de sistemas, advogada estagiária, procuradora, desembargador, notário, notária,
    solicitador, solicitadora, policial militar, polícia, guarda, guarda municipal, vigia, bombeira, cabo, tenente,
    capitão, major do exército, coronel, fuzileiro, redactor, locutor, locutora, apresentador, apresentadora,
    designer gráfico, designer gráfica, designer de interiores, ilustrador, ilustradora, arquitecto, arquitecta,
    engenheiro civil, engenheira civil, técnico de laboratório, técnico de informática, técnico em, laboratorista,
    química, geólogo, geóloga, doutorando, doutoranda, mestrando, mestranda, atriz, actor, actriz, música, cantor,
    cantora, bailarino, bailarina, maestro, regente, diretor artístico, diretora artística, roteirista, cenógrafo,
    figurinista, museólogo, museóloga, conservador, restaurador, restauradora, personal trainer, salva-vidas,
    nadador-salvador, conselheiro, conselheira, vereador, vereadora, deputado, deputada, prefeito, prefeita,
    sócio-gerente, cofundadora, empreendedora, funcionário, funcionária, servidor público, servidora pública,
    técnico superior, técnica superior, assistente operacional, assistente técnico, padre, pastor, doceiro, doceira,
    boleira, chocolateiro, chocolateira, sorveteiro, sorveteira, salgadeiro, salgadeira, pizzaiolo, pizzaiola,
    churrasqueiro, churrasqueira, açougueira, peixeiro, peixeira, feirante, merceeiro, quitandeiro, queijeiro,
    queijeira, cervejeiro, cervejeira, enólogo, enóloga, vinhateiro, moleiro, cozinheiro chefe, chef, chef de
    cozinha, subchefe de cozinha, sous chef, chefe de partida, chefe de partie, cozinheiro industrial, merendeiro,
    merendeira, copeiro, lavador de pratos, empregado de bar, bartender, barmaid, maître, cumim, chefe de fila,
    hoteleiro, hoteleira, rececionista de hotel, recepcionista noturno, concierge, mensageiro, bagageiro,
    governante, arrumadeira, camareiro, lavadeira, lavadeiro, engomadeira, passador, animador turístico, animadora
    turística, animador sociocultural, animadora sociocultural, animador, animadora, croupier, guia de turismo,
    guia-intérprete, técnico de turismo, técnica de turismo, anestesista, anestesiologista, cardiologista,
    dermatologista, ginecologista, obstetra, neurologista, neurocirurgião, oncologista, oftalmologista, ortopedista,
    otorrinolaringologista, patologista, urologista, gastroenterologista, endocrinologista, reumatologista,
    geriatra, infectologista, intensivista, plantonista, clínico geral, médico de família, médica de família, médico
    especialista, médico interno, médica interna, interno de medicina, interna de medicina, ortodontista,
    odontólogo, odontóloga, odontopediatra, protético, técnico em prótese dentária, auxiliar de saúde bucal, técnico
    em saúde bucal, assistente dentário, assistente dentária, higienista oral, optometrista, ótico, óptico,
    audiologista, podólogo, podóloga, podologista, quiropraxista, osteopata, naturopata, acupunturista, massagista,
    massoterapeuta, psicopedagogo, psicopedagoga, psicoterapeuta, psicanalista, musicoterapeuta, dietista, técnico
    de radiologia, técnica de radiologia, técnico em radiologia, técnico de análises clínicas, técnico de farmácia,
    auxiliar de farmácia, técnico auxiliar de saúde, técnica auxiliar de saúde, técnico de cardiopneumologia,
    enfermeiro chefe, enfermeira chefe, enfermeiro especialista, enfermeira especialista, enfermeira obstetra,
    parteiro, parteira, doula, instrumentador, instrumentadora, maqueiro, maqueira, socorrista, paramédico,
    paramédica, bombeiro civil, tripulante de ambulância, agente comunitário de saúde, agente comunitária de saúde,
    agente de saúde, agente de endemias, sanitarista, biomédica, bioquímico, bioquímica, microbiologista,
    flebotomista, acompanhante de idosos, ajudante familiar, ajudante de lar, auxiliar de lar, coveiro, agente
    funerário, auxiliar de veterinária, auxiliar veterinário, auxiliar veterinária, tosador, tosadora, banhista e
    tosador, professor primário, professora primária, professor de educação física, professora de educação física,
    professor universitário, professora universitária, professor catedrático, professora catedrática, professor
    associado, professora associada, professor auxiliar convidado, professora assistente, professora titular,
    professor convidado, professora convidada, professor visitante, professora visitante, professor particular,
    professora particular, explicador, explicadora, leitor, leitora, assistente convidado, assistente convidada,
    assistente de ensino, assistente de investigação, assistente de pesquisa, auxiliar de ensino, auxiliar de
    classe, auxiliar de sala, auxiliar de educação, auxiliar de ação educativa, auxiliar de desenvolvimento
    infantil, assistente educacional, monitor escolar, monitora escolar, educador social, educadora social, educador
    de infância, educador físico, arte-educador, arte-educadora, alfabetizador, alfabetizadora, instrutor de
    autoescola, instrutor de condução, diretor escolar, diretora escolar, diretor pedagógico, diretora pedagógica,
    diretor de escola, diretora de escola, supervisor pedagógico, supervisora pedagógica, inspetor de alunos,
    inspetora de alunos, inspetora, reitor, reitora, vice-reitor, vice-reitora, pró-reitor, pró-reitora, decano,
    decana, investigador principal, investigadora principal, investigador auxiliar, bolseiro de investigação,
    bolseira de investigação, bolsista de iniciação científica, pós-doutorando, pós-doutoranda, pós-doutor, coach,
    formando, formanda, catequista, treinador adjunto, preparador físico, preparadora física, futebolista, jogador
    de futebol, jogadora de futebol, jogador profissional, árbitro, árbitra, atleta, nadador, surfista, monitor de
    campo de férias, animador de campo de férias, professor de surf, professor de yoga, professora de yoga,
    professor de música, professora de música, professor de dança, professora de dança, mestre de obra, encarregado
    de obra, encarregado de obras, encarregado geral, apontador, armador, armador de ferro, cofrador, betonilheiro,
    ladrilhador, azulejista, pastilheiro, gesseiro, estucador, vidraceiro, vidraceira, telhadista,
    impermeabilizador, calceteiro, servente de pedreiro, servente de obras, ajudante de pedreiro, carpinteiro de
    cofragem, carpinteira, estofador, estofadora, tapeceiro, envernizador, lustrador, polidor, serralheiro civil,
    serralheiro mecânico, soldadora, caldeireiro, fresador, retificador, ferreiro, forjador, fundidor, moldador,
    latoeiro, funileiro, bate-chapas, chapeiro, pintor de automóveis, pintor automotivo, mecânico de automóveis,
    mecânico automóvel, mecânico industrial, mecânico de manutenção, mecatrônico, mecatrónico, electromecânico,
    eletromecânico, eletromecânica, eletrotécnico, eletrotécnica, técnico eletrônico, técnico mecânico, técnico de
    manutenção, técnica de manutenção, técnico de eletricidade, instalador, instaladora, instalador hidráulico,
    bombeiro hidráulico, gasista, frigorista, refrigerista, técnico de refrigeração, técnico de frio, antenista,
    maquinista, operador de empilhadeira, empilhador, operador de empilhador, operador de guindaste, gruista,
    tratorista, operador de retroescavadeira, operador de escavadeira, manobrador de máquinas, condutor manobrador,
    perfurador, sondador, operador fabril, operador industrial, operadora de produção, operadora fabril, operador de
    cnc, operador de injetora, operador de prensa, operador de logística, operadora de logística, operador de
    armazém, operadora de armazém, operador de loja, operadora de loja, operador de hipermercado, operador de
    supermercado, operador de call center, operadora de call center, operador de telemarketing ativo, operadora de
    telemarketing, embalador, embaladora, empacotador, empacotadora, montadora, preparador de máquinas, alimentador
    de linha de produção, auxiliar de linha de produção, auxiliar de fábrica, inspetor de qualidade, inspetora de
    qualidade, controlador de qualidade, controladora de qualidade, controlador, controladora, líder de produção,
    chefe de produção, chefe de turno, chefe de secção, chefe de setor, chefe de armazém, chefe de loja, chefe de
    vendas, chefe de projeto, chefe de departamento, chefe de divisão, chefe de serviço, chefe de gabinete, chefe de
    redação, oleiro, oleira, vidreiro, relojoeiro, relojoeira, joalheiro, joalheira, encadernador, encadernadora,
    tipógrafo, serígrafo, serigrafista, tecelã, tecelão, bordadeira, modelista, estilista, cortador, modista,
    alfaiata, sapateira, curtidor, correeiro, seleiro, barbeiro, barbeira, maquiador, maquiadora, maquilhador,
    maquilhadora, manicura, pedicure, depiladora, tatuador, tatuadora, lavrador, lavradora, produtor rural,
    produtora rural, trabalhador rural, trabalhadora rural, trabalhador agrícola, trabalhadora agrícola, boia-fria,
    capataz, vaqueiro, vaqueira, pastor de ovelhas, ordenhador, ordenhadora, tratador de animais, tratadora de
    animais, tratador de cavalos, viticultor, viticultora, horticultor, horticultora, floricultor, floricultora,
    fruticultor, apicultora, avicultor, pescador artesanal, marisqueiro, marisqueira, aquicultor, guarda florestal,
    vigilante da natureza, sapador florestal, lenhador, viveirista, operador agrícola, operador florestal, técnico
    agrícola, engenheiro agrônomo, engenheira agrônoma, engenheiro agrónomo, engenheira agrónoma, engenheiro
    florestal, zootecnista, adestrador, adestradora, comerciante, lojista, livreiro, livreira, farmacêutico
    responsável, galerista, leiloeiro, leiloeira, antiquário, vitrinista, demonstrador, demonstradora, degustadora,
    vendedor ambulante, vendedor interno, vendedora interna, vendedora externa, consultora de vendas, consultor
    comercial, consultora comercial, consultor imobiliário, consultora imobiliária, consultor financeiro, consultora
    financeira, consultor jurídico, consultora jurídica, agente imobiliário, agente imobiliária, mediador
    imobiliário, mediadora imobiliária, mediador de seguros, mediador, mediadora, corretor de seguros, corretora de
    seguros, corretora de imóveis, agente de seguros, agente comercial, gestor de clientes, gestora de clientes,
    gestor comercial, gestora comercial, gestor de projetos, gestora de projetos, gestor de projeto, gestor de
    produto, gestora de produto, gestor de conta, gestora de conta, gestor de tráfego, gestor de redes sociais,
    gerente comercial, gerente de vendas, gerente de projetos, gerente de produto, gerente de contas, gerente de
    marketing, gerente financeiro, gerente financeira, gerente administrativo, gerente administrativa, gerente de
    rh, gerente de agência, gerente bancário, gerente de relacionamento, subgerente de loja, supervisor de vendas,
    supervisora de vendas, líder de equipe, líder de equipa, team leader, bancário, bancária, caixa bancário,
    escriturário, escriturária, técnico oficial de contas, contabilista certificado, contabilista certificada,
    técnica de contabilidade, auxiliar contábil, auxiliar de contabilidade, auxiliar fiscal, auxiliar financeiro,
    assistente contábil, assistente financeiro, assistente financeira, assistente fiscal, assistente de rh,
    assistente de recursos humanos, assistente comercial, assistente de vendas, assistente de loja, assistente de
    marketing, assistente de gestão, assistente de produção, assistente de realização, assistente pessoal,
    assistente virtual, assistente jurídico, assistente jurídica, assistente de bordo, analista contábil, analista
    fiscal, analista financeira, analista de crédito, analista de marketing, analista de recursos humanos, analista
    de dados, analista de negócios, analista de suporte, analista de qualidade, analista de logística, analista
    administrativo, analista administrativa, analista de laboratório, perito, perita, atuário, atuária, avaliador,
    avaliadora, fiscal de caixa, fiscal de loja, fiscal de obras, cobrador, cobradora, despachante, despachante
    aduaneiro, motorista de caminhão, motorista de pesados, motorista de ligeiros, motorista de ônibus, motorista de
    autocarro, motorista particular, motorista de aplicativo, motorista tvde, taxista, maquinista de trem,
    maquinista de comboio, revisor de comboio, revisora de comboio, ferroviário, ferroviária, aeroviário,
    aeroviária, portuário, portuária, estivador, marinheiro, marinheira, marítimo, mestre de embarcação,
    contramestre, comandante, copiloto, controlador de tráfego aéreo, carteiro, carteira, carteiro distribuidor,
    distribuidor de encomendas, ajudante de motorista, ajudante de carga e descarga, conferente, separador de
    pedidos, auxiliar de estoque, auxiliar de expedição, auxiliar de armazém, auxiliar de depósito, expedidor,
    responsável de armazém, responsável de loja, responsável de produção, responsável de qualidade, responsável
    técnico, responsável técnica, responsável comercial, técnico de logística, técnica de logística, motofretista,
    ciclista entregador, gari, varredor, varredora, cantoneiro, cantoneiro de limpeza, coletor de lixo, empregada de
    limpeza, empregado de limpeza, empregada de limpezas, empregada de quartos, empregado de quartos, empregado de
    armazém, empregada de armazém, empregado fabril, empregada fabril, empregada de balcão, empregado de escritório,
    empregada de escritório, empregado comercial, empregada comercial, empregado bancário, empregado doméstico,
    funcionário público, funcionária pública, funcionário administrativo, trabalhador independente, lavador de
    carros, lavador, jardineiro paisagista, caseiro, caseira, zeladora, vigilante noturno, agente de portaria,
    controlador de acesso, segurança privado, segurança patrimonial, guarda-costas, guarda-noturno, detetive,
    inspetor de polícia, agente da psp, militar da gnr, guarda prisional, agente penitenciário, policial civil,
    policial penal, investigador de polícia, delegado de polícia, delegada de polícia, perito criminal,
    papiloscopista, policial rodoviário, bombeiro militar, bombeiro voluntário, subtenente, aspirante, alferes,
    furriel, primeiro-sargento, segundo-sargento, marechal, almirante, paraquedista, reservista, advogado associado,
    advogada associada, advogado estagiário, advogado trabalhista, promotor de justiça, promotora de justiça,
    procurador do estado, procurador municipal, procuradora municipal, juiz de direito, juíza de direito,
    magistrado, magistrada, desembargadora, conciliador, conciliadora, oficial de justiça, escrevente, escrivã,
    escriturário judicial, analista judiciário, analista judiciária, técnico judiciário, técnica judiciária,
    assessor jurídico, assessora jurídica, assessor parlamentar, assessora parlamentar, assessor de imprensa,
    assessora de imprensa, assessor de comunicação, assessor técnico, defensor público, defensora pública,
    conservador do registo, agente de execução, tabeliã, despachante oficial, diplomata, embaixador, embaixadora,
    cônsul, adido cultural, ministro, ministra, secretário de estado, secretária de estado, secretário municipal,
    secretária municipal, secretário-geral, secretária-geral, secretário executivo, secretário de direção,
    secretária de direção, secretária administrativa, subsecretário, subsecretária, governador, governadora,
    presidente da câmara, senador, senadora, autarca, sindicalista, dirigente, dirigente sindical, dirigente
    associativo, ativista, porta-voz, recenseador, recenseadora, agente censitário, artista, artista plástico,
    artista plástica, artista visual, escultor, escultora, pintor artístico, cartunista, caricaturista, animador 3d,
    designer de moda, designer de produto, designer industrial, designer de comunicação, web designer, diretor de
    arte, diretora de arte, diretor criativo, diretora criativa, diretor de fotografia, diretora de fotografia,
    decorador, decoradora, paisagista, redator publicitário, redatora publicitária, copywriter, social media,
    criador de conteúdo, criadora de conteúdo, produtor de conteúdo, produtora de conteúdo, produtor cultural,
    produtora cultural, produtor musical, produtor executivo, produtora executiva, produtor de eventos, produtora de
    eventos, realizador, realizadora, cineasta, cenógrafa, aderecista, sonoplasta, técnico de som, técnica de som,
    técnico de luz, iluminador, técnico de iluminação, operador de câmara, operadora de câmara, operador de câmera,
    montador de filme, editor de vídeo, editora de vídeo, guionista, dramaturgo, dramaturga, encenador, encenadora,
    contrarregra, figurante, dublador, dubladora, humorista, palhaço, palhaça, acrobata, marionetista, contador de
    histórias, contadora de histórias, coreógrafo, coreógrafa, compositor, compositora, arranjador, pianista,
    violinista, violoncelista, violista, contrabaixista, flautista, clarinetista, oboísta, fagotista, trompetista,
    trombonista, trompista, saxofonista, percussionista, baterista, guitarrista, baixista, acordeonista, harpista,
    organista, fadista, soprano, tenor, barítono, corista, maestrina, regente de coral, dj, musicólogo, musicóloga,
    curador, curadora, conservador restaurador, conservadora restauradora, monitor de museu, mediador cultural,
    mediadora cultural, gestor cultural, gestora cultural, programador cultural, técnico de biblioteca, auxiliar de
    biblioteca, escritor, escritora, poeta, romancista, ensaísta, cronista, colunista, crítico de arte,
    correspondente, pivô, radialista, comentador, comentadora, subeditor, subeditora, paginador, legendador,
    legendadora, intérprete de libras, intérprete de língua gestual, tradutor-intérprete, tradutor juramentado,
    linguista, filólogo, filóloga, historiador, historiadora, historiadora da arte, arqueólogo, arqueóloga,
    antropólogo, antropóloga, sociólogo, socióloga, cientista social, cientista político, cientista política,
    politólogo, politóloga, filósofo, filósofa, geógrafo, geógrafa, demógrafo, demógrafa, teólogo, teóloga,
    criminólogo, criminóloga, pároco, frade, freira, monge, diácono, bispo, capelão, seminarista, missionário,
    missionária, rabino, sacristão, pastora, cientista de dados, engenheiro de software, engenheira de software,
    engenheiro de dados, engenheiro informático, engenheira informática, engenheiro de computação, engenheiro
    mecânico, engenheira mecânica, engenheiro elétrico, engenheiro eletricista, engenheiro electrotécnico,
    engenheiro químico, engenheira química, engenheiro de produção, engenheira de produção, engenheiro industrial,
    engenheiro ambiental, engenheira ambiental, engenheiro de segurança do trabalho, engenheiro de qualidade,
    engenheiro de obra, programador web, programadora web, desenvolvedor web, desenvolvedora web, desenvolvedor full
    stack, administrador de sistemas, administrador de redes, administrador de banco de dados, técnico de redes,
    técnico em informática, técnico de suporte, técnica de informática, técnico informático, informático,
    informática, testador, testadora, tester, analista de testes, analista programador, analista desenvolvedor,
    scrum master, product owner, product manager, arquiteto de software, arquiteto de soluções, arquiteto
    paisagista, arquiteto urbanista, arquiteta urbanista, urbanista, cadista, desenhador, desenhadora, medidor
    orçamentista, orçamentista, topógrafa, agrimensor, agrimensora, cartógrafo, cartógrafa, geofísico, geofísica,
    hidrólogo, hidróloga, meteorologista, astrônomo, astrônoma, astrónomo, astrónoma, astrofísico, astrofísica,
    ecólogo, ecóloga, ecologista, ambientalista, botânico, zoólogo, zoóloga, entomólogo, entomóloga, biotecnólogo,
    biotecnóloga, bioinformata, geneticista, imunologista, epidemiologista, farmacologista, toxicologista,
    virologista, neurocientista, técnico de segurança do trabalho, técnica de segurança do trabalho, técnico em
    segurança do trabalho, técnico de higiene e segurança, técnico em edificações, técnico em eletrônica, técnico em
    eletrotécnica, técnico em mecânica, técnico em química, técnico químico, técnica química, técnica de
    laboratório, auxiliar de laboratório, metrologista, digitador, digitadora, datilógrafo, datilógrafa,
    arquivologista, técnico administrativo, técnica administrativa, técnico de recursos humanos, técnica de recursos
    humanos, recrutador, recrutadora, headhunter, office boy, office manager, oficial administrativo, agente
    administrativo, agente administrativa, agente de atendimento, agente de viagem, agente cultural, agente público,
    atendente de loja, atendente de balcão, atendente de farmácia, atendente de telemarketing, secretário clínico,
    secretária clínica, coordenador de projetos, coordenadora de projetos, coordenador geral, coordenadora geral,
    coordenador técnico, diretor executivo, diretora executiva, diretora-geral, diretor financeiro, diretora
    financeira, diretor comercial, diretora comercial, diretor técnico, diretora técnica, diretor clínico, diretora
    clínica, diretor de recursos humanos, diretor de marketing, diretora de marketing, diretor adjunto, diretora
    adjunta, vice-presidenta, presidente executivo, administrador-delegado, administradora executiva, conselheiro
    fiscal, sócio administrador, sócia-gerente, sócio fundador, sócia fundadora, sócio proprietário, sócia
    proprietária, coproprietário, coproprietária, microempreendedora, empresário em nome individual, dona de casa,
    colaborador, colaboradora, trabalhador, trabalhadora, trabalhador-estudante, operário fabril, servente escolar,
    estagiário de direito, estagiária de direito, estagiário curricular, estagiário profissional, residente
    multiprofissional, aprendiz legal, freelance, organizador, organizadora, organizadora de eventos, organizador de
    eventos, facilitador, facilitadora, dinamizador, dinamizadora, técnico de ação social, técnico superior de
    serviço social, assistente social escolar, entrevistador, entrevistadora, pesquisador de campo, inquiridor,
    inquiridora, conselheiro tutelar, conselheira tutelar, hospedeira, hospedeiro, hospedeira de bordo, hospedeira
    de eventos, comissário, comissária, provedor, provedora, escuteiro, chefe de escuteiros, babysitter, baby-sitter
  `,
  degrees: words`
    bacharelado, bacharel, licenciatura, graduação, pós-graduação, mestrado, mestre, doutorado, tecnólogo,
    tecnologia em, análise e desenvolvimento de sistemas, ciência da computação, sistemas de informação,
    engenharia, ensino, ensino médio, colegial, ensino fundamental, ensino superior, técnico em, técnico, curso,
    curso técnico, mba, especialização, superior, superior em, extensão, bootcamp, tecnologo, graduacao,
    bacharelato, segundo grau, graduando, formado em, imersão, nível médio, gestão, doutor em, doutora em,
    formação em, licenciado, licenciada, mestre em, técnica em, administração de empresas, ciências contábeis,
    direito, pedagogia, supletivo, eja, bacharel em, graduação em, tecnóloga, mestrado em, mestrado integrado,
    doutoramento, doutorado em, pós-graduação em, pós-graduado, especialização em, especialista em, mba em,
    lato sensu, residência médica, residência, ensino médio completo, ensino secundário, ensino básico,
    ensino superior incompleto, 12º ano, 9º ano, curso de, curso profissional, curso superior, técnico integrado,
    magistério, formação profissional, ctesp, cet, certificado, certificação, diploma, habilitação,
    habilitação em, intercâmbio, erasmus, tese, dissertação, tcc, trabalho de conclusão de curso, monografia,
    administração, medicina, enfermagem, psicologia, letras, história, arquitetura, engenharia de, contabilidade,
    economia, gestão de, jornalismo, serviço social, nutrição, fisioterapia, farmácia, odontologia,
    medicina veterinária, turismo, gastronomia
  `,
  legalForms: words`
    s.a, s/a, sa, ltda, eireli, lda, limitada, unipessoal lda, unipessoal, sgps, s.g.p.s, e.i.r.l, epp, ltda.
    me, ltda me, ltda - me, crl, c.r.l, e.p.e, epe, sociedade anónima, sociedade anônima, sociedade por quotas, cia,
    cia. ltda, s/c, s/s, sociedade simples
  `,
  employerWords: words`
    grupo, banco, empresa, prefeitura, ministério, fundação, associação, agência, tribunal, secretaria, sistemas,
    tecnologia, soluções, governo, cooperativa, laboratório, instituto de pesquisa, câmara, informática,
    consultoria, serviços, comércio, indústria, hospital, supermercado, supermercados, lojas, loja, farmácia,
    drogaria, padaria, mercado, hotel, transportadora, construtora, imobiliária, escritório, cartório, fábrica,
    usina, indústrias, metalúrgica, hospital municipal, unidade básica de saúde, ubs, polícia militar, câmara
    municipal, governo do estado, assembleia, oficina, marcenaria, serralharia, serralheria, carpintaria, ateliê,
    atelier, livraria, biblioteca, museu, teatro, orquestra, conservatório, galeria, centro cultural, centro
    comercial, shopping, centro hospitalar, centro de saúde, santa casa, santa casa da misericórdia, misericórdia,
    maternidade, policlínica, clínica, consultório, posto de saúde, upa, laboratórios, lar de idosos, lar, creche,
    jardim de infância, berçário, centro de dia, ipss, restaurante, pastelaria, confeitaria, churrascaria, pizzaria,
    lanchonete, café, bar, pousada, hostel, quinta, fazenda, herdade, vinícola, adega, cervejaria, granja, viveiro,
    construções, engenharia e, empreiteira, incorporadora, metalurgia, siderúrgica, transportes, viação, companhia
    aérea, linhas aéreas, aeroporto, porto de, alfândega, seguros, seguradora, corretora, caixa, caixa geral de
    depósitos, cooperativa de crédito, financeira, magazine, atacadista, distribuidora, importadora, advogados,
    advogados associados, sociedade de advogados, e associados, irmãos, filhos, jornal, rádio, televisão, tv,
    produtora, agência de viagens, gráfica, editora, consultores, junta de freguesia, prefeitura municipal,
    assembleia legislativa, assembleia da república, governo federal, ministério público, ministério da, defensoria
    pública, tribunal de justiça, justiça federal, embaixada, consulado, exército, marinha, força aérea, polícia
    civil, polícia federal, bombeiros, bombeiros voluntários, corpo de bombeiros, sindicato, federação,
    confederação, associação de, clube, paróquia, igreja, diocese, ong, instituto, centro de pesquisa, centro de
    investigação, fapesp, cnpq, embrapa, fiocruz, santander totta, tap, edp, cp, ctt, sonae, pingo doce, continente,
    senai, senac, padarias, boulangerie, doceria, doçaria, sorveteria, gelataria, hamburgueria, hamburgaria,
    pizzarias, restaurantes, cantina, refeitório, bistrô, marisqueira, tasca, cafeteria, casa de chá, bares, boteco,
    açougue, talho, peixaria, hortifruti, sacolão, mercearia, minimercado, hipermercado, hipermercados, adegas,
    vinhos, caves, destilaria, moagem, moinho, panificadora, frigorífico, abatedouro, matadouro, laticínios,
    lacticínios, granjas, usina de açúcar, sítio, agropecuária, floricultura, horto, viveiros, haras, canil, clínica
    veterinária, pet shop, jardim zoológico, zoológico, aquário, jardim botânico, parque natural, boutique, butique,
    sapataria, calçados, confecções, malharia, têxteis, tecelagem, fiação, lavanderia, lavandaria, tinturaria,
    alfaiataria, joalharia, joalheria, relojoaria, ótica, óticas, perfumaria, papelaria, livrarias,
    eletrodomésticos, materiais de construção, material de construção, ferragens, olaria, vidraçaria, vidros,
    mármores, marmoraria, madeireira, serração, carpintarias, marcenarias, tornearia, caldeiraria, fundição,
    estaleiro, estaleiros, mineradora, refinaria, termoelétrica, hidrelétrica, central de cervejas, companhia de
    saneamento, companhia elétrica, companhia de seguros, companhia de teatro, companhia de dança, gráficas,
    tipografia, artes gráficas, estúdio, estúdios, estúdio fotográfico, produções, filmes, orquestra sinfónica,
    orquestra sinfônica, orquestra filarmónica, filarmónica, banda filarmónica, banda de música, coral, coro, centro
    de artes, casa da cultura, casa de cultura, fundação cultural, arquivo municipal, arquivo público, arquivo
    nacional, arquivo distrital, biblioteca nacional, biblioteca municipal, museu nacional, museu municipal,
    cinemas, teatro municipal, teatro nacional, revista, emissora, rádio difusão, agência de notícias, agência de
    publicidade, agência de comunicação, agência digital, agência de emprego, hotéis, albergue, parque de campismo,
    resort, casino, discoteca, academia de ginástica, piscinas municipais, clube de futebol, clube     desportivo,
    clube esportivo, futebol clube, sport clube, sporting, associação desportiva, associação cultural, associação
    comercial, associação industrial, associação humanitária, associação de moradores, associação     académica,
    associação de estudantes, autoescola, escola de condução, concessionária, concessionário, automóveis, auto
    center, auto peças, autopeças, funilaria, borracharia, posto de combustível, posto de gasolina, locadora,
    rent-a-car, táxis, ônibus, rodoviária, autoestradas, caminhos de ferro, comboios de portugal, metropolitano,
    ferrovia, transitários, despachantes, armazéns, armazém, entreposto, centro de distribuição, centro logístico,
    hospital geral, hospital universitário, hospital das clínicas, hospital distrital, hospital regional, hospital
    veterinário, unidade de saúde, unidade de saúde familiar, unidade local de saúde, usf, agrupamento de centros de
    saúde, administração regional de saúde, secretaria de saúde, secretaria municipal, secretaria de educação,
    secretaria de estado, cras, creas, samu, inem, pronto atendimento, laboratório de análises clínicas, clínica
    médica, clínica dentária, clínica odontológica, clínicas, centro médico, centro clínico, centro de fisioterapia,
    centro de reabilitação, casa de repouso, residência sénior, residencial, centro paroquial, centro social, centro
    social e paroquial, centro comunitário, centro de acolhimento, casa de acolhimento, casa do povo, casa-abrigo,
    infantário, atl, cerci, cercis, cáritas, cruz vermelha, banco alimentar, orfanato, instituto de segurança
    social, instituto do emprego, iefp, autoridade tributária, alfândegas, conservatória, conservatória do registo
    civil, governo regional, governo civil, direção-geral, direção regional, presidência da república, câmara dos
    deputados, senado federal, congresso nacional, parlamento europeu, comissão europeia, nações unidas, polícia
    judiciária, polícia de segurança pública, psp, gnr, guarda nacional republicana, polícia rodoviária federal,
    penitenciária, estabelecimento prisional, tribunal regional, tribunal judicial, tribunal de contas, tribunal
    regional eleitoral, procuradoria, procuradoria-geral, advocacia-geral, escritório de advocacia, escritório de
    contabilidade, gabinete de contabilidade, gabinete de arquitetura, ateliê de arquitetura, contabilidade e,
    auditores, contadores, arquitetos, engenheiros, mediação imobiliária, condomínio, correios, cooperativa
    agrícola, caixa agrícola, crédito agrícola, montepio, banco central, bolsa de valores, corretores, fundo de
    pensões, arquidiocese, seminário maior, mosteiro, convento, santuário, catedral, irmandade, startup, call
    center, contact center, provedor de internet, empresa familiar, e filhos, & filhos, & irmãos, unipessoal
  `,
  employers: words`
      petrobras, itaú, bradesco, exército brasileiro, marinha do brasil, sesc, sesi, sebrae, correios, ambev,
      magazine luiza, casas bahia, caixa econômica federal, banco do brasil, santander, nubank
  `,
  theses: words`tese, dissertação, tcc, trabalho de conclusão de curso, monografia, projeto final`,
  schools: words`
    universidade, univ, faculdade, faculdades, colégio, colegio, instituto, escola, etec, fatec, senai, senac, usp,
    unicamp, unesp, ufmg, ufrj, ufrgs, ufpe, ufsc, ufpr, puc, pucrs, fiap, ifsp, cefet, centro universitário,
    federal, estácio, unip, uninove, alura, rocketseat, academia, anhanguera, unopar, liceu, ifpe, uff, uerj, ufba,
    ufc, ufrn, impacta, politécnico, ibmec, fgv, mackenzie, uninter, dio, universidade de, universidade federal,
    universidade estadual, universidade católica, universidade nova, universidade aberta, faculdade de, instituto
    federal, instituto politécnico, instituto superior, instituto superior técnico, escola de, escola superior,
    escola técnica, escola secundária, escola básica, escola estadual, escola municipal, escola profissional,
    agrupamento de escolas, ginásio, unb, puc-rio, puc-sp, ita, ime, insper, feup, fcup, flup, iscte, isel, isep,
    ipp, ipl, academia militar, conservatório, universidade do, universidade da, universidade técnica, universidade
    lusófona, universidade lusíada, universidade portucalense, universidade do porto, universidade do minho,
    universidade de lisboa, universidade de são paulo, universidade presbiteriana, universidade regional,
    universidade tecnológica federal, universidade cruzeiro do sul, universidade anhembi morumbi, universidade
    paulista, universidade salgado de oliveira, escola profissional de, escola profissional agrícola, escola de
    hotelaria, escola de hotelaria e turismo, escola superior de educação, escola superior de enfermagem, escola
    superior de saúde, escola superior de tecnologia, escola superior agrária, escola superior artística, escola
    superior de música, escola superior de teatro e cinema, escola de música, escola de dança, escola de samba,
    escola de belas artes, escola de enfermagem, escola normal, escola primária, escola particular, escola pública,
    escola militar, escola naval, escola politécnica, escola industrial, escola comercial, escola internacional,
    colégio militar, colégio técnico, colégio estadual, colégio naval, externato, internato, centro de formação,
    centro de formação profissional, centro de educação, centro federal de educação tecnológica, centro paula souza,
    centro educacional, instituto universitário, instituto de educação, instituto de ciências, instituto tecnológico
    de aeronáutica, instituto militar de engenharia, academia de polícia, academia da força aérea, aman, esalq,
    fea-usp, poli-usp, fdusp, ufpa, ufam, ufg, ufes, ufu, ufv, ufla, ufjf, ufop, ufscar, ufabc, unifesp, unifei,
    unirio, ufrrj, ufcg, ufpb, ufal, ufs, ufpi, ufma, ufmt, ufms, ufgd, uft, udesc, uel, uem, uepg, unioeste, utfpr,
    cefet-mg, cefet-rj, ifrj, ifmg, ifsc, ifrs, ifba, ifce, ifrn, ifg, ifb, ifes, puc minas, pucsp, pucpr,
    puc-campinas, feevale, unisinos, ulbra, univali, furb, unesc, espm, faap, belas artes, fmu, unicsul, unibh,
    unifor, unicap, esag, fecap, fesp, mauá, umc, uminho, utad, uevora, ualg, uac, fct, nova sbe, católica porto,
    católica lisbon, fmup, fduc, fdul, icbas, ispa, iade, estg, esmae, esmad, isec, ipca, ipvc, iscap, descomplica,
    trybe, digital house, ebac, descola, cesae
  `,
  units: words`
    departamento, depto., setor, secção, seção, divisão, unidade, área, área de, diretoria, direção, direcção,
    gerência, coordenação, coordenadoria, equipe, equipa, grupo, grupo de pesquisa, filial, sede, sucursal,
    escritório de, faculdade de, escola de, instituto de, laboratório de, laboratório, cátedra, centro de, núcleo,
    núcleo de, campus, batalhão, regimento, brigada, companhia de, comissão, comitê, comité, conselho de,
    pronto-socorro, uti, urgência, centro cirúrgico, enfermaria, recursos humanos, rh, contabilidade, cozinha,
    vendas, compras, pró-reitoria, reitoria, superintendência, secretaria de, subsecretaria, departamento de,
    direção de, direção-geral de, divisão de, unidade de, setor de, secção de, seção de, serviço de, serviços de,
    gabinete de, gerência de, superintendência de, coordenação de, coordenadoria de, secretaria municipal de,
    secretaria de estado de, equipe de, equipa de, grupo de trabalho, delegação, delegação de, sede de, agência de,
    posto de, escritório central, matriz, subsidiária, filial de, loja de, comissão de, comitê de, conselho de
    administração, conselho fiscal, assembleia geral, mesa da assembleia geral, direção regional de, administração
    central, serviço de urgência, bloco operatório, cuidados intensivos, unidade de cuidados intensivos, unidade de
    terapia intensiva, centro obstétrico, maternidade de, pediatria, internamento, consulta externa, ambulatório,
    recepção, receção, expedição, almoxarifado, tesouraria, compras e, departamento pessoal, pelotão, esquadrão,
    esquadra, companhia de infantaria, base aérea, quartel, programa de pós-graduação, laboratório de investigação,
    centro acadêmico, diretório acadêmico, empresa júnior, núcleo de estudos, associação de estudantes de, cátedra
    de, instituto de investigação
  `,
  countries: words`
    brasil, portugal, estados unidos, alemanha, reino unido, dinamarca, noruega, suécia, finlândia, islândia,
    áustria, suíça, frança, bélgica, países baixos, luxemburgo, espanha, itália, grécia, polônia, tchéquia,
    eslováquia, hungria, romênia, bulgária, croácia, eslovênia, sérvia, ucrânia, turquia, irlanda, canadá, méxico,
    argentina, chile, colômbia, peru, china, japão, coreia do sul, índia, austrália, nova zelândia, israel, egito,
    marrocos, tunísia, áfrica do sul, emirados árabes unidos, singapura, estônia, letônia, lituânia, angola,
    moçambique, cabo verde, guiné-bissau, são tomé e príncipe, timor-leste, eua, estados unidos da américa,
    inglaterra, escócia, holanda, rússia, polónia, roménia, república checa, letónia, estónia, bolívia, equador,
    paraguai, uruguai, venezuela, cuba, costa rica, rep. dominicana, nigéria, quénia, argélia, líbano, síria, irão,
    iraque, arábia saudita, catar, tailândia, indonésia, malásia, filipinas, vietname, vietnã, taiwan, hong kong,
    paquistão, bósnia, bósnia e herzegovina, macedónia, macedónia do norte, macedônia do norte, montenegro,
    moldávia, bielorrússia, belarus, geórgia, arménia, armênia, azerbaijão, cazaquistão, usbequistão, uzbequistão,
    mongólia, afeganistão, kuwait, koweit, bahrein, omã, iêmen, iémen, jordânia, palestina, líbia, sudão, etiópia,
    eritreia, somália, quênia, uganda, ruanda, burundi, tanzânia, zâmbia, zimbábue, zimbabwe, maláui, malawi,
    namíbia, botsuana, madagáscar, madagascar, maurícia, maurícias, senegal, gâmbia, guiné, guiné equatorial,
    mauritânia, mali, níger, burquina faso, costa do marfim, gana, togo, benim, camarões, chade, gabão, congo,
    república democrática do congo, coreia do norte, camboja, laos, birmânia, mianmar, nepal, butão, maldivas,
    bangladesh, sri lanka, fiji, belize, guatemala, honduras, nicarágua, el salvador, panamá, jamaica, haiti,
    república dominicana, trinidad e tobago, porto rico, guiana, suriname, irlanda do norte, país de gales,
    grã-bretanha, união soviética, urss, jugoslávia, iugoslávia, checoslováquia, república tcheca, chéquia,
    eslovénia, mónaco, mônaco, andorra, são marino, vaticano, liechtenstein, chipre, malta, albânia, kosovo,
    gronelândia, emirados, vietnam, estados-unidos, u.s.a, usa, uk
  `,
  placeWords: words`
    rua, r., avenida, av., travessa, praça, largo, alameda, estrada, rodovia, bairro, jardim, vila, parque,
    apartamento, apto, apt., bloco, andar, cep, código postal, município, distrito, concelho, freguesia,
    estado de, região, região metropolitana, zona norte, zona sul, zona leste, zona oeste, zona, perto de, norte,
    sul, leste, oeste, centro, grande
  `,
  streetsBefore: words`rua, avenida, travessa, largo, praça`,
  atSigns: words`arroba`,
  dotSigns: words`ponto`,
  placeParticles: words`do, da, de, dos, das`,
  workModes: words`
    remoto, home office, híbrido, presencial, híbrida, remota, 100% remoto, trabalho remoto, teletrabalho, à
    distância, a distância, ead, online, on-line, virtual, trabalho híbrido, trabalho presencial, trabalho a
    distância, trabalho à distância, regime híbrido, regime remoto, regime presencial, formato remoto, modelo
    híbrido, semipresencial, semi-presencial, home-office, homeoffice, em casa, de casa, ao domicílio, no local, in
    loco, todo o brasil, todo o país, nível nacional, vários locais, diversos locais, itinerante, ensino a
    distância, b-learning, e-learning, teletrabalho parcial
  `,
  regions: words`
    são paulo, rio de janeiro, minas gerais, espírito santo, paraná, santa catarina, rio grande do sul, bahia,
    pernambuco, ceará, maranhão, piauí, rio grande do norte, paraíba, alagoas, sergipe, pará, amazonas, acre,
    rondônia, roraima, amapá, tocantins, mato grosso, mato grosso do sul, goiás, distrito federal, algarve,
    alentejo, minho, beira interior, trás-os-montes, açores, madeira, lisboa e vale do tejo, grande porto, europa,
    américa latina, américa do sul, áfrica, baixo alentejo, alto alentejo, alentejo litoral, alentejo central, alto
    minho, douro, douro litoral, ribatejo, beira alta, beira baixa, beira litoral, área metropolitana de lisboa,
    área metropolitana do porto, grande lisboa, margem sul, península de setúbal, distrito de aveiro, distrito de
    beja, distrito de braga, distrito de bragança, distrito de castelo branco, distrito de coimbra, distrito de
    évora, distrito de faro, distrito de guarda, distrito de leiria, distrito de lisboa, distrito de portalegre,
    distrito de porto, distrito de santarém, distrito de setúbal, distrito de viana do castelo, distrito de vila
    real, distrito de viseu, ilha terceira, ilha da madeira, região autónoma da madeira, região autónoma dos açores,
    grande são paulo, abc paulista, interior de são paulo, baixada santista, baixada fluminense, região dos lagos,
    vale do paraíba, grande florianópolis, triângulo mineiro, zona da mata, centro-oeste, norte de portugal, região
    norte, região sul, estado de são paulo, estado de minas gerais, estado de goiás, estado de santa catarina,
    estado de mato grosso, estado do rio de janeiro, estado do paraná, estado do pará, estado do ceará, benguela,
    huíla, cabinda, nampula, sofala, zambézia, inhambane, galiza, catalunha, andaluzia, estremadura espanhola, país
    basco, comunidade de madrid, castela e leão, baviera, saxónia, renânia, toscana, lombardia, sicília, sardenha,
    piemonte, bretanha, normandia, borgonha, provença, alsácia, flandres, valónia, califórnia, flórida, texas, nova
    inglaterra, américa do norte, américa central, ásia, oceania, médio oriente, oriente médio, união europeia,
    latam, palop, lusofonia, escandinávia, balcãs
  `,
  regionCodes: words`
    ac, al, ap, am, ba, ce, df, es, go, ma, mt, ms, mg, pa, pb, pr, pe, pi, rj, rn, rs, ro, rr, sc, sp, se, to
  `,
  cities: words`
    curitiba, belo horizonte, porto alegre, florianópolis, recife, fortaleza, salvador, brasília, campinas, lisboa,
    coimbra, braga, aveiro, goiânia, manaus, belém, vitória, santos, sorocaba, joinville, blumenau, uberlândia,
    ribeirão preto, rio de janeiro, são josé dos campos, guarulhos, osasco, niterói, londrina, maringá, são luís,
    maceió, aracaju, joão pessoa, teresina, cuiabá, campo grande, palmas, macapá, porto velho, rio branco, boa
    vista, caxias do sul, pelotas, juiz de fora, são bernardo do campo, santo andré, são caetano do sul, jundiaí,
    piracicaba, são carlos, bauru, évora, faro, funchal, guimarães, viseu, leiria, setúbal, luanda, maputo, porto,
    ponta delgada, vila nova de gaia, matosinhos, cascais, sintra, almada, amadora, oeiras, barreiro, viana do
    castelo, vila real, bragança, guarda, castelo branco, covilhã, santarém, portalegre, beja, portimão, figueira da
    foz, póvoa de varzim, caldas da rainha, torres vedras, são paulo, são gonçalo, duque de caxias, nova iguaçu,
    feira de santana, vila velha, campina grande, petrópolis, ouro preto, viçosa, lavras, praia, bissau, díli,
    macau, londres, paris, madrid, madri, barcelona, berlim, roma, milão, dublin, bruxelas, amesterdão, amsterdã,
    genebra, zurique, luxemburgo, nova york, nova iorque, odivelas, loures, seixal, montijo, palmela, sesimbra,
    alcochete, vila franca de xira, mafra, alenquer, gondomar, valongo, santo tirso, trofa, penafiel, paços de
    ferreira, felgueiras, marco de canaveses, vila do conde, barcelos, vila nova de famalicão, famalicão, fafe,
    vizela, esposende, ponte de lima, valença, mirandela, macedo de cavaleiros, peso da régua, tondela, mangualde,
    são joão da madeira, santa maria da feira, ovar, estarreja, ílhavo, águeda, oliveira de azeméis, vale de cambra,
    cantanhede, lousã, oliveira do hospital, marinha grande, alcobaça, nazaré, peniche, óbidos, torres novas,
    entroncamento, abrantes, ourém, elvas, estremoz, montemor-o-novo, vendas novas, sines, grândola, alcácer do sal,
    albufeira, loulé, tavira, vila real de santo antónio, angra do heroísmo, praia da vitória, ribeira grande,
    câmara de lobos, machico, mauá, diadema, carapicuíba, barueri, cotia, taboão da serra, embu das artes, itapevi,
    itaquaquecetuba, mogi das cruzes, suzano, são vicente, guarujá, praia grande, cubatão, são josé do rio preto,
    araraquara, araçatuba, presidente prudente, marília, limeira, hortolândia, sumaré, indaiatuba, valinhos,
    vinhedo, atibaia, bragança paulista, taubaté, jacareí, pindamonhangaba, guaratinguetá, botucatu, jaú, rio claro,
    ourinhos, catanduva, barretos, são joão da boa vista, mogi guaçu, mogi mirim, itapetininga, birigui, belford
    roxo, são joão de meriti, nilópolis, magé, itaboraí, maricá, macaé, campos dos goytacazes, cabo frio, angra dos
    reis, volta redonda, barra mansa, teresópolis, nova friburgo, rio das ostras, cariacica, linhares, cachoeiro de
    itapemirim, colatina, montes claros, ribeirão das neves, uberaba, governador valadares, ipatinga, sete lagoas,
    divinópolis, poços de caldas, varginha, pouso alegre, itajubá, barbacena, são joão     del-rei, ponte nova,
    teófilo otoni, patos de minas, araguari, nova lima, conselheiro lafaiete, ituiutaba, alfenas, diamantina, ponta
    grossa, cascavel, foz do iguaçu, são josé dos pinhais, guarapuava, paranaguá, apucarana, arapongas, umuarama,
    pato branco, criciúma, chapecó, itajaí, jaraguá do sul, palhoça, balneário     camboriú, brusque, tubarão,
    concórdia, canoas, gravataí, viamão, novo hamburgo, são leopoldo, passo fundo, santa     maria, rio grande,
    bento gonçalves, erechim, uruguaiana, santa cruz do sul, cachoeirinha, bagé, lajeado, ijuí, vitória da
    conquista, camaçari, lauro de freitas, ilhéus, itabuna, juazeiro, jequié, porto seguro, teixeira de     freitas,
    alagoinhas, nossa senhora do socorro, arapiraca, jaboatão dos guararapes, olinda, caruaru, petrolina, cabo de
    santo agostinho, garanhuns, camaragibe, mossoró, parnamirim, caucaia, juazeiro do norte, maracanaú, imperatriz,
    parnaíba, ananindeua, marabá, parauapebas, altamira, parintins, itacoatiara, ji-paraná, ariquemes, vilhena,
    cruzeiro do sul, araguaína, gurupi, aparecida de goiânia, anápolis, rio verde, luziânia, águas lindas     de
    goiás, itumbiara, jataí, várzea grande, rondonópolis, sinop, tangará da serra, três lagoas, corumbá, taguatinga,
    ceilândia, águas claras, huambo, lobito, lubango, malanje, namibe, matola, quelimane, pemba, chimoio, xai-xai,
    mindelo, são tomé, bafatá, sevilha, valência, saragoça, málaga, bilbau, corunha, santiago de     compostela,
    vigo, salamanca, badajoz, lyon, lião, marselha, bordéus, toulouse, estrasburgo, roterdão, roterdã, haia,
    antuérpia, gante, colónia, munique, frankfurt, hamburgo, estugarda, nuremberga, düsseldorf, lausana, lausanne,
    basileia, berna, viena, salzburgo, veneza, florença, nápoles, turim, bolonha, génova, gênova, palermo, atenas,
    praga, varsóvia, cracóvia, budapeste, bucareste, belgrado, moscou, moscovo, são petersburgo, kiev, istambul,
    copenhaga, copenhague, estocolmo, oslo, helsínquia, helsinque, edimburgo, cambridge, oxford, manchester,
    birmingham, liverpool, casablanca, cairo, telavive, tel aviv, jerusalém, dubai, bombaim, goa, nova     deli,
    nova délhi, pequim, xangai, tóquio, seul, hong kong, banguecoque, bangkok, sydney, melbourne, são     francisco,
    los angeles, chicago, boston, miami, orlando, toronto, montreal, cidade do méxico, buenos aires, córdoba,
    montevidéu, montevideu, assunção, santiago do chile, lima, bogotá, caracas, quito, joanesburgo, cidade     do
    cabo, nairóbi
  `,
  connectives: words`
    na, no, em, para, pela, pelo, na empresa, pela empresa, junto a, junto à, ao serviço de, à, ao, nas, nos,
    com, para a, para o
  `,
  locatives: words`em, no, na, perto de, de`,
  employment: words`
    tempo integral, período integral, tempo inteiro, full-time, meio período, meio expediente, tempo parcial,
    part-time, clt, pj, cooperado, efetivo, efetiva, efectivo, concursado, concursada, temporário, temporária,
    contrato temporário, contrato a termo, termo certo, sem termo, a termo certo, recibos verdes, freelancer,
    freelance, freela, autônomo, autônoma, trabalhador independente, por conta própria, mei, estágio, estagiário,
    estagiária, estágio curricular, estágio obrigatório, estágio supervisionado, estágio profissional, estágio de
    verão, trainee, jovem aprendiz, menor aprendiz, aprendiz, bolsista, bolsa, iniciação científica, monitoria,
    monitor voluntário, voluntário, voluntária, voluntariado, licença-maternidade, licença maternidade, licença de
    maternidade, licença parental, licença sabática, ano sabático, desempregado, desempregada, à procura de emprego,
    recolocação, serviço militar, serviço militar obrigatório, horas semanais, h/semana, 20 horas semanais,
    professor substituto, substituição, terceirizado, terceirizada, sazonal, part time, full time, a tempo inteiro,
    a tempo integral, a tempo parcial, tempo completo, horário completo, regime integral, regime parcial, dedicação
    exclusiva, meio turno, meio-período, efetividade, vínculo efetivo, quadro permanente, contrato sem termo,
    contrato de trabalho, contrato efetivo, contrato por tempo indeterminado, contrato por tempo determinado,
    contrato a prazo, contrato de prestação de serviços, prestação de serviços, prestador de serviços, prestadora de
    serviços, prestador de serviço, profissional liberal, regime de avença, avença, recibo verde, por projeto,
    trabalho temporário, trabalho sazonal, trabalho de verão, trabalho de férias, emprego de verão, campanha de
    natal, part-time de fim de semana, intermitente, diarista, horista, mensalista, comissionado, comissionada,
    cargo comissionado, cargo em comissão, estatutário, estatutária, celetista, autónomo, autónoma, freelas, empresa
    própria, negócio próprio, trabalho independente, estágio não obrigatório, estágio voluntário, estágio
    remunerado, estágio curricular obrigatório, estágio extracurricular, estágio em enfermagem, estágio de verão
    remunerado, estágio internacional, estágio de observação, estágio ies, internato médico, residência médica,
    residência multiprofissional, primeiro emprego, programa de trainee, programa jovem aprendiz, bolsa de iniciação
    científica, bolsa de investigação, bolsa de pesquisa, bolsa de mérito, pibic, pibid, monitoria acadêmica,
    voluntariado internacional, serviço cívico, serviço voluntário europeu, corpo europeu de solidariedade, baixa
    médica, licença médica, licença sem vencimento, licença de parentalidade, pausa na carreira, cuidado de
    familiares, reformado, reformada, aposentado, aposentada, aposentadoria, em busca de emprego, em busca de
    recolocação, procura ativa de emprego, disponível para início imediato, período experimental, período de
    experiência, horas por semana, h/sem, horas/semana, turno da noite, turno noturno, turno da manhã, trabalho por
    turnos, turnos rotativos, escala 12x36, escala 6x1
  `,
  ownAccount: words`
    autônomo, autônoma, autónomo, autónoma, por conta própria, conta própria, independente, negócio próprio,
    trabalhador independente, profissional liberal, empresa própria, negócio familiar
  `,
  timeOff: words`
    licença maternidade, licença-maternidade, licença de maternidade, licença parental, ano sabático,
    período sabático, sabático, desempregada, desempregado
  `,
  honours: words`
    com louvor, com distinção, com distinção e louvor, summa cum laude, magna cum laude, cum laude,
    menção honrosa, aprovado, aprovada, aprovado com distinção, média, média final, média geral, nota,
    nota final, classificação, valores, cra, coeficiente de rendimento, ira, láurea acadêmica, primeiro lugar,
    1º lugar, destaque acadêmico, melhor aluno, melhor aluna, excelente, muito bom, bom, bom com distinção,
    mérito acadêmico, bolsa de mérito
  `,
  sentenceOpeners: words`
    responsável por, responsável pela, responsável pelo, responsável pelas, responsável pelos, encarregado de,
    encarregada de, atuação em, atuação na, atuação no, atuei, atuando, atuar, desenvolvimento de,
    desenvolvimento e, desenvolvi, desenvolvendo, desenvolver, criação de, criei, implementação de, implementei,
    implantação de, implantei, gestão de, gestão da, gestão do, geri, gerenciamento de, gerenciei,
    coordenação de, coordenei, liderança de, liderei, liderança técnica, administração de, administrei,
    organização de, organizei, planejamento de, planejei, planeamento de, elaboração de, elaborei, supervisão de,
    supervisionei, apoio a, apoio na, apoio no, apoio à, apoiei, auxílio na, auxílio no, auxílio em, auxiliei,
    auxiliar na, atendimento ao cliente, atendimento a, atendimento ao, atendimento de, atendi, assistência a,
    acompanhamento de, acompanhei, análise de, analisei, controle de, controlo de, manutenção de, manutenção e,
    mantive, melhoria de, melhoria contínua, melhorei, otimização de, otimizei, redução de, reduzi, aumento de,
    aumentei, venda de, vendas de, vendi, preparação de, preparo de, preparei, ministrei, aulas de, ensino de,
    ensinei, lecionei, treinamento de, treinei, formação de, redação de, redigi, pesquisa de, pesquisei,
    participação em, participação na, participação no, participei, colaboração em, colaborei, realização de,
    realizei, execução de, executei, instalação de, instalei, reparação de, reparo de, montagem de, limpeza de,
    cuidados de, cuidei, tradução de, traduzi, negociação com, negociação de, negociei, trabalhei, trabalho em,
    trabalhando, ajudei, suporte a, suporte ao, suporte técnico, sou, tenho, minha, meu, meus,
    principais atividades, atividades, funções, tarefas, como, experiência em, conhecimento em, conhecimentos em,
    integração de, integrei, automação de, automatizei, migração de, construção de, construí, lancei, emissão de,
    conferência de, recebimento de
  `,
  namePrefixes: words`sr., sra., dr., dra., prof., profa., prof.ª, eng., eng.ª, arq., dom, dona`,
  nameSuffixes: words`phd, ph.d, msc, m.sc, me., mba, júnior, jr, jr., filho, neto, sobrinho`,
  greetings: words`eu sou, sou, sou o, sou a, me chamo, chamo-me, meu nome é, o meu nome é, olá sou`,
  conjunctions: words`e, ou, com`,
  determiners: words`meu, minha, meus, minhas, o, a, os, as, nosso, nossa, um, uma`,
  genitives: words`de, do, da, dos, das`,
  frequent: words`
      e, de, do, da, dos, das, em, para, com, os, as, no, na, uma, um, por, que, ao, experiência, formação,
      educação, habilidades, idiomas, atual, desenvolvimento, projetos, atualmente
  `,
}
