const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M3 7h7a3.5 3.5 0 0 1 0 7H7M3 7l3.5-3.5M3 7l3.5 3.5',
  redo: 'M13 7H6a3.5 3.5 0 0 0 0 7h3M13 7L9.5 3.5M13 7l-3.5 3.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5L14 14',
  graph:
    'M4.6 11l2.6-5M8.8 6l2.6 5M5.5 12.5h5M8 2.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M3.7 10.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M12.3 10.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  filters: 'M2 4h12M4.5 8h7M6.5 12h3',
  console: 'M3 4l4 4-4 4M8.5 12H13',
  export: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6L13 13M3 13l1.4-1.4M11.6 4.4L13 3',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5z',
  about: 'M8 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12M8 7.2v3.6M8 5v.1',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  all: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  add: 'M4 2.5h5l3 3v8H4zM8 7v4M6 9h4',
  lasso: 'M8 2.5c3.3 0 6 1.8 6 4s-2.7 4-6 4-6-1.8-6-4 2.7-4 6-4M4.6 9.6c.9.6.9 1.7 0 2.2-.8.5-.6 1.7.4 1.9',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5 3v10M11 3v10',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  review: 'M2.5 5.5h5M2.5 10.5h5M10 8l2 2 3-4',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words or on a button that has a label; never the only carrier of meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
