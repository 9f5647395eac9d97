import multiprocessing as mp

ROOMS = 1


def free(state):
    with state.get_lock():
        return ROOMS - state[0] - state[1]


def hold(state):
    with state.get_lock():
        state[0] += 1


def pay(state):
    with state.get_lock():
        state[0] -= 1
        state[1] += 1


def guest(state):
    if free(state) > 0:
        hold(state)
        pay(state)


if __name__ == '__main__':
    state = mp.Array('i', [0, 0])
    ps = [mp.Process(target=guest, args=(state,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('sold', state[1])
