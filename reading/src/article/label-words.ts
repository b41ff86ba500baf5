/** The words by which pages announce what is not the report, in the languages that pages are most often read in. */

/** "Read also", "Mehr zum Thema": what follows on the line, or below it, leads elsewhere. */
const elsewhere = [
  'related( (articles?|stories|posts?|news|topics?|content|links?|coverage|reading))?',
  '(see|read|watch|listen) (also|more|next|this|too)',
  'also (read|see|watch|on [\\w.]+)',
  "(don['’]t miss|must read|you (may|might) (also )?(like|be interested)|recommended|more (on|from|in|about|stories|news|by)|explore further|further reading|what to read next|more like this|top stories|most (read|popular|viewed)|trending|latest (news|stories|posts?|articles?)|other (news|stories)|keep reading|continue reading|up next|popular now|editor['’]?s['’]? picks?)",
  'mehr (zum thema|zu|dazu|lesen|artikel|infos?|informationen)|lesen sie (auch|mehr|weiter)|auch interessant|(das )?k(ö|oe)nnte (sie|dich|dir)( auch)?|weitere (artikel|infos?|informationen|themen|beitr(ä|ae)ge|meldungen|links?|nachrichten)|weiterf(ü|ue)hrende|(ä|ae)hnliche (beitr(ä|ae)ge|artikel)|verwandte|passend dazu|zum weiterlesen|weiterlesen|schon gelesen|siehe auch|empfehlungen aus|mehr aus',
  'lire (aussi|également)|à lire|voir aussi|sur le même (sujet|thème)|articles? (liés?|similaires?)|plus d.articles|en savoir plus',
  'lea (también|más)|le(e|er) (también|más)|ver (también|más)|puedes? (ver|leer)|te puede interesar|notas? relacionadas?|m(á|a)s (noticias|sobre|información)|artículos? relacionados?|vea también|mire|también te puede',
  'leia (também|mais)|veja (também|mais)|saiba mais|notícias relacionadas|mais (notícias|lidas)',
  'leggi (anche|di più)|ti potrebbe interessare|articoli correlati|potrebbe interessarti',
  'czytaj (też|także|również|więcej)|zobacz (też|także|również|więcej)|przeczytaj|polecamy|powiązane',
  'lees (ook|meer)|meer over|gerelateerd',
  'читайте (также|ещё)|по теме|смотрите также',
].join('|');

/** "Sign up", "Share this", "Artikel teilen": asks the reader to do something on the page. */
const asking = [
  '(sign|signing) up (for|to|now|today|here)\\b.*|subscribe (to|for|now|today)\\b.*|get .{0,60}(delivered|newsletter|in your inbox).*|(receive|join|want|check out|read|don.t forget) .{0,80}newsletter.*|(click|tap) (here|to)\\b.{0,200}|enter (your|an?) .{0,60}(email|e-mail|search)\\b.*',
  '(follow|like|join|find) (us|me|him|her|them|@?\\w+( \\w+){0,3}) on (twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|google)\\b.*',
  '(share|tweet|print|email|pin) this\\b.{0,60}|like this (story|article|post).*|(did you (like|enjoy|find)|was this|if you (liked|enjoyed)) .{0,80}(article|post|story|helpful|reading).*',
  'share|tweet|teilen|drucken|drukuj|imprimer|imprimir|print|email|e-mail|merken|pinnen|compartir|partager|condividi|stampa|udostępnij|compartilhar',
  '.*\\b(artikel|beitrag|seite) (teilen|drucken|empfehlen|merken)\\b.*|(abonnieren sie|abonniere|newsletter|jetzt abonnieren|folgen sie uns|folge uns)\\b.*|(gef(ä|ae)llt dir|hat dir|war der artikel|möchten sie den).{0,80}[!?].*',
  '(suscr(í|i)b|s(í|i)guenos|abonnez|suivez|inscrivez|inscreva|assine|iscriviti|seguici|zapisz się)\\w*\\b.*',
].join('|');

const commenting =
  '((top|most) (rated|liked) )?comments?( section)?|\\d+ comments?|(leave|post|add|write) a (comment|reply)|leave a reply|join the (conversation|discussion)|responses?|\\d+ responses? to .*|\\d+ thoughts? on .*|kommentare?( schreiben| verfassen| hinterlassen)?|\\d+ kommentare?|(einen )?kommentar (schreiben|verfassen|hinterlassen|abgeben)|schreibe einen kommentar|keine kommentare|commentaires?|\\d+ commentaires?|laisser un commentaire|(deja un )?comentarios?|comentários?|commenti|komentarze|reacties|комментарии';

const startsElsewhere = new RegExp(`^\\W{0,3}(?:${elsewhere})(?![\\p{L}\\p{N}])`, 'iu');
const isAsking = new RegExp(`^\\W{0,3}(?:${asking})$`, 'iu');
const isCommenting = new RegExp(`^\\W{0,3}(?:${commenting})\\W{0,3}(\\(\\d+\\))?\\W{0,3}$`, 'iu');

/** Whether a line announces other texts: a short label, or a label with a colon or a dash before a title. */
export function announcesOthers(line: string): boolean {
  const label = startsElsewhere.exec(line.slice(0, 80))?.[0];
  if (label === undefined) return false;
  return line.length <= label.length + 30 || /^\s?[:|–—-]/u.test(line.slice(label.length));
}

/** Whether a line only asks the reader to share, subscribe, follow or print. */
export function asksReader(line: string): boolean {
  return line.length <= 250 && isAsking.test(line);
}

/** Whether a line is the heading over readers' comments. */
export function headsComments(line: string): boolean {
  return line.length <= 60 && isCommenting.test(line);
}
