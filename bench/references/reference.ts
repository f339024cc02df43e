/** A package that does part of what extraction does, measured over the same texts in the same run. */
export interface Reference {
  /** Name and version, and what it was asked for. */
  readonly name: string;
  /** Reads one text; what it gives is counted, so that nothing is left out as unused. */
  read(text: string): number;
}

/** A reference that is not installed, and what installs it. */
export interface Missing {
  readonly name: string;
  readonly install: string;
}

/** Loads a package, from the folder given or from here. @throws where it is not installed */
export type Load = (name: string) => unknown;
