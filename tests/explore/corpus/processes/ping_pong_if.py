from multiprocessing import Condition, Process, Value


def player(word, me, turn, cv):
    for _ in range(2):
        with cv:
            print(word, flush=True)
            cv.notify()
            if turn.value != me:
                cv.wait()
            turn.value = 1 - me


if __name__ == "__main__":
    cv, turn = Condition(), Value("i", 0)
    ps = [Process(target=player, args=(w, i, turn, cv)) for i, w in enumerate(("ping", "pong"))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
