import threading
from collections import OrderedDict


class Recent:
    def __init__(self):
        self.items = OrderedDict()

    def touch(self, k):
        if k in self.items:
            self.items.move_to_end(k, last=False)
        else:
            self.items[k] = True

    def forget(self, k):
        self.items.pop(k, None)


r = Recent()
r.touch("x")
r.touch("y")
a = threading.Thread(target=r.touch, args=("x",))
b = threading.Thread(target=r.forget, args=("x",))
a.start()
b.start()
a.join()
b.join()
print(len(r.items) <= 2)
