import type { Words } from './words.ts'

/** Spanish. */
export const es: Words = {
  language: 'es',
  source: 'fuente, fuentes, con información de, publicado originalmente',
  related: `
    lee también, lea también, leer más, leer también, le puede interesar, te puede interesar,
    noticias relacionadas, noticia relacionada, relacionado, relacionados, más información,
    más noticias, lo más leído, lo más visto, más leídas, más leído, lo último, últimas noticias,
    además, ver también, vea también, también te puede interesar, te recomendamos, recomendado,
    recomendados, artículos relacionados, siguiente, no te pierdas, te puede gustar,
    sigue leyendo, vídeo, video, más sobre, en directo, destacados, temas, otras noticias,
    contenido relacionado, newsletter, puede leer, ver más
  `,
  photo: `
    foto, fotos, imagen, crédito, créditos, fotografía, archivo, efe, getty images, fotogalería,
    vídeo, ilustración, captura, europa press, imagen de archivo, foto de archivo
  `,
  by: 'por, autor, autora, texto, escrito por, redacción, redactado por, de',
  advertisement: `
    publicidad, anuncio, patrocinado, contenido patrocinado, continúa leyendo,
    contenido ofrecido por
  `,
  share: `
    compartir, comparte, compartir en, facebook, twitter, whatsapp, enviar, enviar por email,
    imprimir, copiar enlace, copiar url, comparte esta noticia, comparte este artículo, bluesky,
    menéame, correo
  `,
  comments: `
    comentarios, comentario, comentar, deja un comentario, dejar un comentario,
    deja una respuesta, ver comentarios, escribe un comentario, sin comentarios, opina,
    participa, normas de participación, inicia sesión para comentar, archivado en
  `,
  newsletter: `
    newsletter, boletín, suscríbete, suscríbase, suscribirse, apúntate, recibe, síguenos, sigue,
    sigue toda la información, únete, descarga, canal de whatsapp, canal de telegram, regístrate,
    tu correo, política de privacidad, aviso legal
  `,
  paywall: `
    suscriptores, solo suscriptores, exclusivo suscriptores, para suscriptores,
    contenido exclusivo, ya soy suscriptor, inicia sesión, iniciar sesión,
    suscríbete para seguir, para seguir leyendo, accede, suscripción, premium, prueba gratis,
    ¿ya eres suscriptor
  `,
  copyright: `
    todos los derechos reservados, prohibida la reproducción, derechos reservados, copyright,
    reproducción
  `,
  published: 'publicado, publicado el, publicada, fecha, creado, creado el',
  updated: `
    actualizado, actualizado a, actualizado el, actualizada, última actualización, act.,
    modificado
  `,
  minutes: 'tiempo de lectura, min de lectura, minutos, min, lectura, escuchar',
  note: `
    nota de la redacción, nota del editor, corrección, fe de errores, rectificación, nota, aviso
  `,
  tags: 'etiquetas, tags, temas, archivado en, más temas, más sobre',
  role: `
    periodista, corresponsal, redactor, redactora, enviado especial, enviada especial, editor,
    editora, columnista, director, directora, redactor jefe, es periodista, licenciado,
    licenciada, ha trabajado, reportero
  `,
  ago: 'hace, hoy, ayer',
  tools: `
    imprimir, guardar, escuchar, cerrar, menú, buscar, inicio, ver más, ver todo, siguiente,
    anterior, más, volver, ampliar, portada, audio, reproducir, copiar
  `,
  consent: `
    cookies, contenido externo, aceptar, este contenido, mostrar, consentimiento,
    datos personales
  `,
  rating: 'votos, encuesta, valora, reacciones, me gusta',
  assisted: 'traducción, traducido por, fotos, ilustración, edición, redacción',
  article: 'el, la, los, las',
  outlet: 'diario, noticias',
  desk: 'redacción, agencias, agencia, equipo',
  house: `
    newsletter, boletín, boletines, suscríbete, suscríbase, suscribirse, suscriptores,
    suscripción, correo electrónico, tu correo, política de privacidad, términos y condiciones,
    condiciones de uso, cookies, haz clic, clic aquí, pincha aquí, aquí puedes, síguenos, sigue,
    descarga, nuestra app, nuestro canal, canal de whatsapp, nuestra web, nuestra redacción,
    nuestros lectores, este artículo, esta noticia, este contenido, enlaces de afiliación,
    comisión, escríbenos, contacta, comenta, comentarios, tu opinión, regístrate, inicia sesión,
    apúntate, recibe, podcast, hazte socio, publicidad, puedes consultar
  `,
  picture: `
    izquierda, derecha, centro, de izquierda a derecha, imagen de archivo, foto de archivo,
    archivo, durante, en una imagen, una imagen, imagen, vista, vista aérea, un hombre, una
    mujer, captura de pantalla, infografía, gráfico, mapa, efe
  `,
  and: 'y, e, &, con',
  months: `
    enero / ene, febrero / feb, marzo / mar, abril / abr, mayo / may, junio / jun, julio / jul,
    agosto / ago, septiembre / sept / set / setiembre, octubre / oct, noviembre / nov,
    diciembre / dic
  `,
  weekdays: `
    lunes / lun, martes / mar, miércoles / mié, jueves / jue, viernes / vie, sábado / sáb,
    domingo / dom
  `,
  caption: 'foto de archivo, imagen de archivo, fotografía de archivo, fotograma de',
  we: `
    nosotros, nosotras, nuestro, nuestra, nuestros, nuestras
  `,
  you: `
    usted, ustedes, tu, tus, te, suscríbete
  `,
  speech: `
    dijo, dice, según, afirmó, afirma, aseguró, asegura, explicó, explica, añadió, señaló, señala, declaró, ha dicho, ha asegurado, ha explicado, ha señalado, indicó, sostiene, anunció, cuenta, resume, relata
  `,
}
