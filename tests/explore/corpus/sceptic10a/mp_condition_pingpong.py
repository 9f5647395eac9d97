# 两个进程交替打印 ping / pong
from multiprocessing import Process, Condition, Value


def player(cond, turn, me, text, rounds):
    for _ in range(rounds):
        with cond:
            while turn.value != me:
                cond.wait()
            print(text, flush=True)
            turn.value = 1 - me
            cond.notify()


if __name__ == "__main__":
    cond = Condition()
    turn = Value("i", 0, lock=False)
    a = Process(target=player, args=(cond, turn, 0, "ping", 4))
    b = Process(target=player, args=(cond, turn, 1, "pong", 4))
    a.start()
    b.start()
    a.join()
    b.join()
