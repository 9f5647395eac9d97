import threading


class Greeter(threading.Thread):
    def __init__(self, name):
        super().__init__()
        self.greeting = f"hello {name}"
        self.start()

    def run(self):
        self.greeting = self.greeting.upper()


gs = [Greeter(n) for n in ("ann", "bob")]
for g in gs:
    g.join()
    print(g.greeting)
