import type { Messages } from '../../say.ts';

/** The words around what is published, in English, in ICU MessageFormat. */
export const en: Messages = {
  'page.skip': 'Skip to the content',
  'page.languages': 'Languages',
  'page.editions': 'Published editions',
  'page.editions-lead':
    'Who stands where in a negotiation and what could be agreed, each sentence with its sources and open to challenge.',
  'page.none': 'Nothing has been published yet.',
  'page.edition': 'Edition {number}, published {day}',
  'page.earlier': 'This is edition {number}. A later one has been published.',
  'page.latest': 'Read the latest edition',
  'page.all-editions': 'All editions',
  'page.feed': 'Feed (Atom)',
  'page.copy': 'Machine-readable copy (JSON)',
  'page.challenge': 'Challenge',
  'page.challenge-this': 'Challenge this claim: {claim}',
  'page.challenge-edition': 'Challenge the edition as a whole',
  'page.form.title': 'Challenge a claim',
  'page.form.lead':
    'Say what is wrong and how one can tell. Every challenge gets a number and, once it is decided, a published outcome with the reason.',
  'page.form.claim': 'Claim',
  'page.form.whole': 'The edition as a whole',
  'page.form.words': 'What is wrong, and how one can tell',
  'page.form.kept':
    'What is kept: your words, the claim, the edition and the time. Nothing about you. Your words may be published with the answer, so leave out personal data.',
  'page.form.send': 'Send the challenge',
  'page.form.missing': 'Please say what is wrong.',
  'page.form.too-long': 'The text is too long. Use at most 5,000 characters.',
  'page.form.too-many': 'Too many challenges are waiting for an answer. Please try again in some days.',
  'page.form.refused': 'The challenge could not be taken. Please try again.',
  'page.challenge.title': 'Challenge {id}',
  'page.challenge.thanks':
    'Your challenge has the number {id}. This page will show its outcome and the reason; keep its address.',
  'page.challenge.about': 'About: {claim}',
  'page.challenge.words': 'The words of the challenge',
  'page.challenge.waiting': 'Not answered yet.',
  'page.challenge.upheld': 'Upheld: the claim was wrong.',
  'page.challenge.dismissed': 'Dismissed: the claim stands.',
  'page.challenge.corrected': 'Corrected: the record was put right.',
  'page.challenge.reason': 'Reason: {reason}',
  'page.challenge.back': 'Back to the edition',
  'page.quoted': '“{quote}”',
  'page.log.heading': 'Challenges and corrections',
  'page.log.none': 'No claim has been challenged yet.',
  'page.log.open': 'Challenge {id}, raised {day}, about {claim}: not answered yet.',
  'page.log.answered': 'Challenge {id}, raised {day}, about {claim}: {outcome} Reason: {reason}',
  'page.log.whole': 'the edition as a whole',
  'page.privacy': 'Privacy',
  'page.privacy.device':
    'These pages set no cookies, run no script and load nothing from elsewhere. Nothing is stored on your device, so there is nothing to consent to.',
  'page.privacy.kept':
    'Of its readers this server keeps only the challenges they send: the words, the claim and the edition they are about, and the time. It keeps no names, no network addresses and no log of who reads what.',
  'page.privacy.published':
    'The words of a challenge may be published with its answer. Please leave personal data out of them.',
  'page.privacy.others':
    'Machines between you and this server, such as a proxy of the operator or your own network, may keep logs of their own. The operator named below can tell you about the former.',
  'page.terms': 'Terms',
  'page.terms.nature':
    'Every sentence of an edition is derived from public statements that are listed as its sources, or from an analysis of them. It says what is consistent with those statements, not what will happen, and it is no advice.',
  'page.terms.quote':
    'You may quote these pages with their address and the number of the edition. Words quoted from a source belong to that source.',
  'page.terms.challenge':
    'Every claim can be challenged. A challenge is kept under a number, and its outcome is published with the reason. A correction appears in a new edition; earlier editions stay as they were.',
  'page.revised': 'Revision of {day}.',
  'page.operator': 'Published by: {name}',
  'page.licence': 'Licence number: {licence}',
  'page.contact': 'Contact: {contact}',
  'page.not-stated': 'not stated',
  'page.not-found': 'There is no such page',
  'page.not-found-lead': 'Perhaps the address was mistyped, or nothing was published under it.',
};
