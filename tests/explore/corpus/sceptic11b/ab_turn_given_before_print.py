from multiprocessing import Process, Value
import time


def printer(c, me, turn, n):
    for i in range(n):
        while turn.value != me:
            time.sleep(0.001)
        turn.value = 1 - me
        print(f'{c}{i}', end=' ', flush=True)


if __name__ == '__main__':
    turn = Value('i', 0)
    ps = [Process(target=printer, args=('A', 0, turn, 3)), Process(target=printer, args=('B', 1, turn, 3))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print()
