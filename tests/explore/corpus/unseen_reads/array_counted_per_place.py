import threading
from array import array

counts = array("i", [0, 0])


def count(place):
    for _ in range(2):
        counts[place] += 1


threads = [threading.Thread(target=count, args=(place,)) for place in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(counts.tolist())
