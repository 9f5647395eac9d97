import queue
import threading

seats = queue.Queue()
for n in range(1, 5):
    seats.put(n)
sold = {}


def agency(name):
    while True:
        try:
            seat = seats.get_nowait()
        except queue.Empty:
            break
        sold[seat] = name
        seats.task_done()


ts = [threading.Thread(target=agency, args=(f"agency {i}",)) for i in range(2)]
for t in ts:
    t.start()
seats.join()
print(sorted(sold))
