import threading


class Rendezvous:
    def __init__(self):
        self.arrived = 0
        self.lock = threading.Lock()
        self.gate = threading.Semaphore(0)

    def meet(self):
        with self.lock:
            self.arrived += 1
            last = self.arrived == 2
            if last:
                self.arrived = 0
        if last:
            self.gate.release()
        else:
            self.gate.acquire()


first, second = Rendezvous(), Rendezvous()


def work():
    first.meet()
    second.meet()
    first.meet()
    second.meet()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("met")
