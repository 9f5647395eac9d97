import threading
from collections import UserDict

rooms = UserDict()
got = []


def work():
    got.append(rooms.setdefault("x", []))


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(got[0] is got[1])
