import threading

lives = 1
lock = threading.Lock()


def lose():
    global lives
    with lock:
        lives -= 1


def hit():
    if lives > 0:
        t = threading.Timer(0.01, lose)
        t.start()
        t.join()


hs = [threading.Thread(target=hit) for _ in range(2)]
for h in hs: h.start()
for h in hs: h.join()
print(lives)
