import copy
import threading

state = {'a': [1], 'b': [2]}


def snapshot():
    copy.deepcopy(state)


def add():
    state['c'] = [3]


ts = [threading.Thread(target=f) for f in (snapshot, add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(state))
