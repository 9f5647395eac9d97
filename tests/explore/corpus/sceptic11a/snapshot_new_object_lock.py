import threading


class Settings:
    def __init__(self, clicks=0):
        self.clicks = clicks
        self.double = clicks * 2


settings = Settings()
write_lock = threading.Lock()
ok = []


def click(n):
    global settings
    for _ in range(n):
        with write_lock:
            fresh = Settings(settings.clicks + 1)
            settings = fresh


def reader():
    for _ in range(2):
        s = settings
        ok.append(s.double == 2 * s.clicks)


ts = [threading.Thread(target=click, args=(3,)) for _ in range(2)]
ts.append(threading.Thread(target=reader))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(settings.clicks, all(ok))
