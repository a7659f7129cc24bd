import { Worker } from 'node:worker_threads';
import { RequestProblem } from '@pazabierta/query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lane, type LaneOptions, openLane } from '../src/open-lane.ts';
import { type Task, type Thread, toThread } from '../src/start-thread.ts';

/** A thread that does what it is told as a thread that answers does: it answers, fails, is busy for some milliseconds, or ends. */
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    if (task === null) return parentPort.close();
    const [, what, value] = task;
    if (what === 'end') process.exit(7);
    if (what === 'fail') return parentPort.postMessage({ error: new RangeError(value) });
    for (const until = Date.now() + (what === 'busy' ? value : 0); Date.now() < until; );
    parentPort.postMessage({ answer: value });
  });
  parentPort.postMessage(true);
`;
const answer = (value: unknown): Task => ['get', 'answer', value];
const busy = (ms: number): Task => ['get', 'busy', ms];

let lane: Lane | undefined;
let started: number;
let failures: unknown[];
/** Whether a thread can be started. */
let whole: boolean;
beforeEach(() => {
  [lane, started, failures, whole] = [undefined, 0, [], true];
});
afterEach(() => lane?.close());

async function open(bounds: Partial<LaneOptions> = {}): Promise<Lane> {
  lane = await openLane({
    start: async () => {
      if (!whole) throw new Error('The file has gone');
      started += 1;
      return (await toThread(new Worker(PROGRAM, { eval: true }))) as Thread;
    },
    threads: 1,
    atOnce: 1,
    mostWaiting: 10,
    limitMs: 30_000,
    onFailure: (error) => failures.push(error),
    ...bounds,
  });
  return lane;
}

const problemOf = async (answered: Promise<unknown>): Promise<RequestProblem> => {
  const problem = await answered.then(
    (value) => value,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(RequestProblem);
  return problem as RequestProblem;
};

describe('run()', () => {
  it('answers each task by its own, in the order in which they came', async () => {
    const { run } = await open();
    const order: number[] = [];
    const numbers = [0, 1, 2, 3, 4];
    const answers = numbers.map((number) => run(answer(number)).finally(() => order.push(number)));
    expect(await Promise.all(answers)).toEqual(numbers);
    expect(order).toEqual(numbers);
    expect(started).toBe(1);
  });

  it('fails as the task failed, and goes on with the same thread', async () => {
    const { run } = await open();
    await expect(run(['get', 'fail', 'no such release'])).rejects.toThrow(RangeError);
    expect(await run(answer('after'))).toBe('after');
    expect(started).toBe(1);
    expect(failures).toEqual([]);
  });

  it('does as many tasks at once as it has threads', async () => {
    const { run } = await open({ threads: 2 });
    const long = run(busy(2000));
    let longIsDone = false;
    void long.then(() => {
      longIsDone = true;
    });
    expect(await run(answer('short'))).toBe('short');
    expect(longIsDone).toBe(false);
    await long;
  });

  it('refuses what is more than may wait, but nothing that resumes an answer', async () => {
    const { run } = await open({ mostWaiting: 2 });
    const under = [busy(300), answer(1), answer(2)].map((task) => run(task));
    const refused = run(answer('refused'));
    const resumed = run(answer('resumed'), { resumes: true });
    const { type, detail } = await problemOf(refused);
    expect(type).toBe('unavailable');
    expect(detail.en).toBe('There are too many questions at once; ask again in some seconds');
    expect(await resumed).toBe('resumed');
    expect(await Promise.all(under)).toEqual([300, 1, 2]);
  });

  it('gives up a task that takes too long, says so, and answers others from another thread', async () => {
    const { run } = await open({ limitMs: 1000 });
    const long = run(busy(4000));
    const next = run(answer('next'), { resumes: true });
    const { type, detail } = await problemOf(long);
    expect(type).toBe('unavailable');
    expect(detail.es).toBe('La respuesta tardaría más de 1 segundos; acote la pregunta con más filtros');
    expect(await next).toBe('next');
    expect(started).toBe(2);
    expect(failures).toEqual([]);
  });

  it('does not put a third thread beside two that cannot be stopped, and goes on once they have ended', async () => {
    const { run } = await open({ limitMs: 400, mostWaiting: 10 });
    await problemOf(run(busy(3000)));
    await problemOf(run(busy(1500)));
    expect(started).toBe(2);
    const { detail } = await problemOf(run(answer('waits in vain')));
    expect(detail.en).toMatch(/^There are too many/);
    expect(await run(answer('resumed'), { resumes: true })).toBe('resumed');
    expect(started).toBe(3);
  });

  it('fails the task of a thread that ends, tells of it, and answers others from another thread', async () => {
    const { run } = await open();
    const [ended, next] = [run(['get', 'end']), run(answer('next'))];
    const { type, detail } = await problemOf(ended);
    expect([type, detail.en]).toEqual(['unavailable', 'The answer broke off on our side; ask again']);
    expect(await next).toBe('next');
    expect(failures).toEqual([expect.objectContaining({ message: 'A thread that answers ended early (7)' })]);
  });

  it('fails what waits where no thread can be started any more, and tries again with the next task', async () => {
    const { run } = await open();
    whole = false;
    const [ended, next] = [run(['get', 'end']), run(answer('next'))];
    await problemOf(ended);
    expect((await problemOf(next)).detail.en).toBe('The answer broke off on our side; ask again');
    await problemOf(run(answer('tried in vain')));
    whole = true;
    expect(await run(answer('back'))).toBe('back');
  });
});

describe('a thread that is given two tasks at once', () => {
  it('answers each by its own, in the order in which they came', async () => {
    const { run } = await open({ atOnce: 2 });
    const tasks = [busy(50), answer(1), ['get', 'fail', 'wrong'] as const, answer(3), busy(20), answer(5)];
    const outcomes = await Promise.allSettled(tasks.map((task) => run(task)));
    expect(outcomes.map((each) => ('value' in each ? each.value : 'failed'))).toEqual([
      50,
      1,
      'failed',
      3,
      20,
      5,
    ]);
    expect(started).toBe(1);
  });

  it('is replaced once where one takes too long, and whoever waited behind it may ask again', async () => {
    const { run } = await open({ atOnce: 2, limitMs: 500 });
    const [long, behind] = [run(busy(2000)), run(answer('behind'))];
    expect((await problemOf(long)).detail.en).toMatch(/^The answer would take more than/);
    expect((await problemOf(behind)).detail.en).toMatch(/^There are too many questions/);
    expect(await run(answer('next'), { resumes: true })).toBe('next');
    expect(started).toBe(2);
  });

  it('is told of once where it ends, and both are failed', async () => {
    const { run } = await open({ atOnce: 2 });
    const asked = [run(['get', 'end']), run(answer('behind'))];
    for (const each of asked) expect((await problemOf(each)).type).toBe('unavailable');
    expect(await run(answer('next'))).toBe('next');
    expect(failures).toHaveLength(1);
    expect(started).toBe(2);
  });
});

describe('close()', () => {
  it('ends threads at rest at once, and those with a task once it is done', async () => {
    const { run, close } = await open({ threads: 2 });
    const exits = vi.fn();
    // Threads of the tests before may still be ending, each with a listener of its own.
    const own = process.listeners('exit').slice(-2);
    const task = run(busy(500)).then(exits);
    await close();
    expect(exits).not.toHaveBeenCalled();
    await task;
    const isOwn = (listener: NodeJS.ExitListener): boolean => own.includes(listener);
    await vi.waitFor(() => expect(process.listeners('exit').filter(isOwn)).toEqual([]), 5000);
    await problemOf(run(answer('too late')));
  });
});
