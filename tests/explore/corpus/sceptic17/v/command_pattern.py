import threading

stock = 1
lock = threading.Lock()


class Sell:
    def execute(self):
        global stock
        with lock:
            stock -= 1


class SorrySoldOut:
    def execute(self):
        pass


def handle(order):
    command = Sell() if stock > 0 else SorrySoldOut()
    command.execute()


ts = [threading.Thread(target=handle, args=(o,)) for o in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print('never negative:', stock >= 0)
