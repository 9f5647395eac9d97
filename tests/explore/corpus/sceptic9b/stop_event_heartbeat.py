import multiprocessing as mp


def heartbeat(stop, beats):
    while not stop.wait(0.05):
        beats.value += 1


def worker(n, jobs):
    for _ in range(n):
        with jobs.get_lock():
            jobs.value += 1


if __name__ == '__main__':
    stop = mp.Event()
    beats = mp.Value('i', 0)
    jobs = mp.Value('i', 0)
    h = mp.Process(target=heartbeat, args=(stop, beats), daemon=True)
    h.start()
    ws = [mp.Process(target=worker, args=(2, jobs)) for _ in range(2)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
    stop.set()
    h.join()
    print('jobs', jobs.value, 'heart stopped', not h.is_alive())
