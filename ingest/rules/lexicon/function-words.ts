function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Words that open a prepositional phrase. */
export const PREPOSITIONS =
  set(`about above across after against along alongside amid among as at around before behind below
  beneath besides between beyond by despite during excluding for from in including inside into like near of off on onto
  opposite out outside over past per regarding since through throughout to toward towards under unlike until up upon
  versus via vs with within without amongst via`);

/** Words that open a clause of its own. */
export const SUBORDINATORS = set(
  'because if unless while whereas although though when whenever where whether once how why lest',
);

/** Adjectives that are part of a title. */
export const TITLE_ADJECTIVES = set('chief executive vice senior general managing deputy principal global');

interface MultiwordMark {
  readonly words: readonly string[];
  readonly mark: 'and' | 'preposition' | 'subordinator' | 'adverb' | 'but';
}

const LIST_LIKE: Readonly<Record<MultiwordMark['mark'], string>> = {
  and: 'as well as|along with|together with|in addition to',
  preposition:
    'such as|according to|because of|due to|instead of|rather than|out of|in front of|on behalf of|ahead of|thanks to',
  subordinator: 'even though|as if|so that|even if|in case',
  but: 'but also|but not',
  adverb:
    'for example|for instance|of course|at least|at most|up to|more than|less than|such that|as many as|no longer',
};

function multiwordMarks(): ReadonlyMap<string, readonly MultiwordMark[]> {
  const marks = new Map<string, MultiwordMark[]>();
  for (const mark of ['and', 'preposition', 'subordinator', 'but', 'adverb'] as const) {
    for (const phrase of LIST_LIKE[mark].split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      marks.set(first, [...(marks.get(first) ?? []), { words, mark }]);
    }
  }
  return marks;
}

/** First word → the fixed phrases that start with it and count as one mark. */
export const MULTIWORD_MARKS = multiwordMarks();

const WITH_PARTICLE = `take over on up back in|buy out up back|pick up|hoover up|mop up|snatch up|show off|haul in|rake in|face off|fend off
  |square up|stand up|pair up|band together|get together|double down|sell off out|spin off out|set up|snap up|gobble up|scoop up|start up|team up
  |join up|hook up|link up|tie up|roll out|bring out|put out up|step down aside|call off|turn down|back out away|pull out back in
  |walk away|carve out off|break up off|split off up|branch out|partner up|cash out|pony up|shell out|fork out|splash out|work out|hive off
  |close down|shut down|wind down|give up away|build up out|gear up|ramp up|open up|sign up|make up|hand over|swallow up|head up|rule out|catch up|keep up|end up|wind up`;

function particles(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, ReadonlySet<string>>();
  for (const row of WITH_PARTICLE.split('|')) {
    const [verb, ...words] = row.trim().split(/\s+/);
    if (verb !== undefined && verb !== '') table.set(verb, new Set(words));
  }
  return table;
}

/** Verb lemma → particles that belong to it when they follow it. */
export const PARTICLES = particles();
