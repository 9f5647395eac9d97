import sys
from multiprocessing import Process, Semaphore


def printer(letter, my_turn, next_turn, n):
    for _ in range(n):
        my_turn.acquire()
        sys.stdout.write(letter)
        sys.stdout.flush()
        next_turn.release()


if __name__ == '__main__':
    sem_a, sem_b = Semaphore(1), Semaphore(1)
    pa = Process(target=printer, args=('A', sem_a, sem_b, 4))
    pb = Process(target=printer, args=('B', sem_b, sem_a, 4))
    pa.start()
    pb.start()
    pa.join()
    pb.join()
    print()
