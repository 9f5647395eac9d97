import threading
from collections import OrderedDict

d = OrderedDict(a=1, b=2)
lock = threading.Lock()


def touch(k):
    with lock:
        d.move_to_end(k)


t = threading.Thread(target=touch, args=("b",))
t.start()
t.join()
touch("a")
print(list(d))
