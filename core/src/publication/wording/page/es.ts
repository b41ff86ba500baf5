import type { Messages } from '../../say.ts';

/** The words around what is published, in Spanish, in ICU MessageFormat. */
export const es: Messages = {
  'page.skip': 'Ir al contenido',
  'page.languages': 'Idiomas',
  'page.editions': 'Ediciones publicadas',
  'page.editions-lead':
    'Quién está dónde en una negociación y qué podría acordarse, cada frase con sus fuentes y abierta a impugnación.',
  'page.none': 'Todavía no se ha publicado nada.',
  'page.edition': 'Edición {number}, publicada el {day}',
  'page.earlier': 'Esta es la edición {number}. Se ha publicado una posterior.',
  'page.latest': 'Leer la última edición',
  'page.all-editions': 'Todas las ediciones',
  'page.feed': 'Canal (Atom)',
  'page.copy': 'Copia legible por máquina (JSON)',
  'page.challenge': 'Impugnar',
  'page.challenge-this': 'Impugnar esta afirmación: {claim}',
  'page.challenge-edition': 'Impugnar la edición en su conjunto',
  'page.form.title': 'Impugnar una afirmación',
  'page.form.lead':
    'Diga qué es incorrecto y cómo puede comprobarse. Toda impugnación recibe un número y, una vez decidida, un resultado publicado con su motivo.',
  'page.form.claim': 'Afirmación',
  'page.form.whole': 'La edición en su conjunto',
  'page.form.words': 'Qué es incorrecto y cómo puede comprobarse',
  'page.form.kept':
    'Lo que se conserva: sus palabras, la afirmación, la edición y la hora. Nada sobre usted. Sus palabras pueden publicarse con la respuesta; no incluya datos personales.',
  'page.form.send': 'Enviar la impugnación',
  'page.form.missing': 'Diga qué es incorrecto, por favor.',
  'page.form.too-long': 'El texto es demasiado largo: 5.000 caracteres como máximo.',
  'page.form.too-many': 'Demasiadas impugnaciones esperan respuesta. Inténtelo de nuevo dentro de unos días.',
  'page.form.refused': 'No se pudo recibir la impugnación. Inténtelo de nuevo.',
  'page.challenge.title': 'Impugnación {id}',
  'page.challenge.thanks':
    'Su impugnación tiene el número {id}. Esta página mostrará el resultado y el motivo; guarde su dirección.',
  'page.challenge.about': 'Sobre: {claim}',
  'page.challenge.words': 'Las palabras de la impugnación',
  'page.challenge.waiting': 'Sin respuesta todavía.',
  'page.challenge.upheld': 'Admitida: la afirmación era incorrecta.',
  'page.challenge.dismissed': 'Desestimada: la afirmación se mantiene.',
  'page.challenge.corrected': 'Corregida: se ha rectificado el registro.',
  'page.challenge.reason': 'Motivo: {reason}',
  'page.challenge.back': 'Volver a la edición',
  'page.quoted': '«{quote}»',
  'page.log.heading': 'Impugnaciones y correcciones',
  'page.log.none': 'Todavía no se ha impugnado ninguna afirmación.',
  'page.log.open': 'Impugnación {id}, recibida el {day}, sobre {claim}: sin respuesta todavía.',
  'page.log.answered': 'Impugnación {id}, recibida el {day}, sobre {claim}: {outcome} Motivo: {reason}',
  'page.log.whole': 'la edición en su conjunto',
  'page.privacy': 'Privacidad',
  'page.privacy.device':
    'Estas páginas no usan cookies, no ejecutan programas y no cargan nada de otros sitios. No se guarda nada en su dispositivo, de modo que no hay nada que aceptar.',
  'page.privacy.kept':
    'De sus lectores este servidor conserva solo las impugnaciones que envían: las palabras, la afirmación y la edición a que se refieren, y la hora. No conserva nombres, ni direcciones de red, ni registro de quién lee qué.',
  'page.privacy.published':
    'Las palabras de una impugnación pueden publicarse con su respuesta. No incluya en ellas datos personales, por favor.',
  'page.privacy.others':
    'Las máquinas que hay entre usted y este servidor, como un intermediario del operador o su propia red, pueden llevar sus propios registros. El operador indicado abajo puede informarle sobre los suyos.',
  'page.terms': 'Condiciones',
  'page.terms.nature':
    'Cada frase de una edición procede de declaraciones públicas indicadas como fuentes, o de su análisis. Dice qué es compatible con esas declaraciones, no qué ocurrirá, y no es un consejo.',
  'page.terms.quote':
    'Puede citar estas páginas con su dirección y el número de la edición. Las palabras citadas de una fuente pertenecen a esa fuente.',
  'page.terms.challenge':
    'Toda afirmación puede impugnarse. La impugnación se conserva con un número y su resultado se publica con el motivo. Una corrección aparece en una edición nueva; las anteriores quedan como estaban.',
  'page.revised': 'Revisión del {day}.',
  'page.operator': 'Publicado por: {name}',
  'page.licence': 'Número de licencia: {licence}',
  'page.contact': 'Contacto: {contact}',
  'page.not-stated': 'no indicado',
  'page.not-found': 'Esta página no existe',
  'page.not-found-lead': 'Quizá la dirección esté mal escrita, o no se haya publicado nada en ella.',
};
