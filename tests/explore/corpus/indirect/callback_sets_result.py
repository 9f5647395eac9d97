import threading


class Label:
    def __init__(self):
        self.text = ""
        self.lock = threading.Lock()
        self.updates = 0

    def show(self, text):
        with self.lock:
            self.text = text
            self.updates += 1


def job(n, on_done):
    on_done("done %d" % n)


label = Label()
ts = [threading.Thread(target=job, args=(n, label.show)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(label.updates)
