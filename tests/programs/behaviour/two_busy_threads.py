"""Two threads that compute: each gets its turn."""
import threading

totals = [0, 0]


def count(place):
    for _ in range(200_000):
        totals[place] += 1


threads = [threading.Thread(target=count, args=(place,)) for place in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(totals)
