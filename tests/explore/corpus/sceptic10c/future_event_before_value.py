import threading


class Promise:
    def __init__(self, fn, *args):
        self.done = threading.Event()
        t = threading.Thread(target=self.run, args=(fn, args))
        t.start()

    def run(self, fn, args):
        self.done.set()
        self.value = fn(*args)

    def get(self):
        self.done.wait()
        return self.value


print(Promise(pow, 2, 5).get())
