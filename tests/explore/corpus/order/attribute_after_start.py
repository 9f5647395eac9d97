import threading


class Worker(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name)
        self.start()
        self.greeting = "hello " + name

    def run(self):
        print(self.greeting)


w = Worker("w")
w.join()
