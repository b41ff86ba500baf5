import { describe, expect, it } from 'vitest';
import {
  type NegotiationRecord,
  type ReadOption,
  type Statement,
  type StatementRecord,
  noMerges,
} from '../../record/index.ts';
import { draftNegotiation, refreshPositions } from './draft.ts';
import { readNegotiation } from './negotiation.ts';

function said(
  id: string,
  actor: string,
  stance: Statement['stance'],
  about: readonly string[],
  rest: Partial<Statement> = {},
): StatementRecord {
  const statement: Statement = {
    id,
    start: 0,
    end: 1,
    speaker: null,
    attribution: null,
    content: [],
    actor,
    verb: 'say',
    stance,
    about,
    condition: null,
    when: null,
    confidence: 1,
    ...rest,
  };
  return { id, articleId: 'a1', statement, proposed: statement, status: 'proposed', history: [] };
}

function option(id: string, rest: Partial<ReadOption> = {}): ReadOption {
  return { id, name: `do ${id}`, controller: null, guessed: true, mentions: [], ...rest };
}

function recordWith(
  statements: readonly StatementRecord[],
  options: readonly ReadOption[],
  rules: readonly string[] = [],
): NegotiationRecord {
  const article = {
    title: null,
    language: 'en',
    source: null,
    published: '2025-08-22',
    text: '…',
    furniture: [],
  };
  return {
    articles: [
      {
        id: 'a1',
        article,
        events: [],
        deadlines: [],
        options,
        rules: rules.map((says) => ({ says, start: 0, end: 1, why: '' })),
      },
    ],
    statements,
    optionMerges: noMerges,
  } as unknown as NegotiationRecord;
}

const troops = option('troops', { controllers: ['France', 'Britain'], guessed: false });
const settings = { name: 'Talks', asOf: '2025-08-22' };

describe('a draft', () => {
  const record = recordWith(
    [
      said('s1', 'France', 'favours', ['troops']),
      said('s2', 'Russia', 'rules-out', ['troops']),
      said('s3', 'Britain', 'open', ['troops'], { hedged: true }),
      said('s4', 'Ukraine', 'open', ['meet'], {
        condition: { text: 'after troops', start: 0, end: 1, kind: 'only-if', expression: 'troops' },
      }),
      said('s5', 'China', 'favours', ['meet']),
      said('s6', 'Ukraine', 'favours', ['aid'], {
        condition: { text: 'if it rains', start: 0, end: 1, kind: 'if' },
      }),
    ],
    [
      troops,
      option('meet', { controller: 'Ukraine' }),
      option('aid', { controller: 'France', guessed: false }),
      option('peace'),
    ],
    ['meet -> troops', 'meet -> unknown-thing'],
  );
  const file = draftNegotiation(record, settings);

  it('is a sound negotiation', () => {
    expect(readNegotiation(file)).toMatchObject({ ok: true });
  });

  it('makes one option for each who can do it, and none for what nobody can', () => {
    expect(file.parties.map(({ name, options }) => [name, options.map((entry) => entry.name)])).toEqual([
      ['France', ['troops-france', 'aid']],
      ['Britain', ['troops-britain']],
      ['Ukraine', ['meet']],
      ['Russia', []],
      ['China', []],
    ]);
  });

  it('marks what it only guessed', () => {
    expect(file.parties.find(({ name }) => name === 'Ukraine')?.options[0]).toMatchObject({ guessed: true });
    expect(file.parties.find(({ name }) => name === 'France')?.options[1]?.guessed).toBeUndefined();
    expect(file.guessedRules).toEqual(file.rules);
  });

  it('guesses that consent is needed of who is against what others would do, and of nobody else', () => {
    expect(file.parties.filter(({ consent }) => consent === true).map(({ name }) => name)).toEqual([
      'Russia',
    ]);
  });

  it('lets each speak for itself, and others for all', () => {
    expect(file.positions.map(({ party, option: about, stance }) => `${party} ${stance} ${about}`)).toEqual([
      'France favours troops-france',
      'Russia rules-out troops-france',
      'Russia rules-out troops-britain',
      'Britain open troops-britain',
      'Ukraine open meet',
      'China favours meet',
      'Ukraine favours aid',
    ]);
    expect(file.positions[3]).toMatchObject({ guessed: true, evidence: ['s3'], date: '2025-08-22' });
  });

  it('turns conditions and rules on what several can do into either of them', () => {
    expect(file.positions[4]?.onlyIf).toBe('troops-france or troops-britain');
    expect(file.rules).toEqual(['meet -> troops-france or troops-britain']);
  });

  it('keeps out of the analysis what has a condition that cannot be weighed', () => {
    expect(file.positions[6]?.excluded).toContain('if it rains');
  });

  it('keeps at most ten options, those with most positions', () => {
    const many = Array.from({ length: 14 }, (_, index) => option(`o${index}`, { controller: 'A' }));
    const drafted = draftNegotiation(recordWith([said('s1', 'A', 'favours', ['o13'])], many), settings);
    expect(drafted.parties[0]?.options).toHaveLength(10);
    expect(drafted.parties[0]?.options.map(({ name }) => name)).toContain('o13');
  });

  it('keeps the options that conditions look at, so that what was said under them can be weighed', () => {
    const many = Array.from({ length: 14 }, (_, index) => option(`o${index}`, { controller: 'A' }));
    const condition = {
      text: 'if so',
      start: 0,
      end: 1,
      kind: 'if',
      expression: 'o12 and not o11',
    } as const;
    const record = recordWith([said('s1', 'A', 'favours', ['o13'], { condition })], many);
    const drafted = draftNegotiation(record, settings);
    expect(drafted.parties[0]?.options.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['o11', 'o12', 'o13']),
    );
    expect(drafted.positions.map(({ if: guard, excluded }) => ({ guard, excluded }))).toEqual([
      { guard: 'o12 and not o11', excluded: undefined },
    ]);
  });
});

describe('options that a person merged', () => {
  const record = recordWith(
    [
      said('s1', 'France', 'favours', ['send-forces']),
      said('s2', 'Russia', 'rules-out', ['troops']),
      said('s3', 'Russia', 'open', ['meet'], {
        condition: { text: 'if no forces come', start: 0, end: 1, kind: 'if', expression: 'not send-forces' },
      }),
    ],
    [
      option('troops', { controller: 'France', guessed: true }),
      option('send-forces', { controller: 'Britain', guessed: false }),
      option('meet', { controller: 'Russia' }),
    ],
  );
  const merged = {
    ...record,
    optionMerges: { merged: [{ into: 'troops', options: ['send-forces'] }], apart: [] },
  };

  it('are one in a draft, under every name, whoever each article says does it', () => {
    const file = draftNegotiation(merged, settings);
    expect(file.parties.flatMap(({ options }) => options.map(({ name, from }) => [name, from]))).toEqual([
      ['troops-france', ['troops', 'send-forces']],
      ['troops-britain', ['troops', 'send-forces']],
      ['meet', ['meet']],
    ]);
    expect(file.positions.map(({ party, option: about }) => `${party} ${about}`)).toEqual([
      'France troops-france',
      'Russia troops-france',
      'Russia troops-britain',
      'Russia meet',
    ]);
    expect(file.positions.at(-1)?.if).toBe('not (troops-france or troops-britain)');
  });

  it('are one in a saved model, in the option that has the chosen name', () => {
    const model = draftNegotiation(record, settings);
    expect(model.parties.flatMap(({ options }) => options.map(({ name }) => name))).toEqual([
      'troops',
      'send-forces',
      'meet',
    ]);
    const before = refreshPositions(model, record).positions;
    const after = refreshPositions(model, merged).positions;
    expect(before.map(({ option: about, evidence }) => [about, evidence])).toContainEqual([
      'send-forces',
      ['s1'],
    ]);
    expect(after.map(({ option: about, evidence }) => [about, evidence])).toContainEqual(['troops', ['s1']]);
    expect(after.map(({ option: about }) => about)).not.toContain('send-forces');
  });
});

describe('refreshing a model', () => {
  const record = recordWith(
    [said('s1', 'France', 'favours', ['troops']), said('s2', 'Russia', 'rules-out', ['troops'])],
    [troops],
  );
  const drafted = draftNegotiation(record, settings);

  it('changes nothing where nothing changed', () => {
    expect(refreshPositions(drafted, record)).toEqual(drafted);
  });

  it('keeps what the analyst added, left out or made of a position', () => {
    const positions = drafted.positions.map((position, index) =>
      index === 0 ? { ...position, excluded: 'A slip of the tongue.' } : position,
    );
    const own = { party: 'Britain', option: 'troops-britain', stance: 'open' as const };
    const model = { ...drafted, positions: [own, ...positions] };
    expect(refreshPositions(model, record).positions).toEqual(model.positions);
  });

  it('follows a statement that was corrected or rejected', () => {
    const corrected = recordWith(
      [
        said('s1', 'France', 'opposes', ['troops']),
        { ...said('s2', 'Russia', 'rules-out', ['troops']), status: 'rejected' },
      ],
      [troops],
    );
    expect(refreshPositions(drafted, corrected).positions).toMatchObject([
      { party: 'France', stance: 'opposes' },
    ]);
  });

  it('gives what is new an id that nothing in the model has', () => {
    const grown = recordWith(
      [
        said('s0', 'France', 'opposes', ['meet']),
        said('s1', 'France', 'favours', ['troops']),
        said('s2', 'Russia', 'rules-out', ['troops']),
      ],
      [troops, option('meet', { controller: 'Russia' })],
    );
    const model = {
      ...drafted,
      parties: drafted.parties.map((party) =>
        party.name === 'Russia' ? { ...party, options: [{ name: 'meet' }] } : party,
      ),
    };
    const { positions } = refreshPositions(model, grown);
    expect(positions.map(({ evidence, id }) => [evidence?.[0], id])).toEqual([
      ['s0', `p${drafted.positions.length + 1}`],
      ...drafted.positions.map(({ evidence, id }) => [evidence?.[0], id]),
    ]);
  });
});
