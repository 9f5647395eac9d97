import time
from multiprocessing import Event, Process, Value


def monitor(stop, beats):
    while not stop.wait(0.01):
        with beats.get_lock():
            beats.value += 1


def worker():
    time.sleep(0.03)
    print('worker done', flush=True)


if __name__ == '__main__':
    stop = Event()
    beats = Value('i', 0)
    m = Process(target=monitor, args=(stop, beats))
    w = Process(target=worker)
    m.start()
    w.start()
    w.join()
    stop.set()
    m.join()
    print('monitor saw the end:', m.exitcode == 0 and beats.value >= 0)
