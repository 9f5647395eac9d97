import time
from multiprocessing import Event, Process


def stuck(ready):
    ready.set()
    while True:
        time.sleep(1)


def good():
    print('work done')


if __name__ == '__main__':
    ready = Event()
    p = Process(target=stuck, args=(ready,))
    p.start()
    ready.wait()
    p.kill()
    p.join()
    print('killed', p.exitcode, flush=True)
    p.close()
    q = Process(target=good)
    q.start()
    q.join()
