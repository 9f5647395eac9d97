"""Whoever draws a high number claims the prize; both look whether it is still there before they take it."""
import random
import threading

prizes = 1
claimed = []


def play(name):
    global prizes
    if random.random() > 0.5 and prizes > 0:
        prizes -= 1
        claimed.append(name)


threads = [threading.Thread(target=play, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("ok" if len(claimed) <= 1 else "sold twice")
