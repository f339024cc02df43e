/** Where a pair stands in an outline, its lists and all. */
export interface Ends {
  /** Places in `Outline.words`. */
  readonly left: number;
  readonly right: number;
  /** Last of the left one's list, first of the right one's: between these lies what joins them. */
  readonly from: number;
  readonly to: number;
  /** First of the left one's list, last of the right one's. */
  readonly first: number;
  readonly last: number;
  /** Both belong to one list. */
  readonly same: boolean;
  readonly leftPlace: number;
  readonly rightPlace: number;
}
