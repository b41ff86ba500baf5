import type { Messages } from '../../say.ts';

/** The words around what is published, in French, in ICU MessageFormat. */
export const fr: Messages = {
  'page.skip': 'Aller au contenu',
  'page.languages': 'Langues',
  'page.editions': 'Éditions publiées',
  'page.editions-lead':
    'Qui se tient où dans une négociation et ce qui pourrait être convenu, chaque phrase avec ses sources et ouverte à la contestation.',
  'page.none': 'Rien n’a encore été publié.',
  'page.edition': 'Édition {number}, publiée le {day}',
  'page.earlier': 'Ceci est l’édition {number}. Une édition plus récente a été publiée.',
  'page.latest': 'Lire la dernière édition',
  'page.all-editions': 'Toutes les éditions',
  'page.feed': 'Flux (Atom)',
  'page.copy': 'Copie lisible par machine (JSON)',
  'page.challenge': 'Contester',
  'page.challenge-this': 'Contester cette affirmation : {claim}',
  'page.challenge-edition': 'Contester l’édition dans son ensemble',
  'page.form.title': 'Contester une affirmation',
  'page.form.lead':
    'Dites ce qui est faux et comment on peut le vérifier. Chaque contestation reçoit un numéro et, une fois tranchée, une issue publiée avec le motif.',
  'page.form.claim': 'Affirmation',
  'page.form.whole': 'L’édition dans son ensemble',
  'page.form.words': 'Ce qui est faux, et comment le vérifier',
  'page.form.kept':
    'Ce qui est conservé : vos mots, l’affirmation, l’édition et l’heure. Rien sur vous. Vos mots peuvent être publiés avec la réponse ; n’y mettez pas de données personnelles.',
  'page.form.send': 'Envoyer la contestation',
  'page.form.missing': 'Veuillez dire ce qui est faux.',
  'page.form.too-long': 'Le texte est trop long : 5 000 caractères au plus.',
  'page.form.too-many':
    'Trop de contestations attendent une réponse. Veuillez réessayer dans quelques jours.',
  'page.form.refused': 'La contestation n’a pas pu être reçue. Veuillez réessayer.',
  'page.challenge.title': 'Contestation {id}',
  'page.challenge.thanks':
    'Votre contestation porte le numéro {id}. Cette page en montrera l’issue et le motif ; conservez son adresse.',
  'page.challenge.about': 'À propos de : {claim}',
  'page.challenge.words': 'Les mots de la contestation',
  'page.challenge.waiting': 'Sans réponse pour l’instant.',
  'page.challenge.upheld': 'Admise : l’affirmation était fausse.',
  'page.challenge.dismissed': 'Rejetée : l’affirmation est maintenue.',
  'page.challenge.corrected': 'Corrigée : le dossier a été rectifié.',
  'page.challenge.reason': 'Motif : {reason}',
  'page.challenge.back': 'Retour à l’édition',
  'page.quoted': '« {quote} »',
  'page.log.heading': 'Contestations et corrections',
  'page.log.none': 'Aucune affirmation n’a encore été contestée.',
  'page.log.open': 'Contestation {id}, reçue le {day}, à propos de {claim} : sans réponse pour l’instant.',
  'page.log.answered': 'Contestation {id}, reçue le {day}, à propos de {claim} : {outcome} Motif : {reason}',
  'page.log.whole': 'l’édition dans son ensemble',
  'page.privacy': 'Confidentialité',
  'page.privacy.device':
    'Ces pages ne déposent aucun cookie, n’exécutent aucun script et ne chargent rien d’ailleurs. Rien n’est enregistré sur votre appareil ; il n’y a donc rien à accepter.',
  'page.privacy.kept':
    'De ses lecteurs, ce serveur ne conserve que les contestations qu’ils envoient : les mots, l’affirmation et l’édition visées, et l’heure. Il ne conserve ni noms, ni adresses réseau, ni journal de qui lit quoi.',
  'page.privacy.published':
    'Les mots d’une contestation peuvent être publiés avec la réponse. Veuillez n’y mettre aucune donnée personnelle.',
  'page.privacy.others':
    'Des machines entre vous et ce serveur, comme un mandataire de l’exploitant ou votre propre réseau, peuvent tenir leurs propres journaux. L’exploitant nommé ci-dessous peut vous renseigner sur les siens.',
  'page.terms': 'Conditions',
  'page.terms.nature':
    'Chaque phrase d’une édition est tirée de déclarations publiques indiquées comme sources, ou de leur analyse. Elle dit ce qui est compatible avec ces déclarations, non ce qui arrivera, et n’est pas un conseil.',
  'page.terms.quote':
    'Vous pouvez citer ces pages avec leur adresse et le numéro de l’édition. Les mots cités d’une source appartiennent à cette source.',
  'page.terms.challenge':
    'Toute affirmation peut être contestée. Une contestation est conservée sous un numéro, et son issue est publiée avec le motif. Une correction paraît dans une nouvelle édition ; les précédentes restent telles quelles.',
  'page.revised': 'Révision du {day}.',
  'page.operator': 'Publié par : {name}',
  'page.licence': 'Numéro de licence : {licence}',
  'page.contact': 'Contact : {contact}',
  'page.not-stated': 'non indiqué',
  'page.not-found': 'Cette page n’existe pas',
  'page.not-found-lead': 'L’adresse est peut-être erronée, ou rien n’a été publié à cette adresse.',
};
