import type { Reading } from '../../graph/graph';
import type { Kind } from '../../graph/ontology/kinds';
import { article, type Kinds, type Line, type Said } from '../browser/article';

const KINDS: Kinds = new Map<string, Kind>([
  ['Ada Quist', 'Person'],
  ['Rolf Mensing', 'Person'],
  ['Ines Okafor', 'Person'],
  ['Sable', 'Model'],
  ['Onyx', 'Model'],
  ['Competition Office', 'Organization'],
]);

function say(text: string, type: Said['type'], more: Omit<Said, 'type'> = {}): Line {
  return { text, said: { type, ...more } };
}

function usd(value: number): { readonly amount: { readonly value: number; readonly currency: string } } {
  return { amount: { value, currency: 'USD' } };
}

/** A small market in which every recipe finds something, and each something to leave out. */
export const MARKET: readonly Reading[] = [
  article(
    { outlet: 'The Meridian', date: '2023-02-01', title: 'Money for Delmar', url: 'https://meridian.example/1' },
    [
      say('⟦s:Arden Capital⟧ ⟦t:put⟧ $300 million into ⟦o:Delmar⟧.', 'INVESTED_IN', usd(300e6)),
      say('⟦s:Brannock⟧ ⟦t:joined with⟧ $50 million for ⟦o:Delmar⟧.', 'INVESTED_IN', usd(50e6)),
      say('⟦s:Arden Capital⟧ ⟦t:backed⟧ ⟦o:Eskel⟧ with $120 million.', 'INVESTED_IN', usd(120e6)),
      say('⟦s:Brannock⟧ ⟦t:also bought shares of⟧ ⟦o:Eskel⟧.', 'INVESTED_IN'),
      say('⟦s:Delmar⟧ ⟦t:was valued at⟧ $2 billion.', 'VALUED_AT', usd(2e9)),
      say('⟦s:Delmar⟧ ⟦t:raised⟧ $350 million in its second round.', 'RAISED', { ...usd(350e6), round: 'Series B' }),
      say('⟦s:Fenwick⟧ ⟦t:plans to buy⟧ ⟦o:Halden⟧ for $900 million.', 'ACQUIRED', {
        status: 'planned',
        ...usd(900e6),
      }),
    ],
    KINDS,
  ),
  article(
    { outlet: 'Harbour Courier', date: '2023-02-03', title: 'Who pays Delmar', url: 'https://courier.example/1' },
    [
      say('⟦s:Arden Capital⟧ ⟦t:invested⟧ $300 million in ⟦o:Delmar⟧ this week.', 'INVESTED_IN', usd(300e6)),
      say('⟦s:Garrow⟧ ⟦t:is in talks to invest in⟧ ⟦o:Delmar⟧, it is said.', 'INVESTED_IN', {
        status: 'rumoured',
        confidence: 0.6,
      }),
      say('⟦s:Ada Quist⟧ ⟦t:leads⟧ ⟦o:Delmar⟧.', 'LEADS', { role: 'chief executive' }),
      say('⟦s:Delmar⟧ ⟦t:developed⟧ ⟦o:Sable⟧.', 'DEVELOPED'),
      say('⟦s:Garrow⟧ ⟦t:released⟧ ⟦o:Onyx⟧.', 'DEVELOPED'),
      say('⟦s:Onyx⟧ ⟦t:rivals⟧ ⟦o:Sable⟧.', 'COMPETES_WITH'),
    ],
    KINDS,
  ),
  article(
    { outlet: 'The Meridian', date: '2024-01-10', title: 'Chips and circles', url: 'https://meridian.example/2' },
    [
      say('⟦s:Eskel⟧ ⟦t:invested in⟧ ⟦o:Corvane⟧.', 'INVESTED_IN', usd(80e6)),
      say('⟦s:Corvane⟧ ⟦t:took a stake in⟧ ⟦o:Eskel⟧ in return.', 'INVESTED_IN', usd(20e6)),
      say('⟦s:Eskel⟧ ⟦t:sells⟧ chips to ⟦o:Corvane⟧.', 'SUPPLIES', { what: 'chips' }),
      say('⟦s:Delmar⟧ ⟦t:invested in⟧ ⟦o:Fenwick⟧.', 'INVESTED_IN'),
      say('⟦s:Fenwick⟧ ⟦t:invested in⟧ ⟦o:Garrow⟧.', 'INVESTED_IN'),
      say('⟦s:Garrow⟧ ⟦t:has a share of⟧ ⟦o:Delmar⟧, its books show.', 'INVESTED_IN'),
      say('⟦s:Fenwick⟧ ⟦t:supplies⟧ ⟦o:Eskel⟧ with wafers.', 'SUPPLIES', { what: 'wafers' }),
      say('⟦s:Corvane⟧ ⟦t:competes with⟧ ⟦o:Garrow⟧.', 'COMPETES_WITH'),
      say('⟦s:Delmar⟧ ⟦t:open-sourced⟧ ⟦o:Sable⟧ under the MIT licence.', 'OPEN_SOURCED', { licence: 'MIT' }),
      say('⟦s:Competition Office⟧ ⟦t:sued⟧ ⟦o:Corvane⟧.', 'SUED', {
        happened: { from: '2024-01-08', to: '2024-01-08', text: 'on Monday' },
      }),
    ],
    KINDS,
  ),
  article(
    { outlet: 'Harbour Courier', date: '2024-01-12', title: 'Another sum', url: 'https://courier.example/3' },
    [say('⟦s:Eskel⟧ ⟦t:paid⟧ $95 million for its part of ⟦o:Corvane⟧.', 'INVESTED_IN', usd(95e6))],
    KINDS,
  ),
  article(
    { outlet: 'Wire Desk', date: '2024-03-05', title: 'People on the move', url: 'https://wire.example/1' },
    [
      say('⟦s:Rolf Mensing⟧, ⟦t:formerly head of research at⟧ ⟦o:Delmar⟧, is gone.', 'WORKS_FOR', {
        status: 'former',
        role: 'head of research',
      }),
      say('⟦s:Rolf Mensing⟧ ⟦t:now runs⟧ ⟦o:Garrow⟧.', 'LEADS', { role: 'president' }),
      say('⟦s:Ada Quist⟧ ⟦t:founded⟧ ⟦o:Halden⟧ years ago.', 'FOUNDED'),
      say('⟦s:Ines Okafor⟧ ⟦t:works for⟧ ⟦o:Halden⟧.', 'WORKS_FOR', { role: 'analyst' }),
      say('⟦s:Garrow⟧ ⟦t:was to buy⟧ ⟦o:Corvane⟧ for $4 billion, three people said.', 'ACQUIRED', {
        status: 'rumoured',
        ...usd(4e9),
      }),
      say('⟦s:Delmar⟧ ⟦t:is worth⟧ $5 billion.', 'VALUED_AT', usd(5e9)),
    ],
    KINDS,
  ),
  article(
    { outlet: 'Harbour Courier', date: '2024-03-20', title: 'No deal', url: 'https://courier.example/2' },
    [
      say('⟦s:Garrow⟧ ⟦t:will not buy⟧ ⟦o:Corvane⟧, it said.', 'ACQUIRED', { status: 'rejected' }),
      say('⟦s:Corvane⟧ ⟦t:sued⟧ ⟦o:Garrow⟧ over the talks.', 'SUED'),
      say('⟦s:Fenwick⟧ ⟦t:may sell⟧ ⟦o:Garrow⟧ wafers, two people said.', 'SUPPLIES', {
        status: 'rumoured',
        confidence: 0.7,
        what: 'wafers',
      }),
    ],
    KINDS,
  ),
];
