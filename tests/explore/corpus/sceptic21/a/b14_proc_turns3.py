import time
from multiprocessing import Process, Value


def player(turn, me, n):
    for _ in range(2):
        while turn.value != me:
            time.sleep(0)
        n.value += 1
        turn.value = (me + 1) % 3


if __name__ == "__main__":
    turn = Value("i", 0)
    n = Value("i", 0)
    ps = [Process(target=player, args=(turn, i, n)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
