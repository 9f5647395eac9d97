import multiprocessing as mp
import time

LIMIT = 2


def download(url, gate, active, peak, lock, results):
    with gate:
        with lock:
            active.value += 1
            if active.value > peak.value:
                peak.value = active.value
        time.sleep(0.01)
        size = len(url) * 10
        with lock:
            active.value -= 1
    results.put((url, size))


def main():
    urls = [f'http://site/{i}' for i in range(5)]
    gate = mp.BoundedSemaphore(LIMIT)
    lock = mp.Lock()
    active = mp.Value('i', 0)
    peak = mp.Value('i', 0)
    results = mp.Queue()
    ps = [mp.Process(target=download, args=(u, gate, active, peak, lock, results)) for u in urls]
    for p in ps:
        p.start()
    got = [results.get() for _ in urls]
    for p in ps:
        p.join()
    print('downloaded', len(got))
    print('peak ok', 1 <= peak.value <= LIMIT and active.value == 0)


if __name__ == '__main__':
    main()
