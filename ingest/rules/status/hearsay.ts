interface HearsayForm {
  readonly name: string;
  /** Tried on a sentence in lower case. */
  readonly form: RegExp;
  readonly proofs: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Ways of saying that nobody who is named says so. Own compilation. */
export const HEARSAY: readonly HearsayForm[] = [
  {
    name: 'people in the know',
    form: /\b(?:people|persons?|sources?|individuals?|insiders?|bankers?|executives?|officials?)(?: who (?:is|are|was|were|have been|has been))? (?:familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge|in the know|involved in (?:the|its)|privy to)\b/,
    proofs: {
      yes: ['two people familiar with the matter said', 'according to a person briefed on the talks'],
      no: ['people close the door', 'the firm is close to a deal'],
    },
  },
  {
    name: 'sources say',
    form: /\b(?:sources?|insiders?|rumou?rs?|(?:media|press|news|local|unconfirmed) reports?) (?:say|says|said|tells?|told|suggests?|suggested|have it|has it|claims?|claimed|indicates?|indicated)\b/,
    proofs: {
      yes: ['sources say the deal is near', 'media reports suggest'],
      no: ['the source of the chips', 'the annual report says'],
    },
  },
  {
    name: 'according to nobody',
    form: /\baccording to (?:\w+ ){0,2}(?:sources|people|persons?|insiders|rumou?rs|(?:media|press|news) reports)\b/,
    proofs: {
      yes: ['according to people', 'according to two people', 'according to media reports'],
      no: ['according to the company', 'according to a filing'],
    },
  },
  {
    name: 'it is rumoured',
    form: /\b(?:it is|it was|it has been|there are|there were) (?:widely |long )?(?:rumou?red|speculated|whispered|alleged|rumou?rs)\b/,
    proofs: {
      yes: ['it is widely rumoured that', 'there are rumours that'],
      no: ['there are reasons', 'it was announced that'],
    },
  },
];
