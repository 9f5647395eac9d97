import threading

class Counter(threading.Thread):
    def __init__(self, words):
        super().__init__()
        self.start()
        self.words = words

    def run(self):
        print(len(self.words))

Counter(["a", "b"]).join()
