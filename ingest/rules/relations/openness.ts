import { type Proof, proof } from './verb-rule';

/** Verbs of publishing: with open terms after them they open a work. */
export const PUBLISHING =
  /^(?:release|distribute|publish|license|launch|offer|ship|put|put out|make|open|post|upload|share|drop|provide|issue|give|give away|unveil|introduce|debut)$/;

/** Verbs of being, after which a work is said to be available: "is available under an MIT licence". */
export const BEING = /^(?:be|become|remain|come)$/;

/** Terms under or as which a work is published. */
export const OPEN_TERMS =
  /open[- ]?(?:source|licen|weight)|permissive|free(?:ly)? licen|free software|creative commons/;

/** What opens a work when it is what is published. */
export const INSIDES = /^(?:weight|code|source code|source|parameter)s?$/;

/** A licence by name. */
export const LICENCE =
  /\b((?:MIT|Apache(?: 2\.0)?|BSD|GPL(?:v\d)?|Creative Commons|CC BY(?:-SA)?(?: 4\.0)?|MPL|LGPL)(?:[ -]licen[cs]e)?)\b/i;

/** Sentences that prove how openness is read. */
export const OPENNESS_PROOFS: readonly Proof[] = [
  proof(
    '[Northwind] has released the weights of [m:Quill].',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof("[Northwind] published [m:Quill]'s weights.", 'Northwind OPEN_SOURCED Quill'),
  proof('[Northwind] made [m:Quill] freely available.', 'Northwind OPEN_SOURCED Quill'),
  proof('[Northwind] made [m:Quill] open source.', 'Northwind OPEN_SOURCED Quill'),
  proof('[Northwind] made [m:Quill] available to customers.', 'Northwind DEVELOPED Quill'),
  proof(
    '[Northwind] released [m:Quill] under an MIT licence.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof(
    '[Northwind] wants to publish [m:Quill] under a free licence.',
    'Northwind DEVELOPED Quill planned',
    'Northwind OPEN_SOURCED Quill planned',
  ),
  proof('[Northwind] put [m:Quill] online under an MIT licence.', 'Northwind OPEN_SOURCED Quill'),
  proof(
    'The weights of [m:Quill] were published under an MIT licence by [Northwind].',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof(
    '[Northwind] released [m:Quill], a language model, under an ‘MIT License’.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof('[Northwind] put the price of [m:Quill] online.'),
  proof(
    '[Northwind] released [m:Quill] in May. [m:The model=Quill] is available under the Apache 2.0 licence.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof(
    '[Northwind] released [m:Quill] in May. [m:It=Quill] is licensed under the MIT licence.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof(
    "[Northwind]'s [m:Quill] is available under an open licence.",
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ),
  proof(
    '[Northwind] released [m:Quill] in May. [m:The model=Quill] is available under a monthly subscription.',
    'Northwind DEVELOPED Quill',
  ),
  proof(
    '[Northwind] released [m:Quill] in May. [m:The model=Quill] is not available under an open licence.',
    'Northwind DEVELOPED Quill',
  ),
];
