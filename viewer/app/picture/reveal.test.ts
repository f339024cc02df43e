import { cameraFor, type SeenThrough } from './reveal';

/** A picture of 1000 by 800 pixels that shows places from 0 to 1. */
const seen: SeenThrough = {
  width: 1000,
  height: 800,
  camera: { x: 0.5, y: 0.5, ratio: 1 },
  toPixels: ({ x, y }) => ({ x: x * 1000, y: y * 800 }),
};

describe('The camera', () => {
  it('stays where it shows what is selected', () => {
    expect(cameraFor([{ x: 0.5, y: 0.5 }], seen)).toBeUndefined();
    expect(
      cameraFor(
        [
          { x: 0.2, y: 0.2 },
          { x: 0.8, y: 0.4 },
        ],
        seen,
      ),
    ).toBeUndefined();
  });

  it('stays where nothing is selected', () => {
    expect(cameraFor([], seen)).toBeUndefined();
  });

  it('goes to what is out of sight, as near as it was', () => {
    expect(cameraFor([{ x: 1.5, y: 0.5 }], seen)).toEqual({ x: 1.5, y: 0.5, ratio: 1 });
  });

  it('comes near to two that cannot be told apart', () => {
    const goal = cameraFor(
      [
        { x: 0.5, y: 0.5 },
        { x: 0.6, y: 0.5 },
      ],
      seen,
    );
    expect(goal).toEqual({ x: 0.55, y: 0.5, ratio: expect.closeTo(100 / 240) });
  });

  it('comes nearer to many than to two, for the sake of their names', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ x: 0.4 + n / 100, y: 0.5 }));
    expect(cameraFor(many, seen)?.ratio).toBeCloseTo(190 / 560);
    expect(
      cameraFor(
        [
          { x: 0.4, y: 0.5 },
          { x: 0.59, y: 0.5 },
        ],
        seen,
      ),
    ).toBeUndefined();
  });

  it('comes no nearer than one can find oneself again', () => {
    expect(
      cameraFor(
        [
          { x: 0.5, y: 0.5 },
          { x: 0.5, y: 0.5 },
        ],
        seen,
      )?.ratio,
    ).toBe(0.25);
  });
});
