import threading


class State:
    n = 0


state = State()


def numbers():
    while True:
        state.n += 1
        yield state.n


source = numbers()
taken = []


def take():
    for _ in range(5):
        taken.append(next(source))


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(taken))
