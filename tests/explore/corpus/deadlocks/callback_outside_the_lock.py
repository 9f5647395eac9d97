import threading


class Button:
    def __init__(self):
        self._lock = threading.Lock()
        self._listeners = []
        self.clicks = 0

    def listen(self, listener):
        with self._lock:
            self._listeners.append(listener)

    def click(self):
        with self._lock:
            self.clicks += 1
            listeners = list(self._listeners)
        for listener in listeners:
            listener(self)


def again(button):
    button.listen(lambda _: None)


b = Button()
b.listen(again)
ts = [threading.Thread(target=b.click) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(b.clicks)
