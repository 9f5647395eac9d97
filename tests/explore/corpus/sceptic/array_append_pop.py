import threading
from array import array

a = array("i", [1, 2, 3])


def work():
    while len(a) > 0:
        a.pop()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(a))
