import threading
import time


class Shared:
    def __init__(self):
        self.lock = threading.RLock()
        self.position = 0
        self.text = '12A34B56C'

    @property
    def finished(self):
        return self.position >= len(self.text)


def printer(shared, mine):
    while True:
        with shared.lock:
            if shared.finished:
                return
            ch = shared.text[shared.position]
            if mine(ch):
                print(ch, end='')
                shared.position += 1
                continue
        time.sleep(0.001)


s = Shared()
ts = [threading.Thread(target=printer, args=(s, f)) for f in (str.isdigit, str.isalpha)]
for t in ts: t.start()
for t in ts: t.join()
print()
