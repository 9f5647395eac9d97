import threading
from array import array

data = array('i', [1, 2, 3, 4])


def flip(lo, hi):
    data[lo:hi] = array('i', reversed(data[lo:hi]))


ts = [threading.Thread(target=flip, args=(lo, lo + 2)) for lo in (0, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(list(data))
