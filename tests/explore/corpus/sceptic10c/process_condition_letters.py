import multiprocessing as mp


def play(cond, turn, me, pieces):
    for piece in pieces:
        with cond:
            cond.wait_for(lambda: turn.value == me)
            print(piece, end='', flush=True)
            turn.value = 1 - me
            cond.notify_all()


if __name__ == '__main__':
    cond = mp.Condition()
    turn = mp.Value('b', 0)
    ps = [
        mp.Process(target=play, args=(cond, turn, 0, ['12', '34', '56'])),
        mp.Process(target=play, args=(cond, turn, 1, list('ABC'))),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print()
