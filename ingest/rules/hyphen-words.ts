// Own compilation.

/** What stands after a name and a hyphen: "Amazon-backed", "Sora-like", "US-based". */
export const HYPHEN_WORDS: ReadonlySet<string> = new Set(
  `affiliated aligned approved authored backed based blacklisted born branded built chaired centric compatible controlled
  created dependent designed developed dominated driven educated endorsed era esque exclusive financed focused founded free
  funded headed headquartered heavy hosted inspired invested issued led less licensed like linked listed made majority
  managed mandated manufactured mode native only operated organised organized owned paid powered produced registered related
  run sanctioned specific sponsored style supplied supported themed to trained type wide`.split(/\s+/),
);
