import time
from multiprocessing import Event, Process


def service(ready):
    print('ready', flush=True)
    ready.set()
    while True:
        time.sleep(1)


if __name__ == '__main__':
    ready = Event()
    Process(target=service, args=(ready,), daemon=True).start()
    ready.wait()
    print('bye')
