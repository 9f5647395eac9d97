from multiprocessing import Lock, Process
import time


def hold(lock):
    while True:
        with lock:
            time.sleep(0.05)


if __name__ == '__main__':
    lock = Lock()
    p = Process(target=hold, args=(lock,))
    p.start()
    time.sleep(0.12)
    p.terminate()
    p.join()
    with lock:
        print('parent works')
