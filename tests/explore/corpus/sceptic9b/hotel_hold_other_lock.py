import multiprocessing as mp

ROOMS = 2


def hold(state, lock_hold):
    with lock_hold:
        if state[0] + state[1] >= ROOMS:
            return False
        state[0] += 1
        return True


def pay(state, lock_pay):
    with lock_pay:
        state[0] -= 1
        state[1] += 1


def guest(state, a, b):
    if hold(state, a):
        pay(state, b)


if __name__ == '__main__':
    state = mp.RawArray('i', 2)
    a, b = mp.Lock(), mp.Lock()
    ps = [mp.Process(target=guest, args=(state, a, b)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('held', state[0], 'sold', state[1])
