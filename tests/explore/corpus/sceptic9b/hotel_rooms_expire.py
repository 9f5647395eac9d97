import multiprocessing as mp

ROOMS = 2


def hold(state):
    with state.get_lock():
        held, sold = state[0], state[1]
        if held + sold >= ROOMS:
            return False
        state[0] = held + 1
        return True


def finish(state, paid):
    with state.get_lock():
        state[0] -= 1
        if paid:
            state[1] += 1


def guest(state, paid, refused):
    for _ in range(2):
        if hold(state):
            finish(state, paid)
        else:
            with refused.get_lock():
                refused.value += 1


if __name__ == '__main__':
    state = mp.Array('i', [0, 0])
    refused = mp.Value('i', 0)
    ps = [mp.Process(target=guest, args=(state, paid, refused)) for paid in (True, False)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('rooms ok', state[0] == 0 and 1 <= state[1] <= ROOMS and state[1] + refused.value >= 2)
