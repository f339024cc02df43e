import { RULE_OF_COMPOUND } from '../../../rules/relations/compounds';
import type { Reading } from '../reading';
import { mentionOf } from '../reading';
import { leftList } from '../references/left-list';
import type { Reference } from '../references/reference';
import { ownReferences } from '../references/references';
import { headOf } from '../syntax/complements';
import { kindsAt, type Proposal, pairs } from './proposal';

/** What hyphenated participles say: "Acme-backed Larkspur", "the Acme-backed lab". */
export function compoundFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) =>
    unit.type !== 'noun'
      ? []
      : unit.compounds.flatMap((compound) => {
          const rule = RULE_OF_COMPOUND.get(compound.lemma);
          if (!rule) return [];
          const joined = rule.joined === 'subject' ? 'subject' : 'object';
          const other = joined === 'subject' ? 'object' : 'subject';
          const name: Reference = {
            mention: compound.mention,
            at,
            weight: mentionOf(reading, compound.mention)?.weight ?? 0,
          };
          const names = [...leftList(reading, at, { kinds: kindsAt(rule.type, joined) }), name];
          const bearers = ownReferences(reading, headOf(reading.units, at) ?? at, { kinds: kindsAt(rule.type, other) });
          const own = bearers.length > 0 ? bearers : ownReferences(reading, at, { kinds: kindsAt(rule.type, other) });
          const draft = {
            type: rule.type,
            trigger: compound.trigger,
            rule: `compound.${rule.id}`,
            weight: rule.weight,
            at,
          };
          return joined === 'subject' ? pairs(reading, draft, names, own) : pairs(reading, draft, own, names);
        }),
  );
}
