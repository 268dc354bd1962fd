import type { Words } from './words.ts'

/** Portuguese. */
export const pt: Words = {
  language: 'pt',
  source: 'fonte, fontes, com informações de, com informações da, publicado originalmente',
  related: `
    leia também, leia mais, saiba mais, veja também, veja mais, notícias relacionadas,
    relacionadas, mais lidas, mais notícias, últimas notícias, confira, confira também,
    leia ainda, recomendado, recomendados, artigos relacionados, assista, vídeo,
    continua após a publicidade, continua depois da publicidade, ver mais, outras notícias,
    destaques, mais sobre
  `,
  photo: `
    foto, fotos, imagem, crédito, créditos, reprodução, divulgação, arquivo, getty images,
    fotografia, ilustração, lusa
  `,
  by: 'por, autor, autora, texto, escrito por, redação, da redação, reportagem de',
  advertisement: `
    publicidade, anúncio, patrocinado, continua após a publicidade, conteúdo patrocinado
  `,
  share: `
    compartilhe, compartilhar, partilhar, partilhe, facebook, twitter, whatsapp, enviar,
    imprimir, copiar link, copiar, partilhar artigo
  `,
  comments: `
    comentários, comentário, comentar, deixe um comentário, deixe seu comentário,
    ver comentários, os leitores são a força, sem comentários, escreva um comentário
  `,
  newsletter: `
    newsletter, newsletters, assine, inscreva-se, subscreva, receba, siga, siga-nos, siga o,
    canal do whatsapp, entre no, cadastre-se, baixe o aplicativo, apoie, política de privacidade
  `,
  paywall: `
    assinantes, exclusivo para assinantes, já é assinante, faça login, entrar, continuar a ler,
    para continuar lendo, assinatura, conteúdo exclusivo
  `,
  copyright: `
    todos os direitos reservados, reprodução proibida, direitos reservados,
    proibida a reprodução
  `,
  published: 'publicado, publicado em, publicado a, data, criado em',
  updated: 'atualizado, atualizado em, atualizado a, última atualização, modificado',
  minutes: 'tempo de leitura, min de leitura, minutos, min, leitura, ouvir',
  note: 'nota da redação, nota do editor, correção, errata, nota, aviso',
  tags: 'tags, palavras-chave, tópicos, temas, etiquetas, assuntos',
  role: `
    jornalista, correspondente, repórter, editor, editora, redator, colunista, enviado especial,
    redação
  `,
  ago: 'há, hoje, ontem',
  tools: `
    imprimir, salvar, guardar, ouvir, fechar, menu, buscar, início, ver mais, seguinte, anterior,
    mais, voltar
  `,
  consent: 'cookies, conteúdo externo, aceitar, consentimento',
  rating: 'votos, enquete, avalie, reações',
  assisted: 'tradução, fotos, edição, ilustração',
  outlet: 'notícias, jornal',
  desk: 'redação, redacção, da redação, agência, agências',
  house: `
    newsletter, boletim, inscreva, inscrever, assine, assinantes, assinatura, e mail, seu e
    mail, política de privacidade, termos de uso, cookies, clique aqui, saiba mais, siga, baixe,
    nosso aplicativo, nosso canal, canal no whatsapp, nosso site, nossa redação, nossos
    leitores, este artigo, esta reportagem, esta matéria, este conteúdo, links de afiliados,
    comissão, fale conosco, envie, comente, comentários, sua opinião, cadastre, receba, podcast,
    apoie, publicidade
  `,
  picture: `
    à esquerda, à direita, ao centro, da esquerda para a direita, imagem de arquivo, arquivo,
    durante, imagem, vista aérea, um homem, uma mulher, captura de tela, infográfico, gráfico,
    mapa
  `,
  and: 'e, &, com',
  months: `
    janeiro / jan, fevereiro / fev, março / mar, abril / abr, maio / mai, junho / jun,
    julho / jul, agosto / ago, setembro / set, outubro / out, novembro / nov, dezembro / dez
  `,
  weekdays: `
    segunda-feira / seg, terça-feira / ter, quarta-feira / qua, quinta-feira / qui,
    sexta-feira / sex, sábado / sáb, domingo / dom
  `,
  caption: 'foto de arquivo, imagem de arquivo, foto ilustrativa, imagem ilustrativa',
  we: `
    nós, nosso, nossa, nossos, nossas
  `,
  you: `
    você, vocês, seu e-mail, sua assinatura
  `,
  speech: `
    disse, diz, segundo, afirmou, afirma, explicou, explica, declarou, acrescentou, informou, contou, conta, ressaltou, destacou, anunciou
  `,
}
