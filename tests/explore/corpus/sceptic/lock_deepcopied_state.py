import copy
import threading


class State:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()


state = State()


def work():
    mine = copy.deepcopy(state)
    with mine.lock:
        mine.n += 1


t = threading.Thread(target=work)
t.start()
t.join()
print(state.n)
