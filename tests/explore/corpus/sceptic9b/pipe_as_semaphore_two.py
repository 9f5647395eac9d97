import os
from multiprocessing import Lock, Process, RawValue

r, w = os.pipe()


def job(lock, active, peak, runs):
    os.read(r, 1)
    with lock:
        active.value += 1
        peak.value = max(peak.value, active.value)
    with lock:
        active.value -= 1
        runs.value += 1
    os.write(w, b'.')


if __name__ == '__main__':
    os.write(w, b'..')
    lock = Lock()
    active, peak, runs = (RawValue('i', 0) for _ in range(3))
    ps = [Process(target=job, args=(lock, active, peak, runs)) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('peak ok', 1 <= peak.value <= 2, 'runs', runs.value)
