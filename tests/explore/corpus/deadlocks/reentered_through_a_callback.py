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
            for listener in self._listeners:
                listener(self)


def again(button):
    button.listen(print)


b = Button()
b.listen(again)
t = threading.Thread(target=b.click)
t.start()
t.join()
