import copy
import threading

config = {"limits": [0, 0]}


def work():
    mine = copy.copy(config)
    for _ in range(3):
        mine["limits"][0] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(config)
