import threading
from array import array

cells = array("i", [0, 0])


def work():
    for _ in range(5):
        cells[1] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(list(cells))
