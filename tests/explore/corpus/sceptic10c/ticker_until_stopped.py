import threading


class Ticker(threading.Thread):
    def __init__(self, every):
        super().__init__(name='ticker')
        self._every = every
        self._stop_event = threading.Event()
        self.ticks = 0

    def run(self):
        while not self._stop_event.wait(self._every):
            self.ticks += 1

    def stop(self):
        self._stop_event.set()
        self.join()


t = Ticker(0.05)
t.start()
work = threading.Thread(target=sum, args=(range(10),))
work.start()
work.join()
t.stop()
assert t.ticks >= 0
print('stopped after work')
