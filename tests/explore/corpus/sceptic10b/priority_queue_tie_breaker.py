import itertools
import queue
import threading

ward = queue.PriorityQueue()
number = itertools.count()


def arrive(patients):
    for urgency, name in patients:
        ward.put((urgency, next(number), {"name": name}))


doors = [
    threading.Thread(target=arrive, args=([(2, "Li"), (1, "Wang")],)),
    threading.Thread(target=arrive, args=([(2, "Zhao")],)),
]
for d in doors:
    d.start()
for d in doors:
    d.join()
treated = []
while not ward.empty():
    urgency, _, patient = ward.get()
    treated.append(urgency)
assert treated == [1, 2, 2]
print("treated", len(treated))
