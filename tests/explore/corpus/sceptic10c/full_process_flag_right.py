from multiprocessing import Process, Semaphore, Event, Value, Lock, Condition
import time
turn = Value('i', 0)


def numbers():
    for i in range(1, 53, 2):
        while turn.value != 0:
            time.sleep(0.001)
        print(i, i + 1, sep='', end='', flush=True)
        turn.value = 1


def letters():
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        while turn.value != 1:
            time.sleep(0.001)
        print(c, end='', flush=True)
        turn.value = 0


if __name__ == '__main__':
    ps = [Process(target=f) for f in (numbers, letters)]
    for p in ps: p.start()
    for p in ps: p.join()
    print()
