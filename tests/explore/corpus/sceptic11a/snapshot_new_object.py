# copy-on-write settings: each thread builds a new object from the old one
import threading


class Settings:
    def __init__(self):
        self.volume = 5
        self.clicks = 0


settings = Settings()


def click(n):
    global settings
    for _ in range(n):
        fresh = Settings()
        fresh.volume = settings.volume
        fresh.clicks = settings.clicks + 1
        settings = fresh


ts = [threading.Thread(target=click, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(settings.volume, settings.clicks)
