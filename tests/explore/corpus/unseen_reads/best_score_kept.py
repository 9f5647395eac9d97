import threading

best = 0


def play(score):
    global best
    best = max(best, score)


threads = [threading.Thread(target=play, args=(score,)) for score in (0, 7, 5)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(best)
