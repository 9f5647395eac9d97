import time
from multiprocessing import Process, Value


def player(turn, me, n):
    for _ in range(3):
        while turn.value != me:
            time.sleep(0.01)
        n.value += 1
        turn.value = (me + 1) % 4


if __name__ == "__main__":
    turn = Value("i", 0)
    n = Value("i", 0)
    ps = [Process(target=player, args=(turn, i, n)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
