from multiprocessing import Process, Value


def ping(turn, n):
    for i in range(n):
        while turn.value != 0:
            pass
        print("ping", i, flush=True)
        turn.value = 1


def pong(turn, n):
    for i in range(n):
        while turn.value != 1:
            pass
        print("pong", i, flush=True)
        turn.value = 0


if __name__ == "__main__":
    turn = Value("i", 0)
    a = Process(target=ping, args=(turn, 3))
    b = Process(target=pong, args=(turn, 3))
    a.start(); b.start()
    a.join(); b.join()
