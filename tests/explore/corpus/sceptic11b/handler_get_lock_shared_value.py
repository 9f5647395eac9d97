import os
import signal
from multiprocessing import Event, Process, Value


def child(v, ready, bye):
    def on_usr1(signum, frame):
        with v.get_lock():
            v.value += 1

    signal.signal(signal.SIGUSR1, on_usr1)
    ready.set()
    bye.wait()


if __name__ == '__main__':
    v, ready, bye = Value('i', 0), Event(), Event()
    p = Process(target=child, args=(v, ready, bye))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    with v.get_lock():
        v.value += 1
    bye.set()
    p.join()
    print(v.value)
