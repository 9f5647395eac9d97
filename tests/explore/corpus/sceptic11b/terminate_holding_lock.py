import time
from multiprocessing import Event, Lock, Process


def slow_writer(lock, inside):
    with lock:
        inside.set()
        time.sleep(60)


def main():
    lock = Lock()
    inside = Event()
    p = Process(target=slow_writer, args=(lock, inside))
    p.start()
    inside.wait()
    p.terminate()          # too slow, kill it
    p.join()
    with lock:
        print('main writes instead')


if __name__ == '__main__':
    main()
