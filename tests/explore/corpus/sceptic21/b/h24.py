from multiprocessing import Condition, Process, Value


def turns(me, turn, cond, rounds):
    for _ in range(rounds):
        with cond:
            cond.wait_for(lambda: turn.value == me)
            print("ping" if me == 0 else "pong", flush=True)
            turn.value = 1 - me
            cond.notify()


if __name__ == "__main__":
    cond = Condition()
    turn = Value("i", 0)
    ps = [Process(target=turns, args=(i, turn, cond, 2)) for i in (0, 1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
