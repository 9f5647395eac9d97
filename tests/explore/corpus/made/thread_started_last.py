import threading

class Counter(threading.Thread):
    def __init__(self, words):
        super().__init__()
        self.words = words
        self.start()

    def run(self):
        print(len(self.words))

Counter(["a", "b"]).join()
