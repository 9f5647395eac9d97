import threading


class Counter:
    def __init__(self):
        self.__lock = threading.Lock()
        self.value = 0

    def increment(self):
        with self.__lock:
            self.value += 1


class StepCounter(Counter):
    def __init__(self, step):
        super().__init__()
        self.__lock = threading.Lock()
        self.step = step

    def increment_by_step(self):
        with self.__lock:
            self.value += self.step


c = StepCounter(10)


def ones():
    for _ in range(2):
        c.increment()


def tens():
    for _ in range(2):
        c.increment_by_step()


a = threading.Thread(target=ones)
b = threading.Thread(target=tens)
a.start(); b.start()
a.join(); b.join()
print(c.value)
