import threading


class Greeter(threading.Thread):
    def __init__(self, name):
        super().__init__()
        self.start()
        self.greeting = f"hello {name}"

    def run(self):
        print(self.greeting.upper())


g = Greeter("ann")
g.join()
