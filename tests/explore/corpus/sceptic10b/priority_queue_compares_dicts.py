import queue
import threading

ward = queue.PriorityQueue()


def arrive(patients):
    for urgency, name in patients:
        ward.put((urgency, {"name": name}))


def doctor(treated):
    for _ in range(2):
        urgency, patient = ward.get()
        treated.append(patient["name"])


treated = []
threads = [
    threading.Thread(target=arrive, args=([(2, "Li")],)),
    threading.Thread(target=arrive, args=([(2, "Zhao")],)),
    threading.Thread(target=doctor, args=(treated,)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("treated", len(treated))
