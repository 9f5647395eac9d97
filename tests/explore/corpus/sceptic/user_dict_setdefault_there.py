import threading
from collections import UserDict

rooms = UserDict(x=[])


def work(k):
    rooms.setdefault("x", []).append(k)


ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(rooms["x"]))
