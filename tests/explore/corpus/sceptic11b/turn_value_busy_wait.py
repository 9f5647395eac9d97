from multiprocessing import Process, Value


def numbers(turn):
    for i in range(1, 5):
        while turn.value != 0:
            pass
        print(i, end='', flush=True)
        turn.value = 1


def letters(turn):
    for c in 'abcd':
        while turn.value != 1:
            pass
        print(c, end='', flush=True)
        turn.value = 0


if __name__ == '__main__':
    turn = Value('i', 0)
    ps = [Process(target=letters, args=(turn,)), Process(target=numbers, args=(turn,))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print()
