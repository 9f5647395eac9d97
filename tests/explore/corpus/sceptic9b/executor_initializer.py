from concurrent.futures import ProcessPoolExecutor, as_completed
import multiprocessing as mp

_hits = None
_best = None
_lock = None


def init(hits, best, lock):
    global _hits, _best, _lock
    _hits, _best, _lock = hits, best, lock


def task(n):
    sq = n * n
    with _lock:
        if sq % 2 == 0:
            _hits.value += 1
        if sq > _best.value:
            _best.value = sq
    return n


def main():
    ctx = mp.get_context('fork')
    hits = ctx.Value('i', 0, lock=False)
    best = ctx.Value('i', 0, lock=False)
    lock = ctx.Lock()
    with ProcessPoolExecutor(2, mp_context=ctx, initializer=init, initargs=(hits, best, lock)) as ex:
        futures = {ex.submit(task, n): n for n in range(1, 9)}
        for f in as_completed(futures):
            assert f.result() == futures[f]
    print('hits', hits.value, 'of', len(futures))
    print('max', best.value)


if __name__ == '__main__':
    main()
