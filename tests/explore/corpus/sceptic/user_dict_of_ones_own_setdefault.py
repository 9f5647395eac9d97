import threading
from collections import UserDict


class Registry(UserDict):
    """登记表"""


reg = Registry()


def work(n):
    reg.setdefault("x", []).append(n)


ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(reg["x"]))
