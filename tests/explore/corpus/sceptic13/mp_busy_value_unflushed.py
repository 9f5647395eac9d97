from multiprocessing import Process, Value


def speak(me, turn):
    while turn.value != me:
        pass
    print(me, end=" " if me < 2 else "\n")
    turn.value = me + 1


if __name__ == "__main__":
    turn = Value("i", 0)
    ps = [Process(target=speak, args=(i, turn)) for i in (2, 0, 1)]
    for p in ps: p.start()
    for p in ps: p.join()
