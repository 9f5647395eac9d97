from multiprocessing import Condition, Process, Value


def player(word, me, turn, cv):
    for _ in range(2):
        with cv:
            while turn.value != me:
                cv.wait()
            print(word, flush=True)
            turn.value = 1 - me
            cv.notify()


if __name__ == "__main__":
    cv, turn = Condition(), Value("i", 0)
    ps = [Process(target=player, args=(w, i, turn, cv)) for i, w in enumerate(("ping", "pong"))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
