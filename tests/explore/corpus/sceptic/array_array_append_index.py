import threading
from array import array

a = array("i", [0, 0])


def work(i):
    for _ in range(3):
        a[i % 2] += 1


ts = [threading.Thread(target=work, args=(i,)) for i in (0, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(a.tolist())
