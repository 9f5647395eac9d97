import threading
import queue


class Desk(threading.Thread):
    def __init__(self, number):
        super().__init__(name='desk-%d' % number)
        self.line = queue.Queue()
        self.served = []

    def run(self):
        while True:
            customer = self.line.get()
            if customer is None:
                break
            self.served.append(customer)
            print(self.name, 'serves', customer)


desks = [Desk(n) for n in range(3)]
for d in desks:
    d.start()


def arrive(names):
    for name in names:
        desk = min(desks, key=lambda d: d.line.qsize())
        desk.line.put(name)


doors = [threading.Thread(target=arrive, args=(['a1', 'a2', 'a3'],)),
         threading.Thread(target=arrive, args=(['b1', 'b2'],))]
for t in doors: t.start()
for t in doors: t.join()
for d in desks: d.line.put(None)
for d in desks: d.join()
everybody = sorted(sum((d.served for d in desks), []))
assert everybody == ['a1', 'a2', 'a3', 'b1', 'b2']
print('served', len(everybody))
