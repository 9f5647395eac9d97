from multiprocessing import Process, Event, Value
import time


def worker(stop, ticks):
    while not stop.is_set():
        with ticks.get_lock():
            ticks.value += 1
        time.sleep(0.1)
    print("worker stopped")


if __name__ == "__main__":
    stop = Event()
    ticks = Value("i", 0)
    ps = [Process(target=worker, args=(stop, ticks)) for _ in range(2)]
    for p in ps:
        p.start()
    time.sleep(0.35)
    stop.set()
    for p in ps:
        p.join()
    print("ticks >= 0:", ticks.value >= 0)
