/** Words that often open a sentence, so that a capital makes no name of them. Lower case. */
export const openingWords: ReadonlySet<string> = new Set(
  `welcome thanks meanwhile talks outside inside across beyond under over above behind early late for from with at by to of as along around near until during
since once only neither either each every some many most much more few another other others such same both back here there then now today tonight yesterday
tomorrow later earlier still yet also even just asked given despite although though while when where what who why how which whether however moreover instead
perhaps indeed nevertheless nonetheless informed military diplomatic official internet web`.split(/\s+/u),
);
