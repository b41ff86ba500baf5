import { describe, expect, it } from 'vitest';
import { hostile, materialOf, riverMaterial } from '../../../test/publication-sample.ts';
import type { ArticleRecord } from '../../record/index.ts';
import type { Claim } from '../claim.ts';
import { mapDocument } from '../document.ts';
import { wordDocument } from '../say.ts';
import { sayIn } from '../wording/index.ts';
import { composeBrief } from './brief.ts';

const material = riverMaterial();
const brief = composeBrief(material);
const inWords = wordDocument(brief, sayIn('en'));
const sectionOf = (id: string) => inWords.sections.find((section) => section.id === id)!;
const textsOf = (id: string): string => JSON.stringify(sectionOf(id).blocks);

function claimsOf(document: typeof brief): readonly Claim[] {
  const claims: Claim[] = [];
  mapDocument(document, (claim) => {
    claims.push(claim);
    return claim;
  });
  return claims;
}

describe('the brief', () => {
  it('numbers its sources through, and cites none that it does not list', () => {
    expect(brief.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    const cited = claimsOf(brief).flatMap(({ sources = [] }) => sources);
    expect(new Set(cited)).toEqual(new Set([1, 2, 3]));
  });

  it('quotes a source exactly as its article has it', () => {
    const { article } = material.articles[0]!;
    for (const { quote, start, end } of brief.notes) expect(quote).toBe(article.text.slice(start, end));
  });

  it('says which statements nobody confirmed', () => {
    expect(brief.notes.map(({ confirmed }) => confirmed)).toEqual([true, true, false]);
    expect(inWords.lead.at(-1)?.text).toBe(
      'Of 3 statements, 1 was proposed by reading and not yet confirmed by a person; such statements are marked “proposed” among the sources.',
    );
    expect(textsOf('questions')).toContain('1 statement, and 1 guess about');
    const proposed = material.statements.map((each) => ({ ...each, status: 'proposed' as const }));
    const raw = composeBrief({ ...material, statements: proposed });
    expect(raw.lead.at(-1)).toEqual({ message: 'lead.none-confirmed' });
  });

  it('says in how many of the worlds the stability of every package was looked at, where not in all', () => {
    const inFewer = composeBrief({
      ...material,
      agreement: { ...material.agreement, worlds: { kind: 'sampled', count: 20_000, seed: 1, whole: 8192 } },
    });
    const saysOf = (document: typeof brief): string =>
      JSON.stringify(wordDocument(document, sayIn('en')).sections);
    expect(saysOf(inFewer)).toContain('In the first 8,192 of them the stability of every package');
    expect(saysOf(brief)).not.toContain('the stability of every package');
  });

  it('groups the positions by party, each with its day, its words and its source', () => {
    const { blocks } = sectionOf('positions');
    const upland = blocks.findIndex((block) => block.kind === 'heading' && block.text.text === 'Upland');
    const lines = blocks[upland + 1];
    expect(lines?.kind === 'list' ? lines.items.map(({ text, sources }) => ({ text, sources })) : []).toEqual(
      [
        {
          text: 'Favours: build the "great" dam <now>, only if “share the data of its gauges” (2 April 2031). “Upland favours building the dam, its minister told reporters, but only if the data is shared.”',
          sources: [1],
        },
        { text: 'Favours: share the data of its gauges.', sources: [] },
      ],
    );
  });

  it('names what was left out, whom nothing is known of, and the days of events', () => {
    expect(textsOf('table')).toContain('fence off <b>the</b> banks');
    expect(textsOf('positions')).toContain('No position on these options is known of: Coast.');
    expect(textsOf('conditions')).toContain('4 April 2031: Talks resume');
  });

  it('tells an event once with its witnesses, and contradicting accounts of it side by side', () => {
    const [first] = material.articles;
    const when = first!.events[0]!.when;
    const reportBy = (source: string, what: string, index: number): ArticleRecord => {
      const text = `${what}, ${source} reports: ${'abcdefghijklmn'.split('').join(`${source} `)}.`;
      const article = { ...first!.article, source, text, furniture: [] };
      const events = [{ start: 0, end: what.length, what, actors: ['Upland'], when }];
      return { ...first!, id: `b${index}`, sequence: index, article, events, options: [] };
    };
    const articles = [
      reportBy('Herald', 'Upland opened the sluices, flooding 12 villages', 1),
      reportBy('Gazette', 'Upland opened its sluices and flooded 12 villages', 2),
      reportBy('Mail', 'Upland opened the sluices, flooding 30 villages', 3),
    ];
    const told = wordDocument(composeBrief({ ...material, articles }), sayIn('en'));
    const blocks = told.sections.find(({ id }) => id === 'conditions')?.blocks ?? [];
    const list = blocks.at(-1);
    expect(
      list?.kind === 'list' ? list.items.map(({ text, sources }) => [text, sources.length]) : [],
    ).toEqual([
      [
        '4 April 2031: Upland opened the sluices, flooding 12 villages (2 independent witnesses) – contradicted by what follows',
        2,
      ],
      [
        '4 April 2031: Upland opened the sluices, flooding 30 villages – contradicts what stands before in the number',
        1,
      ],
    ]);
  });

  describe('with a statement under a condition about nothing on the table', () => {
    const [first, second, third] = material.statements;
    const condition = { text: 'if it rains', start: 0, end: 1, kind: 'if' } as const;
    const asked = {
      ...third!.statement,
      actor: 'Upland',
      stance: 'open',
      about: ['share-data'],
      condition,
    } as const;
    const statements = [first!, second!, { ...third!, statement: asked }];
    const { file } = material.negotiation;
    const unweighed = {
      party: 'Upland',
      option: 'share-data',
      stance: 'open',
      evidence: ['a1-s3'],
      excluded: 'Its condition is about nothing on the table: if it rains',
    } as const;
    const wordsOf = (positions: typeof file.positions, id: string): string => {
      const given = materialOf({ ...file, positions }, { articles: material.articles, statements });
      const { sections } = wordDocument(composeBrief(given), sayIn('en'));
      return JSON.stringify(sections.find((section) => section.id === id)?.blocks ?? []);
    };

    it('says so in the cell, where nothing else is known, and beside the condition', () => {
      const positions = [...file.positions.slice(0, 2), unweighed];
      expect(wordsOf(positions, 'positions')).toContain('open, under a condition that is not weighed');
      expect(wordsOf(file.positions, 'positions')).not.toContain('not weighed');
      expect(wordsOf(positions, 'conditions')).toContain(
        '“if it rains” This is about nothing on the table, so what was said under it is not weighed',
      );
    });

    it('does not pass off as weighed a condition on what the analysis does not hold', () => {
      expect(wordsOf(file.positions, 'conditions')).toContain('“if it rains” Not weighed in the analysis.');
      expect(wordsOf(file.positions, 'conditions')).toMatch(/“only if the data is shared”"/u);
    });

    it('quotes it among what else was said, so that it is not lost', () => {
      expect(wordsOf(file.positions, 'statements')).toContain('Talks resume on Friday.');
      const resting = { ...unweighed, evidence: ['a1-s3'], excluded: undefined };
      expect(wordsOf([...file.positions, resting], 'statements')).not.toContain('Talks resume on Friday.');
    });
  });

  it('traces an event to the passage that tells it, where no statement does', () => {
    const statements = material.statements.slice(0, 2);
    const { notes, sections } = composeBrief({ ...material, statements });
    const passage = notes.find(({ statementId }) => statementId === null);
    expect(passage?.quote).not.toBe('');
    expect(JSON.stringify(sections)).toContain(`"sources":[${passage?.number}]`);
  });

  it('does not show what a person rejected', () => {
    const [first, second] = material.statements;
    const rejected = { ...second!, status: 'rejected' as const };
    const { notes } = composeBrief({ ...material, statements: [first!, rejected] });
    expect(notes.flatMap(({ statementId }) => statementId ?? [])).toEqual(['a1-s1']);
    const { start, end } = rejected.statement;
    expect(notes.filter((note) => note.start <= start && end <= note.end)).toEqual([]);
  });

  it('says that nothing is feasible, and why', () => {
    const rules = ['build-dam', 'not build-dam'];
    const file = { ...material.negotiation.file, rules, guessedRules: [] };
    const text = JSON.stringify(wordDocument(composeBrief(materialOf(file)), sayIn('en')));
    expect(text).toContain('Nothing is feasible.');
    expect(text).toContain('No package is feasible.');
  });

  it('gives the day and the digest by which it can be made again', () => {
    expect(inWords.colophon.map(({ text }) => text).join(' ')).toContain(material.agreement.digest);
    expect(inWords.title.text).not.toBe(hostile.name);
    expect(inWords.title.text).toBe('Brief: River <script>alert(1)</script> "talks" & skcirt');
  });
});
